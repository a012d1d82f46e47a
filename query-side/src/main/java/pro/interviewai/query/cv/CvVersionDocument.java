package pro.interviewai.query.cv;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;
import pro.interviewai.messages.cv.CvVersionView;
import pro.interviewai.messages.cv.ReadingProvenance;
import pro.interviewai.messages.cv.VersionKind;

/**
 * A version of a CV as stored for reading; its analyses and optimisations, which may be many, are documents of their own.
 *
 * @param at position of the last event applied
 * @param version version of the stream at that event
 * @param file sealed JSON
 * @param fileKey absent of what was made of another version
 * @param content sealed JSON, as it was before any correction
 * @param document sealed JSON
 * @param corrections by the version of the stream
 * @param details version of the stream at the last event that went into a document of its own
 */
@Document(CvVersionDocument.COLLECTION)
record CvVersionDocument(
        @Id String id,
        long at,
        long version,
        String userId,
        String cvId,
        int number,
        VersionKind kind,
        @Nullable Integer parent,
        byte @Nullable [] file,
        @Nullable String fileKey,
        @Nullable Boolean fileRemoved,
        CvVersionView.Status status,
        @Nullable String problem,
        byte @Nullable [] content,
        byte @Nullable [] document,
        @Nullable ReadingProvenance provenance,
        @Nullable Map<String, Correction> corrections,
        @Nullable Boolean confirmed,
        Instant addedAt,
        @Nullable Long details) {

    static final String COLLECTION = "cv_versions";

    /** @param edit sealed JSON, absent once the person is erased */
    record Correction(byte @Nullable [] edit, Instant correctedAt) {}

    boolean fileKept() {
        return fileKey != null && fileRemoved == null;
    }
}
