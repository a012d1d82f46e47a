package pro.interviewai.proving.process;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pro.interviewai.app.http.Http;
import pro.interviewai.app.http.QuickPasswords;
import pro.interviewai.testing.Patience;

/** The real application as a process of its own, which can be killed. */
public final class AppProcess implements AutoCloseable {
    /** On the machine whose figures are known; how long it took is in {@link #startedIn}. */
    private static final Duration UNTIL_READY = Duration.ofMinutes(2);

    private static final Duration UNTIL_ENDED = Duration.ofSeconds(20);

    public static final String APPLICATION = "pro.interviewai.app.Application";

    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();
    private static final List<String> OF_ANY_PROCESS = List.of(
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow",
            "-Daxoniq.update-checker.disabled=true");

    /** Parts of the application besides its own. */
    public static final String MORE_PARTS = "SPRING_MAIN_SOURCES";

    /** The environment in which hashing a password takes as long as it does in earnest. */
    public static final Map<String, String> PASSWORDS_IN_EARNEST = Map.of(MORE_PARTS, "");

    private static final String RUN = "app.run";

    private static final int FIRST_PORT = 12_000;
    private static final int PORTS = 20_000;
    private static final AtomicInteger NEXT_PORT =
            new AtomicInteger(Math.floorMod(ProcessHandle.current().pid() * 997, PORTS));

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
        return start(APPLICATION, dataDir, environment);
    }

    /** Starts the application with more classes than its own: what would be in its modules if it had been added there. */
    public static AppProcess startWith(List<Path> classes, Path dataDir, Map<String, String> environment) {
        return start(command(APPLICATION, classes), dataDir, environment);
    }

    /** Starts another main class in the same way; it has to answer 200 at {@code /health} when it is ready. */
    public static AppProcess start(String main, Path dataDir, Map<String, String> environment) {
        return start(command(main), dataDir, environment);
    }

    /** Starts a main class with the options of {@code ./run}: for what is measured once it is warm. */
    public static AppProcess startToStay(String main, Path dataDir, Map<String, String> environment) {
        var command = new ArrayList<String>(List.of(JAVA, "-Xmx512m", "-XX:+UseSerialGC"));
        command.addAll(List.of("-XX:MinHeapFreeRatio=10", "-XX:MaxHeapFreeRatio=20"));
        command.addAll(OF_ANY_PROCESS);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main));
        return start(command, dataDir, environment);
    }

    static AppProcess start(List<String> command, Path dataDir, Map<String, String> environment) {
        var port = freePort();
        var storePort = freePort();
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment()
                .putAll(Map.of(
                        "PORT",
                        String.valueOf(port),
                        "DATA_DIR",
                        dataDir.toString(),
                        "EMBEDDED_MONGO_PORT",
                        String.valueOf(storePort),
                        // all candidates of a test come from one address, and faster than people
                        "RATE_LIMIT_GLOBAL_PER_MINUTE",
                        "1000000",
                        "CONNECTIONS_PER_ADDRESS",
                        "0",
                        "FREE_INTERVIEWS_PER_MONTH",
                        "-1"));
        builder.environment().putAll(Patience.inherited());
        if (System.getProperty(RUN) == null) {
            builder.environment().put(MORE_PARTS, QuickPasswords.class.getName());
        }
        builder.environment().putAll(environment);
        var begin = System.nanoTime();
        try {
            Files.createDirectories(dataDir);
            StartCache.giveKey(dataDir);
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

    public int port() {
        return port;
    }

    public int storePort() {
        return storePort;
    }

    public long pid() {
        return process.pid();
    }

    /** Whether it hangs, as after the signal STOP. */
    public boolean isStopped() throws IOException {
        return Signals.isStopped(pid());
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

    /** Waits until the process has ended by itself. */
    public void awaitEnd() {
        Patience.until("the end of the application", () -> !process.isAlive());
    }

    /** Asks it to end, and says whether it did so in time; else it is killed. */
    boolean end(Duration within) throws InterruptedException {
        process.destroy();
        var ended = process.waitFor(Patience.of(within));
        if (!ended) {
            kill();
        }
        return ended;
    }

    @Override
    public void close() {
        try {
            end(UNTIL_ENDED);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
        }
    }

    /**
     * A port that nobody listens at, and that nobody is given who asks the system for any: those are above 32,767 on
     * Linux. Each test process begins at a place of its own.
     */
    public static int freePort() {
        for (var tried = 0; tried < PORTS; tried++) {
            var port = FIRST_PORT + NEXT_PORT.getAndIncrement() % PORTS;
            try (var _ = new ServerSocket(port)) {
                return port;
            } catch (IOException taken) {
                // the next one
            }
        }
        throw new IllegalStateException("no port is free");
    }

    /** The command that starts the application as a process of its own. */
    public static List<String> application() {
        return command(APPLICATION);
    }

    /** The command {@code app.run} if it is given, else the classes under test in a process like that of {@code ./run}. */
    private static List<String> command(String main) {
        var run = System.getProperty(RUN);
        return run != null && main.equals(APPLICATION) ? List.of(run) : command(main, List.of());
    }

    /** @param classes stand behind those under test, since a start cache holds for the class path's beginning */
    private static List<String> command(String main, List<Path> classes) {
        var command = new ArrayList<>(java());
        command.addAll(StartCache.options());
        command.set(
                command.size() - 1,
                Stream.concat(Stream.of(command.getLast()), classes.stream().map(Path::toString))
                        .collect(Collectors.joining(File.pathSeparator)));
        command.add(main);
        return command;
    }

    /** Java with the options of {@code ./run}, but without what pays later only: these processes live for seconds. */
    static List<String> java() {
        var java = new ArrayList<String>(List.of(JAVA, "-Xmx512m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
        java.add("-Dspring.backgroundpreinitializer.ignore=true");
        java.addAll(OF_ANY_PROCESS);
        return java;
    }

    private static void awaitReady(Process process, int port, Path dataDir) throws IOException {
        var http = new Http(port);
        try {
            Patience.within(
                    UNTIL_READY, "the application is ready", () -> !process.isAlive() || isReady(http), done -> done);
            if (process.isAlive()) {
                return;
            }
        } catch (AssertionError late) {
            process.destroyForcibly();
        }
        throw new IllegalStateException(
                "the application did not become ready:\n" + Files.readString(dataDir.resolve("application.log")));
    }

    private static boolean isReady(Http http) {
        try {
            return http.get("/health").status() == 200;
        } catch (UncheckedIOException notListeningYet) {
            return false;
        }
    }
}
