package pro.interviewai.intelligence.scoring.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** What is known of the English language: its words, the small ones among them, and which words follow which. */
public final class English {
    static final String FOLDER = "/scoring/";

    private final Map<String, Integer> functionWords = new LinkedHashMap<>();
    private final Set<String> irregularPast;
    private final Set<String> foreignWords;
    private final int[] dictionary;
    private final WordOrder wordOrder;

    public English() {
        for (String word : words("function-words.txt")) {
            functionWords.putIfAbsent(word, functionWords.size());
        }
        irregularPast = Set.copyOf(new HashSet<>(words("irregular-past.txt")));
        dictionary = ints("dictionary.bin");
        foreignWords = foreign();
        wordOrder = new WordOrder(new WordClasses(functionWords), read("word-order.bin"));
    }

    public boolean isFunctionWord(String word) {
        return functionWords.containsKey(word);
    }

    public boolean isForeignFunctionWord(String word) {
        return foreignWords.contains(word);
    }

    public boolean isPastForm(String word) {
        return irregularPast.contains(word) || (word.length() > 4 && word.endsWith("ed") && !word.endsWith("eed"));
    }

    public boolean isKnown(String word) {
        return isFunctionWord(word)
                || hasEntry(word)
                || baseForms(word).stream().anyMatch(this::hasEntry);
    }

    public double functionWordRate(Collection<Word> words) {
        return share(words, word -> isFunctionWord(word.text()));
    }

    public WordOrder wordOrder() {
        return wordOrder;
    }

    public static double share(Collection<Word> words, Predicate<Word> property) {
        return words.isEmpty() ? 0 : (double) words.stream().filter(property).count() / words.size();
    }

    /** A word's place in the dictionary file: two words in four thousand million share one by chance. */
    public static int fingerprint(String word) {
        int hash = 0x811c9dc5;
        for (int i = 0; i < word.length(); i++) {
            hash = (hash ^ word.charAt(i)) * 0x01000193;
        }
        return hash ^ (hash >>> 15) * 0x2c1b3c6d;
    }

    private boolean hasEntry(String word) {
        return Arrays.binarySearch(dictionary, fingerprint(word)) >= 0;
    }

    private static List<String> baseForms(String word) {
        List<String> forms = new ArrayList<>();
        for (String ending : List.of("'s", "s", "es", "ed", "d", "ing", "er", "r", "est", "ly", "ness", "able")) {
            if (word.length() > ending.length() + 2 && word.endsWith(ending)) {
                String base = word.substring(0, word.length() - ending.length());
                forms.add(base);
                forms.add(base + "e");
                if (base.endsWith("i")) {
                    forms.add(base.substring(0, base.length() - 1) + "y");
                }
                if (base.length() > 3 && base.charAt(base.length() - 1) == base.charAt(base.length() - 2)) {
                    forms.add(base.substring(0, base.length() - 1));
                }
            }
        }
        for (String beginning : List.of("un", "re", "non", "pre", "over", "mis")) {
            if (word.startsWith(beginning) && word.length() > beginning.length() + 3) {
                forms.add(word.substring(beginning.length()));
            }
        }
        return forms;
    }

    private Set<String> foreign() {
        List<String> foreign = new ArrayList<>();
        for (String line : new String(read("foreign-words.txt"), StandardCharsets.UTF_8)
                .lines()
                .toList()) {
            for (String word : line.substring(line.indexOf(':') + 1).strip().split(" ")) {
                if (!isKnown(word) && word.length() > 1) {
                    foreign.add(word);
                }
            }
        }
        return Set.copyOf(new HashSet<>(foreign));
    }

    private static List<String> words(String file) {
        return List.of(new String(read(file), StandardCharsets.UTF_8).strip().split("\\s+"));
    }

    private static int[] ints(String file) {
        IntBuffer buffer = ByteBuffer.wrap(read(file)).asIntBuffer();
        int[] ints = new int[buffer.remaining()];
        buffer.get(ints);
        return ints;
    }

    private static byte[] read(String file) {
        try (InputStream in = English.class.getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new IOException(FOLDER + file + " is not on the classpath");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
