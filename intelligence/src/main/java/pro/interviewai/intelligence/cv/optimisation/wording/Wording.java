package pro.interviewai.intelligence.cv.optimisation.wording;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import pro.interviewai.intelligence.cv.keywords.WordForms;

/** Which words claim nothing, and which claim more than others. */
final class Wording {
    private static final String HARMLESS = "/cv/claims/harmless.txt";
    private static final String WIDENING = "/cv/claims/widening.txt";
    private static final String IRREGULAR = "/cv/claims/irregular.txt";
    /** Shorter ones are taken as they are. */
    private static final int SHORTEST_STEM = 4;

    /** Endings of inflected words, the longest first; of derived ones (-er, -ment, -ion) none, for they change the meaning. */
    private static final List<String> ENDINGS = List.of("ings", "ing", "ies", "ied", "ed", "es", "s", "e", "y");

    private final Set<String> harmless;
    /** The kind of each widening word: those of one kind say as much as each other. */
    private final Map<String, Integer> widening;

    /** By each form of an irregular verb, the first one. */
    private final Map<String, String> irregular;

    private Wording(Set<String> harmless, Map<String, Integer> widening, Map<String, String> irregular) {
        this.harmless = harmless;
        this.widening = widening;
        this.irregular = irregular;
    }

    static Wording shipped() {
        var kinds = new HashMap<String, Integer>();
        List<String> lines = lines(WIDENING);
        for (int kind = 0; kind < lines.size(); kind++) {
            for (String word : lines.get(kind).split("\\s+")) {
                kinds.put(word, kind);
            }
        }
        var words = new HashSet<String>();
        lines(HARMLESS).forEach(line -> words.addAll(List.of(line.split("\\s+"))));
        var forms = new HashMap<String, String>();
        for (String line : lines(IRREGULAR)) {
            String[] verb = line.split("\\s+", -1);
            for (String form : verb) {
                forms.put(form, verb[0]);
            }
        }
        return new Wording(words, kinds, forms);
    }

    boolean isHarmless(Token token) {
        return harmless.contains(token.word());
    }

    boolean widens(Token token) {
        return widening.containsKey(token.word());
    }

    boolean saysAsMuch(Token source, Token token) {
        return Objects.equals(widening.get(source.word()), widening.get(token.word()));
    }

    /** What the inflected forms of a word have in common. */
    String stem(Token token) {
        String word = irregular.getOrDefault(token.word(), token.word());
        if (UnicodeScript.of(word.codePointAt(0)) == UnicodeScript.CYRILLIC) {
            return WordForms.stem(word);
        }
        for (String ending : ENDINGS) {
            if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST_STEM) {
                return undoubled(word.substring(0, word.length() - ending.length()));
            }
        }
        return word;
    }

    /** As in {@code planned} and {@code plan}. */
    private static String undoubled(String stem) {
        int last = stem.length() - 1;
        boolean doubled = stem.charAt(last) == stem.charAt(last - 1) && "lsz".indexOf(stem.charAt(last)) < 0;
        return doubled ? stem.substring(0, last) : stem;
    }

    /** Without comments and empty lines. */
    private static List<String> lines(String resource) {
        try (InputStream in = Objects.requireNonNull(Wording.class.getResourceAsStream(resource), resource);
                var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return new ArrayList<>(reader.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
