package pro.interviewai.gateways.virus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pro.interviewai.ports.virus.ScanResult;
import pro.interviewai.ports.virus.ScannerUnavailableException;
import pro.interviewai.testing.Patience;

/** Against a stand-in on a socket of this machine. */
class ClamdVirusScannerTest {
    private static final Duration PATIENCE = Patience.of(Duration.ofSeconds(10));
    private static final int ROOM = 1_000_000;
    private static final byte[] FILE = "a file".getBytes(StandardCharsets.US_ASCII);

    @Test
    void aFileThatIsCleanIsSentWhole() throws Exception {
        var large = new byte[700_000];
        large[699_999] = 1;
        try (var clamd = new ClamdStub(ROOM, "stream: OK");
                var scanner = scanner(clamd, PATIENCE)) {
            assertThat(scanner.scans()).isTrue();
            assertThat(scanner.scan(large)).isEqualTo(new ScanResult.Clean());
            assertThat(scanner.scan(new byte[0])).isEqualTo(new ScanResult.Clean());
            assertThat(clamd.received()).containsExactly(large, new byte[0]);
        }
    }

    /** What is lost on the way would be taken for the file's end, and its beginning for all of it. */
    @Test
    void aFileIsSentWhole_alsoToOneThatTakesItSlowly() throws Exception {
        var large = new byte[5 * 1024 * 1024];
        new Random(1).nextBytes(large);
        try (var clamd = new ClamdStub(large.length, "stream: OK", Duration.ofMillis(300));
                var scanner = scanner(clamd, PATIENCE)) {
            assertThat(scanner.scan(large)).isEqualTo(new ScanResult.Clean());
            assertThat(clamd.received()).containsExactly(large);
        }
    }

    @Test
    void whatIsFoundIsNamed() throws Exception {
        try (var clamd = new ClamdStub(ROOM, "stream: Eicar-Test-Signature FOUND");
                var scanner = scanner(clamd, PATIENCE)) {
            assertThat(scanner.scan(FILE)).isEqualTo(new ScanResult.Infected("Eicar-Test-Signature"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "stream: Can't allocate memory ERROR",
                "UNKNOWN COMMAND",
                "<html>502 Bad Gateway</html>",
                "stream: ",
                "OKAY",
                "220 mail.example.org ESMTP"
            })
    void whatIsNoCleanBillIsNone(String answer) throws Exception {
        try (var clamd = new ClamdStub(ROOM, answer);
                var scanner = scanner(clamd, PATIENCE)) {
            assertThatThrownBy(() -> scanner.scan(FILE)).isInstanceOf(ScannerUnavailableException.class);
        }
    }

    @Test
    void aFileThatIsTooLongForItIsNotLetIn() throws Exception {
        try (var clamd = new ClamdStub(1_000, "stream: OK");
                var scanner = scanner(clamd, PATIENCE)) {
            assertThatThrownBy(() -> scanner.scan(new byte[1_001])).isInstanceOf(ScannerUnavailableException.class);
            assertThatThrownBy(() -> scanner.scan(new byte[5_000_000])).isInstanceOf(ScannerUnavailableException.class);
            assertThat(scanner.scan(new byte[1_000])).isEqualTo(new ScanResult.Clean());
        }
    }

    @Test
    void oneThatDoesNotAnswerIsGivenUp() throws Exception {
        try (var clamd = new ClamdStub(ROOM, "");
                var scanner = scanner(clamd, Duration.ofMillis(300))) {
            var start = Instant.now();
            assertThatThrownBy(() -> scanner.scan(FILE))
                    .isInstanceOf(ScannerUnavailableException.class)
                    .hasMessageContaining("PT0.3S");
            assertThat(Duration.between(start, Instant.now())).isLessThan(PATIENCE);
        }
    }

    @Test
    void oneThatIsAwayIsSaidToBeAway() throws IOException {
        var clamd = new ClamdStub(ROOM, "stream: OK");
        try (var scanner = scanner(clamd, PATIENCE)) {
            var health = new VirusScannerConfiguration().virusScannerHealth(scanner, Clock.systemUTC());
            assertThat(health.check().detail()).isEqualTo("clamd");
            clamd.close();

            assertThatThrownBy(() -> scanner.scan(FILE)).isInstanceOf(ScannerUnavailableException.class);
            assertThat(scanner.state()).isEqualTo("clamd cannot be reached, so files are refused");
        }
        try (var lost = new ClamdVirusScanner("no-such-host.invalid", 3310, PATIENCE)) {
            assertThatThrownBy(() -> lost.scan(FILE)).isInstanceOf(ScannerUnavailableException.class);
        }
    }

    @Test
    void withoutAHostNobodyScans_andThatIsSaid() {
        var configuration = new VirusScannerConfiguration();
        var nobody = configuration.virusScanner(" ", 3310, PATIENCE);

        assertThat(nobody.scans()).isFalse();
        assertThat(nobody.scan(FILE)).isEqualTo(new ScanResult.Clean());
        assertThat(configuration
                        .virusScannerHealth(nobody, Clock.systemUTC())
                        .check()
                        .detail())
                .isEqualTo("files are not scanned");
        assertThat(configuration.virusScanner("clamav", 3310, PATIENCE).scans()).isTrue();
    }

    private static ClamdVirusScanner scanner(ClamdStub clamd, Duration patience) {
        return new ClamdVirusScanner("127.0.0.1", clamd.port(), patience);
    }
}
