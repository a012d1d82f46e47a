package pro.interviewai.proving.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/**
 * Tries a row on the product and on a broken variant of it and writes down what came out: one file a row in
 * {@code target/faults} with id, runs, seed, result, and whether the broken variant was caught, with tabs between.
 */
public final class FaultReport {
    private static final Path FOLDER = Path.of("target", "faults");

    private FaultReport() {}

    /** One series of runs; fails with an {@link AssertionError} where what must hold does not. */
    @FunctionalInterface
    public interface Trial {
        void run(int runs, Random random) throws Exception;
    }

    /**
     * Runs both trials. The broken variant is caught when its trial fails by an assertion; any other failure of it is no
     * proof and fails the row.
     *
     * @param quick runs with {@code -Dfaults.mode=quick}; without a mode it is one run, and the broken variant is left to
     *     those who ask for it; {@code faults.runs} overrides the number
     * @param full runs with {@code -Dfaults.mode=full}
     */
    public static void row(String id, int quick, int full, Trial product, Trial broken) throws Exception {
        var mode = System.getProperty("faults.mode", "short");
        var runs = Integer.getInteger(
                "faults.runs",
                switch (mode) {
                    case "full" -> full;
                    case "quick" -> quick;
                    default -> 1;
                });
        var seed = Long.getLong("faults.seed", System.nanoTime());
        System.out.println(id + ": runs=" + runs + " seed=" + seed);
        write(id, runs, seed, "failed", "not tried");
        product.run(runs, new Random(seed));
        write(id, runs, seed, "passed", mode.equals("short") ? "not tried" : "no");
        if (mode.equals("short")) {
            return;
        }
        try {
            broken.run(runs, new Random(seed));
        } catch (AssertionError e) {
            System.out.println(id + ": the broken variant was caught: "
                    + String.valueOf(e.getMessage()).strip().lines().findFirst().orElse(""));
            write(id, runs, seed, "passed", "yes");
            return;
        }
        throw new AssertionError(id + ": the broken variant was not caught");
    }

    private static void write(String id, int runs, long seed, String result, String caught) throws IOException {
        Files.createDirectories(FOLDER);
        Files.writeString(
                FOLDER.resolve(id + ".tsv"), String.join("\t", id, runs + "", seed + "", result, caught) + "\n");
    }
}
