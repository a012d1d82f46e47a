package pro.interviewai.testing;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.Stream;

/** ClamAV's own daemon with one signature of ours, that of the EICAR test file (eicar.org). */
public final class Clamd implements AutoCloseable {
    /** Of a file that it takes. */
    public static final int MOST_MEGABYTES = 6;

    /** Written in two parts, so that no scanner finds it here. */
    private static final String EICAR = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-" + "STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

    private static final String PONG = "PONG";

    private final Path program;
    private final Path folder;
    private final int port;
    private Process process;

    private Clamd(Path program, Path folder) throws IOException {
        this.program = program;
        this.folder = folder;
        this.port = freePort();
        configure();
        this.process = start();
    }

    /**
     * Starts it and waits until it listens.
     *
     * @param folder an empty one
     * @return empty where it is not installed
     * @throws AssertionError if it is not, and {@code CI=true} says that it must be
     */
    public static Optional<Clamd> start(Path folder) throws IOException {
        var program = Stream.of("/usr/sbin/clamd", "/usr/bin/clamd", "/usr/local/sbin/clamd")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
        if (program.isPresent()) {
            return Optional.of(new Clamd(program.get(), folder));
        }
        if ("true".equals(System.getenv("CI"))) {
            throw new AssertionError("clamd is not installed");
        }
        return Optional.empty();
    }

    /** What it finds, as {@code Local.Eicar-Test.UNOFFICIAL}; also within archives. */
    public static byte[] eicar() {
        return EICAR.getBytes(StandardCharsets.US_ASCII);
    }

    public int port() {
        return port;
    }

    /** Ends it; {@link #back} starts it again at the same port. */
    public void away() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    public void back() throws IOException {
        process = start();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    private Process start() throws IOException {
        var started = new ProcessBuilder(
                        program.toString(), "--foreground", "--config-file=" + folder.resolve("clamd.conf"))
                .redirectErrorStream(true)
                .redirectOutput(log().toFile())
                .start();
        Patience.until("clamd", () -> {
            if (!started.isAlive()) {
                throw new IllegalStateException(Files.readString(log()));
            }
            return answers();
        });
        return started;
    }

    private void configure() throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        var signatures = Files.createDirectory(folder.resolve("signatures"));
        Files.writeString(
                signatures.resolve("local.ndb"),
                "Local.Eicar-Test:0:0:" + HexFormat.of().formatHex(eicar()) + "\n");
        Files.writeString(folder.resolve("clamd.conf"), """
                DatabaseDirectory %s
                TCPSocket %d
                TCPAddr 127.0.0.1
                StreamMaxLength %dM
                User %s
                """.formatted(
                        signatures, port, MOST_MEGABYTES, System.getProperty("user.name")));
    }

    private boolean answers() {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.getOutputStream().write("zPING\0".getBytes(StandardCharsets.US_ASCII));
            var answer = socket.getInputStream().readNBytes(PONG.length());
            return new String(answer, StandardCharsets.US_ASCII).equals(PONG);
        } catch (IOException notYet) {
            return false;
        }
    }

    private Path log() {
        return folder.resolve("clamd.log");
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
