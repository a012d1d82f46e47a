package pro.interviewai.messages.cv;

import java.time.Instant;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import pro.interviewai.messages.account.UserId;
import pro.interviewai.messages.cv.analysis.CvAnalysis;
import pro.interviewai.messages.cv.content.CvContent;
import pro.interviewai.messages.cv.document.DocumentText;
import pro.interviewai.messages.cv.optimisation.CvChange;
import pro.interviewai.messages.cv.optimisation.OptimisationLevel;

/**
 * What can be asked of one version of a CV. Each command may be repeated without a second effect. Versions come about by
 * {@link CvCommand.UploadCv} and {@link CvCommand.DeriveVersion}.
 */
public sealed interface CvVersionCommand {

    @TargetAggregateIdentifier
    CvVersionId versionId();

    /** What was read in the file of an upload; a second reading changes nothing. */
    record RecordReading(
            CvVersionId versionId, DocumentText document, CvContent content, ReadingProvenance provenance, Instant at)
            implements CvVersionCommand {}

    /** @param problem a code of {@link CvProblem} */
    record RecordReadingFailure(CvVersionId versionId, String problem, Instant at) implements CvVersionCommand {}

    /** Saves the version: what stands in it does not change any more. */
    record ConfirmCv(CvVersionId versionId, UserId userId, Instant at) implements CvVersionCommand {}

    /**
     * Corrects one piece of a version that is not saved yet.
     *
     * @param correctionId names this correction: the same id is the same one
     * @param path of the piece, as {@link pro.interviewai.messages.cv.content.ContentEdit} reads it
     * @param text none of a deletion
     */
    record CorrectField(
            CvVersionId versionId,
            UserId userId,
            String correctionId,
            CvChange.Type type,
            String path,
            @Nullable String text,
            Instant at)
            implements CvVersionCommand {}

    /**
     * Has the version judged once more.
     *
     * @param jobDescription that it is compared with
     */
    record RequestAnalysis(
            CvVersionId versionId,
            UserId userId,
            String analysisId,
            @Nullable String jobDescription,
            Instant at) implements CvVersionCommand {}

    record RecordAnalysis(CvVersionId versionId, String analysisId, CvAnalysis analysis, Instant at)
            implements CvVersionCommand {}

    /** @param problem code of why there is no analysis */
    record RecordAnalysisFailure(CvVersionId versionId, String analysisId, String problem, Instant at)
            implements CvVersionCommand {}

    /**
     * Has an analysis wait for an administrator.
     *
     * @param cause name of the fault
     */
    record ParkAnalysis(CvVersionId versionId, String analysisId, String cause, Instant at)
            implements CvVersionCommand {}

    /** @param redrive whether it is to be tried again; else it is given up */
    record CloseParkedAnalysis(
            CvVersionId versionId, String analysisId, boolean redrive, UserId administrator, Instant at)
            implements CvVersionCommand {}

    /**
     * Lays changes before the person.
     *
     * @param optimisationId names this proposal: the same id is the same one
     * @param engine name and version of what made them
     */
    record ProposeOptimisation(
            CvVersionId versionId,
            UserId userId,
            String optimisationId,
            OptimisationLevel level,
            @Nullable String targetRole,
            @Nullable String targetCompany,
            List<CvChange> changes,
            String engine,
            Instant at)
            implements CvVersionCommand {

        public ProposeOptimisation {
            changes = List.copyOf(changes);
        }
    }

    /** Says that something is true that a change says and the CV does not. */
    record ConfirmClaim(
            CvVersionId versionId, UserId userId, String optimisationId, String changeId, String claim, Instant at)
            implements CvVersionCommand {}

    /** The last word counts. A version that was made with another one stays as it is. */
    record AcceptChange(CvVersionId versionId, UserId userId, String optimisationId, String changeId, Instant at)
            implements CvVersionCommand {}

    /** As {@link AcceptChange}. */
    record RejectChange(CvVersionId versionId, UserId userId, String optimisationId, String changeId, Instant at)
            implements CvVersionCommand {}

    /** The file of the upload is no longer kept. */
    record RecordFileRemoved(CvVersionId versionId, Instant at) implements CvVersionCommand {}
}
