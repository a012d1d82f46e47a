package pro.interviewai.intelligence.cv.spelling;

import java.util.List;

/**
 * Something that is spelled or put wrongly.
 *
 * @param from first character in the text, from 0
 * @param to after the last one
 * @param message what is wrong, for people
 * @param replacements what could stand there instead, the likeliest first; none where that is not known
 * @param rule stable code of what was broken
 */
public record SpellingFault(int from, int to, String message, List<String> replacements, String rule) {

    public SpellingFault {
        replacements = List.copyOf(replacements);
    }
}
