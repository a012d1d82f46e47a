package pro.interviewai.messages.rescoring;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pro.interviewai.messages.interview.assessment.NoScoreReason;
import pro.interviewai.messages.interview.assessment.Provenance;

/**
 * An answer as it was judged once more. What was said of it at first stays as it was.
 *
 * @param score 0–10, none with a reason
 * @param covered key points that the answer covers by the newer rubric
 * @param missed key points that it does not
 */
public record RescoredAnswer(
        String answerId,
        String questionId,
        @Nullable Double score,
        @Nullable NoScoreReason reason,
        List<String> covered,
        List<String> missed,
        Provenance provenance) {

    public RescoredAnswer {
        covered = List.copyOf(covered);
        missed = List.copyOf(missed);
    }
}
