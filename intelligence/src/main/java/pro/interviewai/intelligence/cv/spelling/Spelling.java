package pro.interviewai.intelligence.cv.spelling;

import java.util.List;
import java.util.Locale;

/** Finds mistakes of spelling and grammar. Safe for use by many threads. */
public interface Spelling {
    /** Whether texts of this language are checked; where not, none of their mistakes is found. */
    boolean covers(Locale language);

    /**
     * @param language with a country where the variety matters, as {@code en-GB}; without one each variety is right
     * @return in the order of the text, without overlaps
     */
    List<SpellingFault> check(String text, Locale language);
}
