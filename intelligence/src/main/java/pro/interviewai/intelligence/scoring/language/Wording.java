package pro.interviewai.intelligence.scoring.language;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The stems of the words in which a question and its key points are put, to tell an answer's own words from them.
 *
 * @param keyPoints of each key point, in their order
 */
public record Wording(Set<String> question, List<Set<String>> keyPoints) {

    public static Wording of(String question, List<String> keyPoints) {
        return new Wording(
                stems(question), keyPoints.stream().map(Wording::stems).toList());
    }

    /** In the order in which they come. */
    public static Set<String> stems(String text) {
        Set<String> stems = new LinkedHashSet<>();
        Word.in(text).forEach(word -> stems.add(word.stem()));
        return stems;
    }
}
