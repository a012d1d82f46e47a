package pro.interviewai.intelligence.scoring;

import org.jspecify.annotations.Nullable;

/**
 * Something about the answer as a whole that limits its score or the reach of the judgement.
 *
 * @param message a sentence for people
 * @param evidence the words concerned; null when it is the whole answer
 */
public record Finding(Kind kind, String message, @Nullable Evidence evidence) {

    /** What can be wrong with a whole answer. */
    public enum Kind {
        NO_WORDS,
        ONE_WORD,
        REPETITION,
        GIBBERISH,
        CODE_ONLY,
        DOES_NOT_KNOW,
        ADDRESSES_THE_GRADER,
        ECHO_OF_THE_QUESTION,
        KEYWORD_LIST,
        WORD_SALAD,
        DENIAL,
        OTHER_STORY,
        PARTLY_FOREIGN,
        ONLY_BEGINNING_READ
    }
}
