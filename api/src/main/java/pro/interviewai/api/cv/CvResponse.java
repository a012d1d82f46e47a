package pro.interviewai.api.cv;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import pro.interviewai.messages.cv.CvVersionView;
import pro.interviewai.messages.cv.CvVersionView.AnalysisView;
import pro.interviewai.messages.cv.CvVersionView.Status;
import pro.interviewai.messages.cv.CvView;
import pro.interviewai.messages.cv.OptimisationView;

/** A CV as one of its versions, in the form of the specification. */
record CvResponse(Cv cv) {

    /**
     * @param fileName of the upload; the name of the CV where the version was made of another one
     * @param fileSize in bytes; none where the version was made of another one
     * @param version number of the version that is shown
     * @param status how far its reading has come
     * @param problem code of why it could not be read
     * @param confirmed whether it is saved and does not change any more
     * @param parsedData none until it is read
     * @param analysisStatus of the analysis that was asked for last
     * @param analysisProblem code of why that failed
     * @param analysis the one that was done last
     * @param optimization the one that was proposed last
     */
    record Cv(
            String id,
            String name,
            String fileName,
            @Nullable Long fileSize,
            @Nullable String mimeType,
            boolean fileKept,
            int version,
            int currentVersion,
            Status status,
            @Nullable String problem,
            boolean confirmed,
            @Nullable ParsedCv parsedData,
            @Nullable AnalysisStage analysisStatus,
            @Nullable String analysisProblem,
            @Nullable AnalysisResponse analysis,
            @Nullable OptimisationView optimization,
            Instant uploadedAt,
            Instant updatedAt) {}

    /** How far an analysis has come, in the words of the specification. */
    enum AnalysisStage {
        /** The file is being read first. */
        @JsonProperty("pending")
        PENDING,
        @JsonProperty("processing")
        PROCESSING,
        @JsonProperty("completed")
        COMPLETED,
        @JsonProperty("failed")
        FAILED
    }

    static CvResponse of(CvView cv, CvVersionView version) {
        var file = version.file();
        var content = version.content();
        var last = version.analyses().isEmpty() ? null : version.analyses().getLast();
        return new CvResponse(new Cv(
                cv.id(),
                cv.name(),
                file == null ? cv.name() : file.name(),
                file == null ? null : file.size(),
                file == null ? null : file.mediaType(),
                version.fileKept(),
                version.number(),
                cv.current(),
                version.status(),
                version.problem(),
                version.confirmed(),
                content == null ? null : ParsedCv.of(content),
                last == null ? null : stage(version, last),
                last == null ? null : last.problem(),
                AnalysisResponse.latest(version.analyses()),
                version.optimisations().isEmpty()
                        ? null
                        : version.optimisations().getLast(),
                version.addedAt(),
                cv.changedAt()));
    }

    private static AnalysisStage stage(CvVersionView version, AnalysisView analysis) {
        return switch (analysis.status()) {
            case PROCESSING -> version.status() == Status.READING ? AnalysisStage.PENDING : AnalysisStage.PROCESSING;
            case COMPLETED -> AnalysisStage.COMPLETED;
            case FAILED -> AnalysisStage.FAILED;
        };
    }
}
