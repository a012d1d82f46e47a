package pro.interviewai.intelligence.cv.parsing.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Words and phrases that are looked for in texts: as whole words, as ends of words where the term begins with a star, and
 * anywhere where words are written without blanks.
 */
public final class Lexicon {
    private final Set<String> whole = new HashSet<>();
    private final List<String> phrases = new ArrayList<>();
    private final List<String> endings = new ArrayList<>();
    private final List<String> anywhere = new ArrayList<>();

    public Lexicon(List<String> terms) {
        for (String term : terms) {
            String key = Fold.key(term);
            if (term.startsWith("*")) {
                endings.add(key);
                continue;
            }
            whole.add(key);
            if (Fold.hasHan(key)) {
                anywhere.add(key);
            } else if (key.indexOf(' ') > 0) {
                phrases.add(" " + key + " ");
            }
        }
    }

    /** Whether the text is one of the terms and nothing else. */
    public boolean is(String text) {
        return whole.contains(Fold.key(text));
    }

    public boolean occursIn(String text) {
        String key = Fold.key(text);
        for (String word : key.split(" ", -1)) {
            if (whole.contains(word) || endings.stream().anyMatch(word::endsWith)) {
                return true;
            }
        }
        String spaced = " " + key + " ";
        return phrases.stream().anyMatch(spaced::contains) || anywhere.stream().anyMatch(key::contains);
    }

    /** Whether the text begins or ends with a term. */
    public boolean isAtEdgeOf(String text) {
        String key = Fold.key(text);
        String[] words = key.split(" ", -1);
        String spaced = " " + key + " ";
        return whole.contains(words[0])
                || whole.contains(words[words.length - 1])
                || phrases.stream().anyMatch(phrase -> spaced.startsWith(phrase) || spaced.endsWith(phrase))
                || anywhere.stream().anyMatch(key::contains);
    }

    public boolean begins(String text) {
        String key = Fold.key(text);
        return whole.contains(key.split(" ", 2)[0])
                || phrases.stream().anyMatch((key + " ")::startsWith)
                || phrases.stream().anyMatch(phrase -> (" " + key + " ").startsWith(phrase))
                || anywhere.stream().anyMatch(key::startsWith);
    }
}
