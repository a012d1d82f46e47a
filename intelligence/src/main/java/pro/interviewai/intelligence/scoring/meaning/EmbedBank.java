package pro.interviewai.intelligence.scoring.meaning;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import pro.interviewai.intelligence.questions.ClasspathQuestionBank;

/**
 * A step of the build: makes the {@link KnownDirections} that every start of the program needs, in the file that is its
 * argument. What stands there already stays.
 */
final class EmbedBank {
    private EmbedBank() {}

    public static void main(String[] args) throws IOException {
        Path file = Path.of(args[0]);
        KnownDirections before = Files.exists(file) ? read(file) : new KnownDirections(Map.of());
        Set<String> texts = new LinkedHashSet<>();
        new Background(ClasspathQuestionBank.load(), text -> {
            texts.add(text);
            return new float[Embedder.DIMENSIONS];
        });
        try (Embedder embedder = new Embedder(1)) {
            if (before.texts().equals(texts) && before.agreesWith(embedder)) {
                return;
            }
            Embedding embedding = before.or(embedder);
            Map<String, float[]> byText = new LinkedHashMap<>();
            texts.forEach(text -> byText.put(text, embedding.embed(text)));
            write(new KnownDirections(byText), file);
        }
    }

    private static KnownDirections read(Path file) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            return KnownDirections.read(in);
        }
    }

    private static void write(KnownDirections directions, Path file) throws IOException {
        Files.createDirectories(file.getParent());
        Path aside = file.resolveSibling(file.getFileName() + ".new");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(aside))) {
            directions.write(out);
        }
        Files.move(aside, file, StandardCopyOption.REPLACE_EXISTING);
    }
}
