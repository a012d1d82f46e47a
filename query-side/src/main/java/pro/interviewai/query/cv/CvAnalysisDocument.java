package pro.interviewai.query.cv;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;
import pro.interviewai.messages.cv.CvVersionView.AnalysisStatus;

/**
 * An analysis as stored for reading.
 *
 * @param at position of the last event applied
 * @param version version of the CV version's stream at that event
 * @param requested version of the stream when it was asked for
 * @param jobDescription sealed
 * @param analysis sealed JSON
 * @param cause name of the fault for which it waits for an administrator, absent unless it does
 */
@Document(CvAnalysisDocument.COLLECTION)
record CvAnalysisDocument(
        @Id String id,
        long at,
        long version,
        String userId,
        String versionId,
        String analysisId,
        long requested,
        AnalysisStatus status,
        byte @Nullable [] jobDescription,
        byte @Nullable [] analysis,
        @Nullable String problem,
        Instant requestedAt,
        @Nullable Instant endedAt,
        @Nullable String cause,
        @Nullable Instant parkedAt)
        implements CvDetail {

    static final String COLLECTION = "cv_analyses";
}
