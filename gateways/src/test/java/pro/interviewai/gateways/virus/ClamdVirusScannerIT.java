package pro.interviewai.gateways.virus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pro.interviewai.ports.virus.ScanResult;
import pro.interviewai.ports.virus.ScannerUnavailableException;
import pro.interviewai.testing.Clamd;
import pro.interviewai.testing.Patience;

class ClamdVirusScannerIT {
    private static final ScanResult FOUND = new ScanResult.Infected("Local.Eicar-Test.UNOFFICIAL");

    @TempDir
    private static Path folder;

    private static Clamd daemon;
    private static ClamdVirusScanner scanner;

    @BeforeAll
    static void start() throws Exception {
        var found = Clamd.start(folder);
        assumeTrue(found.isPresent(), "clamd is not installed");
        daemon = found.orElseThrow();
        scanner = new ClamdVirusScanner("127.0.0.1", daemon.port(), Patience.of(Duration.ofSeconds(20)));
    }

    @AfterAll
    static void stop() {
        if (scanner != null) {
            scanner.close();
            daemon.close();
        }
    }

    @Test
    void aCleanFileIsClean() {
        assertThat(scanner.state()).isEqualTo("clamd");
        assertThat(scanner.scan("Ann Example, plumber".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new ScanResult.Clean());
        assertThat(scanner.scan(new byte[5 * 1024 * 1024])).isEqualTo(new ScanResult.Clean());
    }

    @Test
    void anInfectedFileIsFound_alsoInsideAnArchiveAsWordWritesIt() throws Exception {
        assertThat(scanner.scan(Clamd.eicar())).isEqualTo(FOUND);
        assertThat(scanner.scan(zip("word/document.xml", Clamd.eicar()))).isEqualTo(FOUND);
    }

    @Test
    void whatIsLongerThanItTakesIsNotLetIn_andTheNextFileIsScannedAgain() {
        assertThatThrownBy(() -> scanner.scan(new byte[(Clamd.MOST_MEGABYTES + 1) * 1024 * 1024]))
                .isInstanceOf(ScannerUnavailableException.class);
        assertThat(scanner.scan(new byte[1])).isEqualTo(new ScanResult.Clean());
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        var archive = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(archive)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        }
        return archive.toByteArray();
    }
}
