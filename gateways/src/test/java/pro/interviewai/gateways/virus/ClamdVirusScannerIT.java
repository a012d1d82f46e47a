package pro.interviewai.gateways.virus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.HexFormat;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pro.interviewai.ports.virus.ScanResult;
import pro.interviewai.ports.virus.ScannerUnavailableException;
import pro.interviewai.testing.Patience;

/** Against ClamAV's own daemon with one signature of ours, that of the EICAR test file (eicar.org). */
class ClamdVirusScannerIT {
    private static final int MOST_MEGABYTES = 6;
    /** Written in two parts, so that no scanner finds it here. */
    private static final byte[] EICAR = ("X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-" + "STANDARD-ANTIVIRUS-TEST-FILE!$H+H*")
            .getBytes(StandardCharsets.US_ASCII);

    @TempDir
    private static Path folder;

    private static Process daemon;
    private static ClamdVirusScanner scanner;

    @BeforeAll
    static void start() throws Exception {
        var program = Stream.of("/usr/sbin/clamd", "/usr/bin/clamd", "/usr/local/sbin/clamd")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
        if (program.isEmpty() && "true".equals(System.getenv("CI"))) {
            fail("clamd is not installed");
        }
        assumeTrue(program.isPresent(), "clamd is not installed");
        var port = freePort();
        var output = folder.resolve("clamd.log");
        daemon = new ProcessBuilder(program.orElseThrow().toString(), "--foreground", "--config-file=" + settings(port))
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        scanner = new ClamdVirusScanner("127.0.0.1", port, Patience.of(Duration.ofSeconds(20)));
        Patience.until("clamd", () -> {
            assertThat(daemon.isAlive()).as(() -> read(output)).isTrue();
            return scanner.state().equals("clamd");
        });
    }

    @AfterAll
    static void stop() {
        if (scanner != null) {
            scanner.close();
            daemon.destroyForcibly();
        }
    }

    @Test
    void aCleanFileIsClean() {
        assertThat(scanner.scan("Ann Example, plumber".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new ScanResult.Clean());
        assertThat(scanner.scan(new byte[5 * 1024 * 1024])).isEqualTo(new ScanResult.Clean());
    }

    @Test
    void anInfectedFileIsFound_alsoInsideAnArchiveAsWordWritesIt() throws Exception {
        assertThat(scanner.scan(EICAR)).isEqualTo(new ScanResult.Infected("Local.Eicar-Test.UNOFFICIAL"));
        assertThat(scanner.scan(zip("word/document.xml", EICAR)))
                .isEqualTo(new ScanResult.Infected("Local.Eicar-Test.UNOFFICIAL"));
    }

    @Test
    void whatIsLongerThanItTakesIsNotLetIn_andTheNextFileIsScannedAgain() {
        assertThatThrownBy(() -> scanner.scan(new byte[(MOST_MEGABYTES + 1) * 1024 * 1024]))
                .isInstanceOf(ScannerUnavailableException.class);
        assertThat(scanner.scan(new byte[1])).isEqualTo(new ScanResult.Clean());
    }

    private static Path settings(int port) throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        var signatures = Files.createDirectory(folder.resolve("signatures"));
        Files.writeString(
                signatures.resolve("local.ndb"),
                "Local.Eicar-Test:0:0:" + HexFormat.of().formatHex(EICAR) + "\n");
        return Files.writeString(folder.resolve("clamd.conf"), """
                        DatabaseDirectory %s
                        TCPSocket %d
                        TCPAddr 127.0.0.1
                        StreamMaxLength %dM
                        User %s
                        """.formatted(
                        signatures, port, MOST_MEGABYTES, System.getProperty("user.name")));
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        var archive = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(archive)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        }
        return archive.toByteArray();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return e.toString();
        }
    }
}
