package pro.interviewai.intelligence.cv.accuracy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Documents with their truths beside them; documents without one are passed over. */
final class LabelledFolder {
    private static final String TRUTH = ".truth.json";

    private LabelledFolder() {}

    record Labelled(Path document, Facts truth) {}

    static List<Labelled> read(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(TRUTH))
                    .sorted()
                    .map(LabelledFolder::labelled)
                    .toList();
        }
    }

    private static Labelled labelled(Path truth) {
        String name = truth.getFileName().toString();
        String stem = name.substring(0, name.length() - TRUTH.length());
        try {
            Path document = Stream.of(".pdf", ".docx", ".txt")
                    .map(ending -> truth.resolveSibling(stem + ending))
                    .filter(Files::exists)
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("There is no document for " + truth));
            return new Labelled(document, Truth.read(truth));
        } catch (IOException e) {
            throw new IllegalStateException("Cannot be read: " + truth, e);
        }
    }
}
