package pro.interviewai.intelligence.cv.keywords;

import java.util.List;
import pro.interviewai.intelligence.cv.wording.Word;

/** A text's words with what stands between them. */
final class Sentences {
    private static final String PARTS_OF_A_LIST = ",/|•·;\n\t():+";
    private static final String ENDS = ".!?\n";

    private final String text;
    private final List<Word> words;
    private final int[] numbers;

    Sentences(String text, List<Word> words) {
        this.text = text;
        this.words = words;
        numbers = new int[words.size()];
        for (int i = 1; i < numbers.length; i++) {
            numbers[i] = isLast(i - 1) ? numbers[i - 1] + 1 : numbers[i - 1];
        }
    }

    String text() {
        return text;
    }

    /** How many words there are. */
    int size() {
        return numbers.length;
    }

    /** The number of a word's sentence, from 0. */
    int number(int word) {
        return numbers[word];
    }

    /** The key of a word; empty before the first and after the last. */
    String key(int word) {
        return word < 0 || word >= words.size() ? "" : words.get(word).key();
    }

    /** Whether two neighbours are set apart as members of a list are. */
    boolean isListed(int left) {
        return gap(left).chars().anyMatch(sign -> PARTS_OF_A_LIST.indexOf(sign) >= 0);
    }

    /** Whether nothing of the same sentence follows a word. */
    boolean isLast(int word) {
        return word + 1 >= words.size() || gap(word).chars().anyMatch(sign -> ENDS.indexOf(sign) >= 0);
    }

    boolean isFirst(int word) {
        return word == 0 || isLast(word - 1);
    }

    /** Whether a hyphen ties a word to the next one, as in {@code go-to-market}. */
    boolean isTied(int left) {
        String gap = gap(left);
        return gap.length() == 1 && "-‐‑–".contains(gap);
    }

    /** Whether a dot stands behind a word and the sentence goes on, as behind an initial. */
    boolean isInitial(int word) {
        return word + 1 < words.size()
                && words.get(word).to() - words.get(word).from() == 1
                && gap(word).equals(". ");
    }

    private String gap(int left) {
        return left < 0 || left + 1 >= words.size()
                ? ""
                : text.substring(words.get(left).to(), words.get(left + 1).from());
    }
}
