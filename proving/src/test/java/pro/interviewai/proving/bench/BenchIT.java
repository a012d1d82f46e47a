package pro.interviewai.proving.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

@Isolated("takes all processors")
class BenchIT {
    /** Starting applications takes minutes, however little is measured of them. */
    private static final Set<String> OF_APPLICATIONS = Set.of("P6", "P11", "P13", "P15");

    @TempDir
    Path folder;

    @Test
    void namesThatNoRowBearsAreTold() {
        assertThat(Bench.unknown(List.of("P1", "P12"))).isEmpty();
        assertThat(Bench.unknown(List.of("P1", "P66", "p7"))).isEqualTo("P66, p7");
    }

    @Test
    void eachRowPrintsItsRatioAndTheFullPageHoldsThemAll() throws Exception {
        var printed = new ByteArrayOutputStream();
        var report = new Report(new PrintStream(printed, true, StandardCharsets.UTF_8));
        var ids = Bench.rows().stream()
                .map(Row::id)
                .filter(id -> !OF_APPLICATIONS.contains(id))
                .collect(Collectors.toSet());
        var page = Files.writeString(
                folder.resolve("page.md"), "before\n<!-- measured -->\nobsolete\n<!-- /measured -->\nafter");

        Bench.run(Scale.SMOKE, ids, report);
        report.writeInto(page, "heading");

        assertThat(ids).isEqualTo(Set.of("P1", "P2", "P3", "P4", "P5", "P7", "P12", "P14"));
        var lines = printed.toString(StandardCharsets.UTF_8).lines().toList();
        assertThat(lines).filteredOn(line -> line.startsWith("floor ")).hasSize(3);
        for (var id : ids) {
            assertThat(lines)
                    .as(id)
                    .anyMatch(line -> line.matches(
                            id + " \\S+ ratio=\\d+\\.\\d{3} target[<>]=\\S+ (ok|short) .* \\(baseline .*\\)"));
            assertThat(page).content().contains("| " + id + " |");
        }
        assertThat(page).content().startsWith("before").endsWith("after").doesNotContain("obsolete");
    }
}
