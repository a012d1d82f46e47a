package pro.interviewai.embeddedmongo;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;

/**
 * The embedded server as a process of its own, for tests that kill it and for people who want to look with mongosh:
 * {@code EmbeddedMongoServer --data DIR [--port N] [--power-loss-safe]}. It prints its connection string when it is ready
 * and ends in order on SIGTERM.
 */
public final class EmbeddedMongoServer {
    private static final String USAGE = "usage: EmbeddedMongoServer --data DIR [--port N] [--power-loss-safe]";

    private EmbeddedMongoServer() {}

    /** Runs until the process is told to end; exit code 2 if the arguments are wrong. */
    @SuppressWarnings("SystemOut")
    public static void main(String[] arguments) throws InterruptedException {
        EmbeddedMongo.Settings settings;
        try {
            settings = settings(arguments);
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage() + System.lineSeparator() + USAGE);
            System.exit(2);
            return;
        }
        EmbeddedMongo server = EmbeddedMongo.start(settings);
        Runtime.getRuntime().addShutdownHook(new Thread(server::close, "embedded-mongo-shutdown"));
        System.out.println(server.connectionString());
        new CountDownLatch(1).await();
    }

    static EmbeddedMongo.Settings settings(String... arguments) {
        @Nullable Path data = null;
        int port = 0;
        boolean powerLossSafe = false;
        for (int i = 0; i < arguments.length; i++) {
            switch (arguments[i]) {
                case "--data" -> data = Path.of(value(arguments, ++i));
                case "--port" -> port = Integer.parseInt(value(arguments, ++i));
                case "--power-loss-safe" -> powerLossSafe = true;
                default -> throw new IllegalArgumentException("unknown argument " + arguments[i]);
            }
        }
        if (data == null) {
            throw new IllegalArgumentException("--data is missing");
        }
        return new EmbeddedMongo.Settings(data, "127.0.0.1", port, powerLossSafe);
    }

    private static String value(String[] arguments, int index) {
        if (index >= arguments.length) {
            throw new IllegalArgumentException(arguments[index - 1] + " needs a value");
        }
        return arguments[index];
    }
}
