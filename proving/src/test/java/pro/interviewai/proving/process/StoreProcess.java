package pro.interviewai.proving.process;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import pro.interviewai.embeddedmongo.EmbeddedMongoServer;

/** The embedded store in a process of its own, which several applications share and which can be killed or stopped. */
public final class StoreProcess implements AutoCloseable {
    private static final String DATABASE = "interviewai";

    private final Process process;
    private final int port;

    private StoreProcess(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** Starts the store on the folder and waits until it listens. */
    public static StoreProcess start(Path folder, int port) {
        return start(folder, port, "1g");
    }

    /** @param heap its heap at most, as the JVM is told */
    public static StoreProcess start(Path folder, int port, String heap) {
        try {
            Files.createDirectories(folder);
            var process = new ProcessBuilder(command(folder, port, heap))
                    .redirectError(ProcessBuilder.Redirect.appendTo(
                            folder.resolveSibling("store.log").toFile()))
                    .start();
            var output = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
            for (var line = output.readLine();
                    line == null || !line.startsWith("mongodb://");
                    line = output.readLine()) {
                if (line == null) {
                    throw new IOException("The store ended at once");
                }
            }
            // It tells of each connection, and who is not listened to cannot go on.
            Thread.ofVirtual().start(() -> drain(output));
            return new StoreProcess(process, port);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void drain(BufferedReader output) {
        try {
            output.transferTo(Writer.nullWriter());
        } catch (IOException e) {
            // the store has ended
        }
    }

    private static List<String> command(Path folder, int port, String heap) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + heap,
                "-XX:+UseSerialGC",
                "--sun-misc-unsafe-memory-access=allow",
                "-cp",
                System.getProperty("java.class.path"),
                EmbeddedMongoServer.class.getName(),
                "--data",
                folder.toString(),
                "--port",
                String.valueOf(port));
    }

    /** What an application takes as MONGODB_URI. */
    public String uri() {
        return "mongodb://127.0.0.1:%d/%s?uuidRepresentation=STANDARD".formatted(port, DATABASE);
    }

    public int port() {
        return port;
    }

    public long pid() {
        return process.pid();
    }

    /** Ends the process as kill -9 does. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
