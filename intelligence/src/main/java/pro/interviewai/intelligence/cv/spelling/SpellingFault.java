package pro.interviewai.intelligence.cv.spelling;

import java.util.List;

/**
 * A mistake in a text.
 *
 * @param from first character, from 0
 * @param to after the last one
 * @param message what is wrong, for people
 * @param replacements for what stands from {@code from} to {@code to}, the likeliest first; may be empty
 * @param rule stable name of what found it
 */
public record SpellingFault(int from, int to, String message, List<String> replacements, String rule) {
    public SpellingFault {
        replacements = List.copyOf(replacements);
    }
}
