package pro.interviewai.messages.interview;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a candidate's scores have developed.
 *
 * @param asOf what was scored later is left out
 */
public record ProgressView(Instant asOf, List<Skill> skills) {

    /**
     * One skill, which is the topic of questions.
     *
     * @param average 0–10 over all its points
     * @param latest 0–10, the latest point's
     */
    public record Skill(String skill, double average, double latest, List<Point> points) {}

    /**
     * One scored answer.
     *
     * @param excerpt how the answer begins; none after erasure
     * @param session address of the interview with the whole answer
     */
    public record Point(
            Instant scoredAt,
            double score,
            String sessionId,
            String questionId,
            String answerId,
            String question,
            @Nullable String excerpt,
            String session) {}
}
