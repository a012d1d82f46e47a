package pro.interviewai.messages.interview;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an interview's answers add up to. Nothing in it is said without scored answers to rest on.
 *
 * @param history where it is not kept, answers and findings come without their words
 * @param overallScore 0–100, the mean of the scored answers; none without any
 * @param answered number of questions with an answer
 * @param pending answers whose score is still to come; the figures change when it does
 * @param notRated the ratings that are missing, each with its reason
 * @param comparisonWithPreviousSessions none without an earlier interview that has a score, or without a score of this one
 */
public record FeedbackView(
        String sessionId,
        InterviewStatus status,
        History history,
        @Nullable Integer overallScore,
        Ratings ratings,
        Summary summary,
        List<String> recommendations,
        TimeUse timeUse,
        int questions,
        int answered,
        int pending,
        List<Item> answers,
        List<NotRated> notRated,
        @Nullable Comparison comparisonWithPreviousSessions) {

    /**
     * Ratings 0–10, each over the answers that can tell something about it; none where no answer can.
     *
     * @param technicalAccuracy over technical questions
     * @param communication none: a written answer is judged by what it says, not by how
     * @param structuredThinking over behavioural questions: the parts of a story that were told
     * @param confidence none: a written answer gives no evidence of it
     * @param problemSolving over case studies
     */
    public record Ratings(
            @Nullable Double technicalAccuracy,
            @Nullable Double communication,
            @Nullable Double structuredThinking,
            @Nullable Double confidence,
            @Nullable Double problemSolving) {}

    /** A rating that is not given, and why. */
    public record NotRated(String rating, Reason reason, String explanation) {}

    /** Why a rating is not given. */
    public enum Reason {
        /** No scored answer tells anything about it. */
        NOTHING_SCORED,
        /** No engine at hand measures it. */
        NOT_MEASURED
    }

    /**
     * This interview beside those that were begun before it. What a fork took over counts in both.
     *
     * @param sessions number of earlier interviews with a score
     * @param previousAverage 0–100, the mean over them
     * @param previousBest 0–100
     * @param difference of this interview's score to the mean
     * @param skills those that were scored both before and now
     */
    public record Comparison(
            int sessions, int previousAverage, int previousBest, int difference, List<SkillChange> skills) {}

    /**
     * How one skill went before and now.
     *
     * @param before 0–10, mean over the earlier interviews
     * @param now 0–10, mean over this one
     */
    public record SkillChange(String skill, double before, double now) {}

    /** In words, each entry naming the question that it rests on. */
    public record Summary(
            List<String> strengths, List<String> weaknesses, List<String> topConcerns, List<String> recommendations) {}

    /**
     * How the time was used, in seconds.
     *
     * @param total over the answers whose duration is known
     * @param overTime number of answers that came late or took longer than the question's limit
     */
    public record TimeUse(double total, @Nullable Double average, int overTime) {}

    /** One question with the answer that was given, none if it was left open. */
    public record Item(
            InterviewView.QuestionView question, @Nullable AnswerView answer) {}
}
