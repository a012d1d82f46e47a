package pro.interviewai.messages.interview.assessment;

import org.jspecify.annotations.Nullable;
import pro.interviewai.messages.NotPersonalData;

/**
 * A sentence about an answer by what it says, so that each reader has it in a language of their own.
 *
 * @param about the key point that it speaks of; none where it needs none
 */
public record Remark(
        @NotPersonalData RemarkCode code,
        @Nullable @NotPersonalData String about) {

    /** What can be said about an answer. */
    public enum RemarkCode {
        NO_WORDS(Kind.FINDING),
        ONE_WORD(Kind.FINDING),
        REPETITION(Kind.FINDING),
        GIBBERISH(Kind.FINDING),
        CODE_ONLY(Kind.FINDING),
        DOES_NOT_KNOW(Kind.FINDING),
        ADDRESSES_THE_GRADER(Kind.FINDING),
        ECHO_OF_THE_QUESTION(Kind.FINDING),
        KEYWORD_LIST(Kind.FINDING),
        WORD_SALAD(Kind.FINDING),
        DENIAL(Kind.FINDING),
        OTHER_STORY(Kind.FINDING),
        PARTLY_FOREIGN(Kind.FINDING),
        ONLY_BEGINNING_READ(Kind.FINDING),

        SAY_WHAT_YOU_KNOW(Kind.ADVICE),
        USE_WHOLE_SENTENCES(Kind.ADVICE),
        SAY_IT_ONCE(Kind.ADVICE),
        ANSWER_THE_QUESTION(Kind.ADVICE),
        ANSWER_IN_ENGLISH(Kind.ADVICE),
        MAIN_POINTS_FIRST(Kind.ADVICE),
        SPEAK_ABOUT(Kind.ADVICE),
        TELL_THE_SITUATION(Kind.ADVICE),
        TELL_YOUR_PART(Kind.ADVICE),
        TELL_WHAT_YOU_DID(Kind.ADVICE),
        TELL_THE_END(Kind.ADVICE),
        TELL_THE_END_IN_NUMBERS(Kind.ADVICE),
        TELL_WHAT_YOU_LEARNED(Kind.ADVICE);

        private final Kind kind;

        RemarkCode(Kind kind) {
            this.kind = kind;
        }

        public Kind kind() {
            return kind;
        }
    }

    /** Whether a remark says what limited the score, or what to do about it. */
    public enum Kind {
        FINDING,
        ADVICE
    }
}
