package pro.interviewai.query.rescoring;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pro.interviewai.messages.interview.Question;
import pro.interviewai.messages.interview.assessment.NoScoreReason;
import pro.interviewai.messages.interview.assessment.Provenance;

/** Judges an old answer by today's rubric. The same answer gets the same judgement until engine or rubric change. */
@FunctionalInterface
public interface Rescorer {

    Opinion on(Question asked, String answer);

    /**
     * What is thought of an answer today.
     *
     * @param score 0–10, none with a reason
     */
    record Opinion(
            @Nullable Double score,
            @Nullable NoScoreReason reason,
            List<String> covered,
            List<String> missed,
            Provenance provenance) {}
}
