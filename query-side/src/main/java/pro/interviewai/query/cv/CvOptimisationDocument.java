package pro.interviewai.query.cv;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;
import pro.interviewai.messages.cv.OptimisationView.Decision;
import pro.interviewai.messages.cv.optimisation.OptimisationLevel;

/**
 * An optimisation as stored for reading.
 *
 * @param at position of the last event applied
 * @param version version of the CV version's stream at that event
 * @param proposed version of the stream when it was proposed
 * @param targetRole sealed, as is the company
 * @param changes sealed JSON
 * @param decisions by {@link #field} of the change
 * @param confirmed by the version of the stream
 */
@Document(CvOptimisationDocument.COLLECTION)
record CvOptimisationDocument(
        @Id String id,
        long at,
        long version,
        String userId,
        String versionId,
        String optimisationId,
        long proposed,
        OptimisationLevel level,
        byte @Nullable [] targetRole,
        byte @Nullable [] targetCompany,
        byte @Nullable [] changes,
        String engine,
        Instant proposedAt,
        @Nullable Map<String, Decision> decisions,
        @Nullable Map<String, Confirmation> confirmed)
        implements CvDetail {

    static final String COLLECTION = "cv_optimisations";

    /** @param claim sealed */
    record Confirmation(String changeId, byte @Nullable [] claim) {}

    Decision decision(String changeId) {
        return decisions == null ? Decision.OPEN : decisions.getOrDefault(field(changeId), Decision.OPEN);
    }

    /** An id as the name of a field; different ids have different ones. */
    static String field(String id) {
        return id.replace("%", "%25").replace(".", "%2E").replace("$", "%24");
    }
}
