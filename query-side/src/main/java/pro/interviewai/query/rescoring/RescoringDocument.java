package pro.interviewai.query.rescoring;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;
import pro.interviewai.messages.interview.assessment.NoScoreReason;

/**
 * A second judgement as stored for reading. It holds no word of the answer.
 *
 * @param id of the answer
 * @param at position of the last event applied
 * @param before the score from before, none where there was none
 * @param provenance as JSON
 */
@Document(RescoringDocument.COLLECTION)
record RescoringDocument(
        @Id String id,
        long at,
        String userId,
        String interviewId,
        String questionId,
        @Nullable Double before,
        @Nullable Double score,
        @Nullable NoScoreReason reason,
        List<String> covered,
        List<String> missed,
        String provenance) {

    static final String COLLECTION = "rescorings";
}
