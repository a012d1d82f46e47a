package pro.interviewai.messages.question;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How questions have fared in all interviews; a question that was never asked is absent. */
public record QuestionStatistics(Map<String, Statistic> byQuestion) {
    public QuestionStatistics {
        byQuestion = Map.copyOf(byQuestion);
    }

    public Statistic of(String questionId) {
        return byQuestion.getOrDefault(questionId, Statistic.NEVER_ASKED);
    }

    /** @param averageScore of all answers that got a score, 0–10; none without one */
    public record Statistic(long timesAsked, @Nullable Double averageScore) {
        static final Statistic NEVER_ASKED = new Statistic(0, null);
    }
}
