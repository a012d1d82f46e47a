package pro.interviewai.messages.plan;

/**
 * How much of what a plan allows in a month; {@link #UNLIMITED} for what is not limited.
 *
 * @param chromeQuestionsPerMonth questions in live sessions, from wherever
 */
public record PlanLimits(
        long mockInterviewsPerMonth, long cvAnalysesPerMonth, long chromeQuestionsPerMonth, long aiTokensPerMonth) {
    public static final long UNLIMITED = -1;
}
