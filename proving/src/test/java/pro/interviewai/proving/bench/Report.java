package pro.interviewai.proving.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Prints each result when it is there, and writes all of them to a page at the end. */
final class Report {
    private final PrintStream out;
    private final List<String> floors = new ArrayList<>();
    private final List<String> lines = new ArrayList<>();

    Report(PrintStream out) {
        this.out = out;
    }

    void floor(String name, String value) {
        floors.add("| " + name + " | " + value + " |");
        out.printf("floor %s: %s%n", name, value);
    }

    /**
     * @param what tells the lines of one row apart, such as {@code p50}
     * @param ours percentiles or a rate of our side
     * @param baseline the same of the other side, and which it is
     */
    void line(String id, String what, Ratios ratios, Target target, String ours, String baseline) {
        var verdict = target.isMetBy(ratios.median()) ? "ok" : "short";
        out.printf(
                Locale.ROOT,
                "%s %s ratio=%.3f target%s %s %s (baseline %s; min %.3f max %.3f over %d; jit %s)%n",
                id,
                what,
                ratios.median(),
                target,
                verdict,
                ours,
                baseline,
                ratios.min(),
                ratios.max(),
                ratios.rounds(),
                ratios.jit());
        lines.add(String.format(
                Locale.ROOT,
                "| %s | %s | **%.3f** (%.3f–%.3f) | %s | %s | %s | %s | %s |",
                id,
                what,
                ratios.median(),
                ratios.min(),
                ratios.max(),
                target,
                verdict,
                ours,
                baseline,
                ratios.jit()));
    }

    void note(String text) {
        out.println(text);
    }

    /** Writes the part of the page that is measured, between its two marks; what stands around them is left alone. */
    void writeInto(Path page, String heading) throws IOException {
        var begin = "<!-- measured -->";
        var end = "<!-- /measured -->";
        var text = Files.readString(page);
        var measured = new StringBuilder(begin + "\n" + heading + "\n\n| Floor of the machine | |\n|---|---|\n");
        floors.forEach(floor -> measured.append(floor).append('\n'));
        measured.append("\n| Row | What | Ratio, median (min–max) | Target | | Ours | Baseline | JIT |\n");
        measured.append("|---|---|---|---|---|---|---|---|\n");
        lines.forEach(line -> measured.append(line).append('\n'));
        var from = text.indexOf(begin);
        var to = text.indexOf(end);
        if (from < 0 || to < from) {
            throw new IOException(page + " has no place for the figures");
        }
        Files.writeString(page, text.substring(0, from) + measured + text.substring(to));
    }
}
