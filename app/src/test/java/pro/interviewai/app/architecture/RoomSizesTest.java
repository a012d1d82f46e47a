package pro.interviewai.app.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What somebody new has to see at once stays small: a file, and the files of a package side by side. */
class RoomSizesTest {
    private static final Path HOUSE = Path.of("..");
    private static final int MOST_LINES = 400;
    private static final int MOST_FILES = 28;

    @Test
    void noFileIsTooLong() throws IOException {
        assertThat(sources()).hasSizeGreaterThan(500).allSatisfy(file -> {
            try (var lines = Files.lines(file)) {
                assertThat(lines.count()).as("lines of " + file).isLessThanOrEqualTo(MOST_LINES);
            }
        });
    }

    @Test
    void noPackageIsTooFull() throws IOException {
        var files = sources().stream().collect(Collectors.groupingBy(Path::getParent, Collectors.counting()));
        assertThat(files)
                .hasSizeGreaterThan(50)
                .allSatisfy((room, count) ->
                        assertThat(count).as("files in " + room).isLessThanOrEqualTo(MOST_FILES));
    }

    private static List<Path> sources() throws IOException {
        try (var modules = Files.list(HOUSE)) {
            return modules.map(module -> module.resolve("src/main/java"))
                    .filter(Files::isDirectory)
                    .flatMap(RoomSizesTest::javaFiles)
                    .toList();
        }
    }

    private static Stream<Path> javaFiles(Path sources) {
        try (var found = Files.walk(sources)) {
            return found.filter(file -> file.toString().endsWith(".java")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
