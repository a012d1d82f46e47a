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
        EmbeddedMongo.Settings settings = EmbeddedMongo.Settings.in(Path.of(""));
        boolean hasData = false;
        for (Iterator<String> rest = args.iterator(); rest.hasNext(); ) {
            String option = rest.next();
            switch (option) {
                case "--data" -> {
                    settings = new EmbeddedMongo.Settings(
                            Path.of(value(option, rest)),
                            settings.host(),
                            settings.port(),
                            settings.powerLossSafe(),
                            settings.cacheMegabytes(),
                            settings.expiryInterval());
                    hasData = true;
                }
                case "--port" -> settings = settings.withPort(Integer.parseInt(value(option, rest)));
                case "--power-loss-safe" -> settings = settings.withPowerLossSafe(true);
                default -> throw new IllegalArgumentException("Unknown argument: " + option);
            }
        }
        if (!hasData) {
            throw new IllegalArgumentException("Usage: --data DIR [--port N] [--power-loss-safe]");
        }
        return settings;
    }

    private static String value(String option, Iterator<String> rest) {
        if (!rest.hasNext()) {
            throw new IllegalArgumentException(option + " needs a value");
        }
        return rest.next();
    }
}
