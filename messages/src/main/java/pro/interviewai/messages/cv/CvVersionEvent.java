package pro.interviewai.messages.cv;

import java.time.Instant;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import pro.interviewai.messages.DataSubject;
import pro.interviewai.messages.NotPersonalData;
import pro.interviewai.messages.PersonalData;
import pro.interviewai.messages.StoredName;
import pro.interviewai.messages.cv.analysis.CvAnalysis;
import pro.interviewai.messages.cv.content.CvContent;
import pro.interviewai.messages.cv.document.DocumentText;
import pro.interviewai.messages.cv.optimisation.CvChange;
import pro.interviewai.messages.cv.optimisation.OptimisationLevel;

/** What happens to one version of a CV: how it came about, what was read in it, how it was judged, what was proposed. */
public sealed interface CvVersionEvent {

    String versionId();

    String cvId();

    String userId();

    /** A file came in; what stands in it is not known yet. */
    @StoredName("cv.CvUploaded")
    @Revision("1")
    record CvUploaded(
            @NotPersonalData String versionId,
            @NotPersonalData String cvId,
            @DataSubject String userId,
            @NotPersonalData int number,
            UploadedFile file,
            @NotPersonalData Instant uploadedAt)
            implements CvVersionEvent {}

    /**
     * It was made of another version.
     *
     * @param parent number of the version that it was made of
     * @param optimisationId of the optimisation whose accepted changes it has
     * @param content all that stands in it, whatever happens to its parent
     */
    @StoredName("cv.VersionDerived")
    @Revision("1")
    record VersionDerived(
            @NotPersonalData String versionId,
            @NotPersonalData String cvId,
            @DataSubject String userId,
            @NotPersonalData int number,
            @NotPersonalData int parent,
            @NotPersonalData VersionKind kind,
            @Nullable @NotPersonalData String optimisationId,
            CvContent content,
            @NotPersonalData Instant derivedAt)
            implements CvVersionEvent {}

    /** The file was read. */
    @StoredName("cv.CvRead")
    @Revision("1")
    record CvRead(
            @NotPersonalData String versionId,
            @NotPersonalData String cvId,
            @DataSubject String userId,
            DocumentText document,
            CvContent content,
            @NotPersonalData ReadingProvenance provenance,
            @NotPersonalData Instant readAt)
            implements CvVersionEvent {}

    /** @param problem a code of {@link CvProblem} */
    @StoredName("cv.CvReadingFailed")
    @Revision("1")
    record CvReadingFailed(
            @NotPersonalData String versionId,
            @NotPersonalData String cvId,
            @DataSubject String userId,
            @NotPersonalData String problem,
            @NotPersonalData Instant failedAt)
            implements CvVersionEvent {}

    /** Its person has looked at it and saved it; what stands in it does not change any more. */
    @StoredName("cv.CvConfirmed")
    @Revision("1")
    record CvConfirmed(
            @NotPersonalData String versionId,
            @NotPersonalData String cvId,
            @DataSubject String userId,
            @NotPersonalData Instant confirmedAt)
            implements CvVersionEvent {}

    /**
     * Its person has corrected one piece of it.
     *
     * @param path of the piece, as {@link pro.interviewai.messages.cv.content.ContentEdit} reads it
     * @param old what stood there; none of an addition
     * @param corrected none of a deletion
     */
    @StoredName("cv.CvFieldCorrected")
    @Revision("1")
    record CvFieldCorrected(
            @NotPersonalData String versionId,
            @NotPersonalData String cvId,
            @DataSubject String userId,
            @NotPersonalData String correctionId,
            @NotPersonalData CvChange.Type type,
            @NotPersonalData String path,
            @Nullable @PersonalData String old,
            @Nullable @PersonalData String corrected,
            @NotPersonalData Instant correctedAt)
            implements CvVersionEvent {}

    /**
     * It is to be judged, after it has been read.
     *
     * @param jobDescription that it is compared with
     */
    @StoredName("cv.AnalysisRequested")
    @Revision("1")
    record AnalysisRequested(
            @NotPersonalData String versionId,
            @NotPersonalData String cvId,
            @DataSubject String userId,
            @NotPersonalData String analysisId,
            @Nullable @PersonalData String jobDescription,
            @NotPersonalData Instant requestedAt)
            implements CvVersionEvent {}

