package pro.interviewai.messages.cv;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pro.interviewai.messages.VersionedView;
import pro.interviewai.messages.cv.analysis.CvAnalysis;
import pro.interviewai.messages.cv.content.CvContent;
import pro.interviewai.messages.cv.document.DocumentText;

/**
 * One version of a CV with all that is known of it.
 *
 * @param parent number of the version that it was made of; none of an upload
 * @param file none of what was made of another version
 * @param fileKept whether the file can still be had
 * @param problem code of why it could not be read
 * @param content none until it is read
 * @param document as the machine reads it; none until it is read, and of what was made of another version
 * @param provenance what read it
 * @param confirmed whether it is saved and does not change any more
 * @param analyses in the order in which they were asked for
 * @param optimisations in the order in which they were proposed
 */
public record CvVersionView(
        String id,
        String cvId,
        int number,
        VersionKind kind,
        @Nullable Integer parent,
        @Nullable UploadedFile file,
        boolean fileKept,
        Status status,
        @Nullable String problem,
        @Nullable CvContent content,
        @Nullable DocumentText document,
        @Nullable ReadingProvenance provenance,
        boolean confirmed,
        List<AnalysisView> analyses,
        List<OptimisationView> optimisations,
        Instant addedAt,
        long version)
        implements VersionedView {

    public CvVersionView {
        analyses = List.copyOf(analyses);
        optimisations = List.copyOf(optimisations);
    }

    /** How far it has come. */
    public enum Status {
        /** Its file is being read. */
        @JsonProperty("reading")
        READING,
        @JsonProperty("read")
        READ,
        /** Its file cannot be read. */
        @JsonProperty("unreadable")
        UNREADABLE
    }

    /**
     * One judgement.
     *
     * @param jobDescription that it was compared with
     * @param analysis none unless it is done
     * @param problem code of why it failed
     */
    public record AnalysisView(
            String id,
            AnalysisStatus status,
            @Nullable String jobDescription,
            @Nullable CvAnalysis analysis,
            @Nullable String problem,
            Instant requestedAt,
            @Nullable Instant endedAt) {}

    /** How far a judgement has come. */
    public enum AnalysisStatus {
        @JsonProperty("processing")
        PROCESSING,
        @JsonProperty("completed")
        COMPLETED,
        @JsonProperty("failed")
        FAILED
    }
}
