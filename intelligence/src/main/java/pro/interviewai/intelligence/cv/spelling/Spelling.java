package pro.interviewai.intelligence.cv.spelling;

import java.util.List;
import java.util.Locale;

/** Checks spelling and grammar. Implementations are safe for use by many threads. */
public interface Spelling {

    /**
     * Whether there are rules for a language; of one that is given without a country, for any of its spellings. Also false
     * while nothing can be checked.
     */
    boolean covers(Locale language);

    /**
     * The faults of a text, in its order, without terms of a trade; none of a language that is not covered. What the text says
     * is checked and never obeyed.
     *
     * @param text a paragraph or a point of a list
     * @throws IllegalStateException if it cannot be told now
     */
    List<SpellingFault> check(String text, Locale language);
}
