package pro.interviewai.gateways.erasure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileErasureLedgerIT {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    @TempDir
    private Path folder;

    @Test
    void whoIsNotedStaysNoted_once() throws Exception {
        var file = folder.resolve("erasures").resolve("ledger.txt");
        var ledger = new FileErasureLedger(file);
        assertThat(ledger.erased()).isEmpty();
        ledger.note("user-1", NOON);
        ledger.note("user-2", NOON);
        var size = Files.size(file);
        ledger.note("user-1", NOON.plusSeconds(1));

        assertThat(Files.size(file)).isEqualTo(size);
        assertThat(new FileErasureLedger(file).erased()).containsExactlyInAnyOrder("user-1", "user-2");
    }

    @Test
    void aLineThatWasCutOffAnywhereCountsForNothing_andSpoilsNoOther() throws Exception {
        var whole = folder.resolve("whole");
        new FileErasureLedger(whole).note("user-1", NOON);
        var line = Files.readAllBytes(whole);
        for (var cut = 0; cut < line.length - 1; cut++) {
            var file = folder.resolve("cut-" + cut);
            Files.write(file, line);
            Files.write(
                    file, new String(line, 0, cut).replace("user-1", "user-2").getBytes(), StandardOpenOption.APPEND);
            var ledger = new FileErasureLedger(file);
            ledger.note("user-3", NOON);
            assertThat(ledger.erased())
                    .as("cut at " + cut)
                    .contains("user-1", "user-3")
                    .doesNotContain("user-")
                    .hasSizeLessThanOrEqualTo(3);
        }
    }
}
