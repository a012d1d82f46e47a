package pro.interviewai.intelligence.cv.accuracy;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import pro.interviewai.intelligence.cv.accuracy.Facts.Entry;
import pro.interviewai.intelligence.cv.accuracy.LabelledFolder.Labelled;

/** Reads each document of a folder and compares it with its truth. */
final class CvAccuracy {
    private static final Facts NOTHING = new Facts(new Entry(), List.of(), List.of());
    private static final String HEAD =
            "| field | found | missing | invented | precision | recall | F1 |%n|---|--:|--:|--:|--:|--:|--:|%n";
    private static final String ROW = "| %s | %d | %d | %d | %.3f | %.3f | %.3f |%n";

    private final Map<Field, Tally> fields = new EnumMap<>(Field.class);
    private final Map<String, Tally> documents = new TreeMap<>();
    private final List<String> unread = new ArrayList<>();

    private CvAccuracy() {}

    /** @param arguments folders of documents and truths */
    public static void main(String[] arguments) throws IOException {
        CvReading reading = ReadingUnderTest.reading();
        for (String folder : arguments) {
            System.out.printf("## %s%n%n", folder);
            measure(Path.of(folder), reading).print(System.out);
        }
    }

    static CvAccuracy measure(Path folder, CvReading reading) throws IOException {
        CvAccuracy accuracy = new CvAccuracy();
        for (Labelled labelled : LabelledFolder.read(folder)) {
            accuracy.add(labelled, reading);
        }
        return accuracy;
    }

    Tally of(Field field) {
        return fields.getOrDefault(field, Tally.NONE);
    }

    Tally total() {
        return sum(fields);
    }

    List<String> unread() {
        return unread;
    }

    void print(PrintStream out) {
        out.printf(HEAD);
        fields.forEach((field, tally) -> row(out, field.label(), tally));
        row(out, "all", total());
        out.printf("%n%d documents, those with most faults first:%n%n", documents.size());
        documents.entrySet().stream()
                .sorted(Map.Entry.comparingByValue((one, other) -> Double.compare(one.f1(), other.f1())))
                .forEach(document -> row(out, document.getKey(), document.getValue()));
        unread.forEach(document -> out.printf("%nnot read: %s", document));
        out.println();
    }

    private void add(Labelled labelled, CvReading reading) throws IOException {
        String name = labelled.document().getFileName().toString();
        Map<Field, Tally> tallies = Comparison.of(labelled.truth(), found(name, labelled.document(), reading));
        tallies.forEach((field, tally) -> fields.merge(field, tally, Tally::plus));
        documents.put(name, sum(tallies));
    }

    private Facts found(String name, Path document, CvReading reading) throws IOException {
        byte[] file = Files.readAllBytes(document);
        try {
            return ContentFacts.of(reading.read(file, name));
        } catch (Exception e) {
            unread.add(name + ": " + e);
            return NOTHING;
        }
    }

    private static Tally sum(Map<Field, Tally> tallies) {
        return tallies.values().stream().reduce(Tally.NONE, Tally::plus);
    }

    private static void row(PrintStream out, String label, Tally tally) {
        out.printf(
                Locale.ROOT,
                ROW,
                label,
                tally.found(),
                tally.missing(),
                tally.invented(),
                tally.precision(),
                tally.recall(),
                tally.f1());
    }
}
