package pro.interviewai.proving.bench;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.slf4j.LoggerFactory;

/** Runs the rows of the table of benchmarks: {@code quick|full|smoke [P1 P2 …]}. */
public final class Bench {
    private static final long SEED = Long.getLong("bench.seed", 20_261_125L);
    private static final Path PAGE = Path.of("docs", "benchmarks.md");

    private Bench() {}

    public static void main(String[] arguments) throws Exception {
        if (arguments.length == 0) {
            throw new IllegalArgumentException("quick, full or smoke?");
        }
        var unknown = unknown(List.of(arguments).subList(1, arguments.length));
        if (!unknown.isEmpty()) {
            System.err.printf("There is no row %s; the rows are %s.%n", unknown, ids());
            System.exit(2);
        }
        ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).setLevel(Level.WARN);
        var scale = Scale.valueOf(arguments[0].toUpperCase(Locale.ROOT));
        var wanted = new TreeSet<>(List.of(arguments).subList(1, arguments.length));
        var report = new Report(System.out);
        run(scale, wanted, report);
        if (scale == Scale.FULL && wanted.isEmpty()) {
            report.writeInto(PAGE, heading());
        }
        System.exit(0); // Axon's event stores leave threads behind
    }

    /** The names, separated by commas, that no row bears. */
    static String unknown(List<String> wanted) {
        return wanted.stream().filter(name -> !ids().contains(name)).collect(Collectors.joining(", "));
    }

    private static List<String> ids() {
        return rows().stream().map(Row::id).toList();
    }

    static void run(Scale scale, Set<String> wanted, Report report) throws Exception {
        Floors.measure(Files.createTempDirectory("floors"), report);
        report.note("seed " + SEED);
        for (var row : rows()) {
            if (wanted.isEmpty() || wanted.contains(row.id())) {
                try (var ground = new Ground(scale, SEED)) {
                    row.measure(ground, report);
                }
            }
        }
    }

    static List<Row> rows() {
        return List.of(
                new SingleAppend(),
                new ManyAppends(),
                new HistoryRead(),
                new Rebuild(),
                new AggregateLoad(),
                new CommandOverHttp(),
                new Visibility(),
                new Encryption(),
                new WebhookIntake(),
                new Restart(),
                new AnswerScoring(),
                new ReadsOverHttp());
    }

    private static String heading() {
        return "Measured on %s with `./bench full`, seed %d: %d processors, %,d MB of heap at most, Java %s, %s."
                .formatted(
                        LocalDate.now(),
                        SEED,
                        Runtime.getRuntime().availableProcessors(),
                        Runtime.getRuntime().maxMemory() / 1024 / 1024,
                        Runtime.version(),
                        System.getProperty("os.name"));
    }
}
