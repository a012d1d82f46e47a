package pro.interviewai.messages.interview;

/** How long an answer may be. */
public final class AnswerLimits {
    /** Characters (UTF-16 units). */
    public static final int LONGEST_TEXT = 50_000;
    /** Seconds. */
    public static final int LONGEST_AUDIO = 300;

    private AnswerLimits() {}
}
