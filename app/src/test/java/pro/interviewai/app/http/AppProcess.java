package pro.interviewai.app.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The real application as a process of its own, which can be killed. */
public final class AppProcess implements AutoCloseable {
    private static final Duration UNTIL_READY = Duration.ofSeconds(90);

    private static final String APPLICATION = "pro.interviewai.app.Application";

    private final Process process;
    private final int port;
    private final int storePort;
    private final Duration startedIn;

    private AppProcess(Process process, int port, int storePort, Duration startedIn) {
        this.process = process;
        this.port = port;
        this.storePort = storePort;
        this.startedIn = startedIn;
    }

    /** Starts the application on the data folder and waits until it is ready. */
    public static AppProcess start(Path dataDir, Map<String, String> environment) {
        return start(dataDir, environment, APPLICATION);
    }

    /** Starts another main class in the same way; it has to answer 200 at {@code /health} when it is ready. */
    public static AppProcess start(Path dataDir, Map<String, String> environment, String mainClass) {
        var port = freePort();
        var storePort = freePort();
        var builder = new ProcessBuilder(command(mainClass)).redirectErrorStream(true);
        builder.environment()
                .putAll(Map.of(
                        "PORT", String.valueOf(port),
                        "DATA_DIR", dataDir.toString(),
                        "EMBEDDED_MONGO_PORT", String.valueOf(storePort)));
        builder.environment().putAll(environment);
        var begin = System.nanoTime();
        try {
            Files.createDirectories(dataDir);
            builder.redirectOutput(ProcessBuilder.Redirect.appendTo(
                    dataDir.resolve("application.log").toFile()));
            var process = builder.start();
            awaitReady(process, port, dataDir);
            return new AppProcess(process, port, storePort, Duration.ofNanos(System.nanoTime() - begin));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Http http() {
        return new Http(port);
    }

    public int storePort() {
        return storePort;
    }

    /** From the start of the process to the first answer that it is ready. */
    public Duration startedIn() {
        return startedIn;
    }

    /** Memory of the whole process that is resident, in bytes. */
    public long residentBytes() throws IOException {
        return Files.readAllLines(Path.of("/proc", String.valueOf(process.pid()), "status")).stream()
                .filter(line -> line.startsWith("VmRSS"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
                .sum();
    }

    /** Ends the process as kill -9 does. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                kill();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
        }
    }

    public static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The command {@code app.run} if it is given, else the classes under test in a process like that of {@code ./run}. */
    private static List<String> command(String mainClass) {
        var run = System.getProperty("app.run");
        if (run != null && mainClass.equals(APPLICATION)) {
            return List.of(run);
        }
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-Daxoniq.update-checker.disabled=true",
                "-cp",
                System.getProperty("java.class.path"),
                mainClass);
    }

    private static void awaitReady(Process process, int port, Path dataDir) throws IOException {
        var http = new Http(port);
        var end = System.nanoTime() + UNTIL_READY.toNanos();
        while (System.nanoTime() < end) {
            if (!process.isAlive()) {
                break;
            }
            try {
                if (http.get("/health").status() == 200) {
                    return;
                }
            } catch (UncheckedIOException e) {
                // not listening yet
            }
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                break;
            }
        }
        process.destroyForcibly();
        throw new AssertionError(
                "the application did not become ready:\n" + Files.readString(dataDir.resolve("application.log")));
    }
}
