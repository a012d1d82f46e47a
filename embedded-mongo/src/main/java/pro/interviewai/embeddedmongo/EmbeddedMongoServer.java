package pro.interviewai.embeddedmongo;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;

/**
 * Runs {@link EmbeddedMongo} as a process of its own: {@code --data DIR [--port N] [--power-loss-safe]}. Prints its
 * connection string when it is ready and stops cleanly on SIGTERM.
 */
public final class EmbeddedMongoServer {

    private EmbeddedMongoServer() {}

    /** Exits with status 2 if the arguments are wrong. */
    public static void main(String[] args) throws InterruptedException {
        EmbeddedMongo.Settings settings;
        try {
            settings = parse(List.of(args));
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.exit(2);
            return;
        }
        EmbeddedMongo server = EmbeddedMongo.start(settings);
        Runtime.getRuntime().addShutdownHook(new Thread(server::close, "embedded-mongo-shutdown"));
        System.out.println(server.connectionString());
        Thread.currentThread().join();
    }

    static EmbeddedMongo.Settings parse(List<String> args) {
        Path dataDir = null;
        int port = 0;
        boolean powerLossSafe = false;
        for (Iterator<String> rest = args.iterator(); rest.hasNext(); ) {
            String option = rest.next();
            switch (option) {
                case "--data" -> dataDir = Path.of(value(option, rest));
                case "--port" -> port = Integer.parseInt(value(option, rest));
                case "--power-loss-safe" -> powerLossSafe = true;
                default -> throw new IllegalArgumentException("Unknown argument: " + option);
            }
        }
        if (dataDir == null) {
            throw new IllegalArgumentException("Usage: --data DIR [--port N] [--power-loss-safe]");
        }
        return new EmbeddedMongo.Settings(dataDir, "127.0.0.1", port, powerLossSafe);
    }

    private static String value(String option, Iterator<String> rest) {
        if (!rest.hasNext()) {
            throw new IllegalArgumentException(option + " needs a value");
        }
        return rest.next();
    }
}