    @StoredName("cv.CvAnalysed")
    @Revision("1")
    record CvAnalysed(
            @NotPersonalData String versionId,
            @NotPersonalData String cvId,
            @DataSubject String userId,
            @NotPersonalData String analysisId,
            CvAnalysis analysis,
            @NotPersonalData Instant analysedAt)
            implements CvVersionEvent {}

    /** @param problem code of why there is no analysis */
    @StoredName("cv.CvAnalysisFailed")
    @Revision("1")
    record CvAnalysisFailed(
            @NotPersonalData String versionId,
            @NotPersonalData String cvId,
            @DataSubject String userId,
            @NotPersonalData String analysisId,
            @NotPersonalData String problem,
            @NotPersonalData Instant failedAt)
            implements CvVersionEvent {}

    /**
     * An analysis waits for an administrator.
     *
     * @param cause name of the fault
     */
    @StoredName("cv.AnalysisParked")
    @Revision("1")
    record AnalysisParked(
            @NotPersonalData String versionId,
            @NotPersonalData String cvId,
            @DataSubject String userId,
            @NotPersonalData String analysisId,
            @NotPersonalData String cause,
            @NotPersonalData Instant parkedAt)
            implements CvVersionEvent {}

    /** An administrator has it tried again, or gives it up. */
    @StoredName("cv.ParkedAnalysisClosed")
    @Revision("1")
    record ParkedAnalysisClosed(
            @NotPersonalData String versionId,
            @NotPersonalData String cvId,
            @DataSubject String userId,
            @NotPersonalData String analysisId,
            @NotPersonalData boolean redriven,
            @NotPersonalData String closedBy,
            @NotPersonalData Instant closedAt)
            implements CvVersionEvent {}

    /** @param engine name and version of what made the changes */
    @StoredName("cv.OptimisationProposed")
    @Revision("1")
    record OptimisationProposed(
            @NotPersonalData String versionId,
            @NotPersonalData String cvId,
            @DataSubject String userId,
            @NotPersonalData String optimisationId,
            @NotPersonalData OptimisationLevel level,
            @Nullable @PersonalData String targetRole,
            @Nullable @PersonalData String targetCompany,
            List<CvChange> changes,
            @NotPersonalData String engine,
            @NotPersonalData Instant proposedAt)
            implements CvVersionEvent {

        public OptimisationProposed {
            changes = List.copyOf(changes);
        }
    }

    /** Its person says that something is true that a change says and the version does not. */
    @StoredName("cv.ClaimConfirmed")
    @Revision("1")
    record ClaimConfirmed(
            @NotPersonalData String versionId,
            @NotPersonalData String cvId,
            @DataSubject String userId,
            @NotPersonalData String optimisationId,
            @NotPersonalData String changeId,
            @PersonalData String claim,
            @NotPersonalData Instant confirmedAt)
            implements CvVersionEvent {}

    @StoredName("cv.ChangeAccepted")
    @Revision("1")
    record ChangeAccepted(
            @NotPersonalData String versionId,
            @NotPersonalData String cvId,
            @DataSubject String userId,
            @NotPersonalData String optimisationId,
            @NotPersonalData String changeId,
            @NotPersonalData Instant acceptedAt)
            implements CvVersionEvent {}

    @StoredName("cv.ChangeRejected")
    @Revision("1")
    record ChangeRejected(
            @NotPersonalData String versionId,
            @NotPersonalData String cvId,
            @DataSubject String userId,
            @NotPersonalData String optimisationId,
            @NotPersonalData String changeId,
            @NotPersonalData Instant rejectedAt)
            implements CvVersionEvent {}

    /** The file of the upload is no longer kept. */
    @StoredName("cv.CvFileRemoved")
    @Revision("1")
    record CvFileRemoved(
            @NotPersonalData String versionId,
            @NotPersonalData String cvId,
            @DataSubject String userId,
            @NotPersonalData Instant removedAt)
            implements CvVersionEvent {}
}
