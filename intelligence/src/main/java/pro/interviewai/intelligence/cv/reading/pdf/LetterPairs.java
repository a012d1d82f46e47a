package pro.interviewai.intelligence.cv.reading.pdf;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which letters follow each other in English, German, Spanish, French, Russian and Uzbek. A text most of whose pairs are
 * strange to all of them is either of another language or not what was drawn, so the share alone proves little.
 */
final class LetterPairs {
    private static final String DATA = "/cv/letter-pairs.txt";
    private static final char EDGE = '_';
    private static final int SHORTEST_WORD = 3;
    /** Capitals up to this length are abbreviations. */
    private static final int LONGEST_ABBREVIATION = 5;

    private static final int FEWEST_PAIRS = 200;
    private static final int MOST_CHARACTERS = 40_000;
    /** A text with more letters that none of the languages has is of another one. */
    private static final double MOST_FOREIGN_LETTERS = 0.005;

    private final List<Set<String>> languages;
    private final Set<Character> letters = new HashSet<>();

    private LetterPairs(List<Set<String>> languages) {
        this.languages = languages;
        languages.forEach(pairs -> pairs.forEach(pair -> pair.chars().forEach(letter -> letters.add((char) letter))));
    }

    /** Looked up once. */
    static LetterPairs known() {
        return Loaded.PAIRS;
    }

    /**
     * The share of the text's pairs, 0–1, that the language which fits best does not have; none for short texts and for those
     * of other scripts or alphabets.
     */
    OptionalDouble strange(String text) {
        List<String> words = words(text.length() > MOST_CHARACTERS ? text.substring(0, MOST_CHARACTERS) : text);
        List<String> pairs = words.stream().flatMap(LetterPairs::pairs).toList();
        long all = words.stream().mapToLong(String::length).sum();
        long foreign = words.stream()
                .flatMapToInt(String::chars)
                .filter(letter -> !letters.contains((char) letter))
                .count();
        if (pairs.size() < FEWEST_PAIRS || foreign > MOST_FOREIGN_LETTERS * all) {
            return OptionalDouble.empty();
        }
        return languages.stream()
                .mapToDouble(language -> (double) pairs.stream()
                                .filter(pair -> !language.contains(pair))
                                .count()
                        / pairs.size())
                .min();
    }

    /** In lower case, without abbreviations. */
    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean letter = i < text.length() && Character.isLetter(text.charAt(i));
            if (letter && start < 0) {
                start = i;
            } else if (!letter && start >= 0) {
                String word = text.substring(start, i);
                boolean abbreviation =
                        word.length() <= LONGEST_ABBREVIATION && word.chars().noneMatch(Character::isLowerCase);
                if (word.length() >= SHORTEST_WORD && !abbreviation) {
                    words.add(word.toLowerCase(Locale.ROOT));
                }
                start = -1;
            }
        }
        return words;
    }

    static Stream<String> pairs(String word) {
        String whole = EDGE + word + EDGE;
        return Stream.iterate(0, i -> i < whole.length() - 1, i -> i + 1).map(i -> whole.substring(i, i + 2));
    }

    private static final class Loaded {
        private static final LetterPairs PAIRS = load();

        private static LetterPairs load() {
            InputStream data = Objects.requireNonNull(LetterPairs.class.getResourceAsStream(DATA), DATA);
            try (BufferedReader reader = new BufferedReader(new InputStreamReader(data, StandardCharsets.UTF_8))) {
                return new LetterPairs(reader.lines()
                        .filter(line -> !line.startsWith("#") && !line.isBlank())
                        .map(line ->
                                Set.of(line.substring(line.indexOf(' ') + 1).split(" ")))
                        .toList());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
