package pro.interviewai.intelligence.cv.parsing.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A file of words: lines of {@code key: one | another}, in which a key may come again, and comments after a number sign.
 */
public final class Vocabulary {
    private static final String FOLDER = "/cv/";

    private final String name;
    private final Map<String, List<String>> terms = new LinkedHashMap<>();

    private Vocabulary(String name) {
        this.name = name;
    }

    /** @throws IllegalStateException if the file is not there or a line has no key */
    public static Vocabulary read(String name) {
        Vocabulary vocabulary = new Vocabulary(name);
        try (InputStream in = Vocabulary.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is not on the classpath");
            }
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(vocabulary::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return vocabulary;
    }

    private void add(String line) {
        int colon = line.indexOf(": ");
        if (colon < 0) {
            throw new IllegalStateException("%s has a line without a key: %s".formatted(name, line));
        }
        terms.computeIfAbsent(line.substring(0, colon), key -> new ArrayList<>())
                .addAll(Arrays.asList(line.substring(colon + 2).strip().split("\\s*+\\|\\s*+", -1)));
    }

    public List<String> terms(String key) {
        List<String> found = terms.get(key);
        if (found == null) {
            throw new IllegalStateException("%s has no words for %s".formatted(name, key));
        }
        return found;
    }

    public Lexicon lexicon(String key) {
        return new Lexicon(terms(key));
    }
}
