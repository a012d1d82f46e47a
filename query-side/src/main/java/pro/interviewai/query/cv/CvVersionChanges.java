package pro.interviewai.query.cv;

import java.util.List;
import pro.interviewai.messages.cv.CvVersionEvent;
import pro.interviewai.messages.cv.CvVersionEvent.AnalysisParked;
import pro.interviewai.messages.cv.CvVersionEvent.AnalysisRequested;
import pro.interviewai.messages.cv.CvVersionEvent.ChangeAccepted;
import pro.interviewai.messages.cv.CvVersionEvent.ChangeRejected;
import pro.interviewai.messages.cv.CvVersionEvent.ClaimConfirmed;
import pro.interviewai.messages.cv.CvVersionEvent.CvAnalysed;
import pro.interviewai.messages.cv.CvVersionEvent.CvAnalysisFailed;
import pro.interviewai.messages.cv.CvVersionEvent.CvConfirmed;
import pro.interviewai.messages.cv.CvVersionEvent.CvFieldCorrected;
import pro.interviewai.messages.cv.CvVersionEvent.CvFileRemoved;
import pro.interviewai.messages.cv.CvVersionEvent.CvRead;
import pro.interviewai.messages.cv.CvVersionEvent.CvReadingFailed;
import pro.interviewai.messages.cv.CvVersionEvent.CvUploaded;
import pro.interviewai.messages.cv.CvVersionEvent.OptimisationProposed;
import pro.interviewai.messages.cv.CvVersionEvent.ParkedAnalysisClosed;
import pro.interviewai.messages.cv.CvVersionEvent.VersionDerived;
import pro.interviewai.messages.cv.CvVersionView.AnalysisStatus;
import pro.interviewai.messages.cv.CvVersionView.Status;
import pro.interviewai.messages.cv.OptimisationView.Decision;
import pro.interviewai.messages.cv.VersionKind;

/** What each event changes in a stored version and in what belongs to it. */
final class CvVersionChanges {
    private final CvVersionEvent event;
    private final long version;
    private final CvSeal seal;

    private CvVersionChanges(CvVersionEvent event, long version, CvSeal seal) {
        this.event = event;
        this.version = version;
        this.seal = seal;
    }

    static List<Changes> of(CvVersionEvent event, long version, CvSeal seal) {
        return new CvVersionChanges(event, version, seal).all();
    }

    private List<Changes> all() {
        return switch (event) {
            case CvUploaded uploaded ->
                List.of(begun(uploaded.cvId(), uploaded.number(), VersionKind.UPLOAD)
                        .set("status", Status.READING)
                        .sealJson("file", uploaded.file())
                        .set("fileKey", uploaded.file().key())
                        .set("addedAt", uploaded.uploadedAt()));
            case VersionDerived derived ->
                List.of(begun(derived.cvId(), derived.number(), derived.kind())
                        .set("parent", derived.parent())
                        .set("status", Status.READ)
                        .sealJson("content", derived.content())
                        .set("addedAt", derived.derivedAt()));
            case CvRead read ->
                List.of(itself().set("status", Status.READ)
                        .unset("problem")
                        .sealJson("document", read.document())
                        .sealJson("content", read.content())
                        .set("provenance.reader", read.provenance().reader())
                        .set("provenance.parser", read.provenance().parser()));
            case CvReadingFailed failed ->
                List.of(itself().set("status", Status.UNREADABLE).set("problem", failed.problem()));
            case CvConfirmed _ -> List.of(itself().set("confirmed", true));
            case CvFieldCorrected corrected -> List.of(corrected(corrected));
            case CvFileRemoved _ -> List.of(itself().set("fileRemoved", true));
            case AnalysisRequested requested -> detailed(requested(requested));
            case CvAnalysed analysed ->
                detailed(ended(analysed.analysisId(), AnalysisStatus.COMPLETED)
                        .sealJson("analysis", analysed.analysis())
                        .set("endedAt", analysed.analysedAt()));
            case CvAnalysisFailed failed ->
                detailed(ended(failed.analysisId(), AnalysisStatus.FAILED)
                        .set("problem", failed.problem())
                        .set("endedAt", failed.failedAt()));
            case AnalysisParked parked ->
                detailed(analysis(parked.analysisId())
                        .set("cause", parked.cause())
                        .set("parkedAt", parked.parkedAt()));
            case ParkedAnalysisClosed closed ->
                detailed(analysis(closed.analysisId()).unset("cause", "parkedAt"));
            case OptimisationProposed proposed -> detailed(proposed(proposed));
            case ClaimConfirmed confirmed -> {
                var path = "confirmed." + version + ".";
                yield detailed(optimisation(confirmed.optimisationId())
                        .set(path + "changeId", confirmed.changeId())
                        .seal(path + "claim", confirmed.claim()));
            }
            case ChangeAccepted accepted ->
                detailed(decided(accepted.optimisationId(), accepted.changeId(), Decision.ACCEPTED));
            case ChangeRejected rejected ->
                detailed(decided(rejected.optimisationId(), rejected.changeId(), Decision.REJECTED));
        };
    }

    private Changes begun(String cvId, int number, VersionKind kind) {
        return itself().set("userId", event.userId())
                .set("cvId", cvId)
                .set("number", number)
                .set("kind", kind);
    }

    private Changes corrected(CvFieldCorrected corrected) {
        var path = "corrections." + version + ".";
        return itself().sealJson(
                        path + "edit", new Correction(corrected.type(), corrected.path(), corrected.corrected()))
                .set(path + "correctedAt", corrected.correctedAt());
    }

    private Changes requested(AnalysisRequested requested) {
        return analysis(requested.analysisId())
                .set("userId", requested.userId())
                .set("versionId", requested.versionId())
                .set("analysisId", requested.analysisId())
                .set("requested", version)
                .set("status", AnalysisStatus.PROCESSING)
                .seal("jobDescription", requested.jobDescription())
                .set("requestedAt", requested.requestedAt());
    }

    private Changes ended(String analysisId, AnalysisStatus status) {
        return analysis(analysisId).set("status", status).unset("cause", "parkedAt");
    }

    private Changes proposed(OptimisationProposed proposed) {
        return optimisation(proposed.optimisationId())
                .set("userId", proposed.userId())
                .set("versionId", proposed.versionId())
                .set("optimisationId", proposed.optimisationId())
                .set("proposed", version)
                .set("level", proposed.level())
                .seal("targetRole", proposed.targetRole())
                .seal("targetCompany", proposed.targetCompany())
                .sealJson("changes", proposed.changes())
                .set("engine", proposed.engine())
                .set("proposedAt", proposed.proposedAt());
    }

    private Changes decided(String optimisationId, String changeId, Decision decision) {
        return optimisation(optimisationId).set("decisions." + CvOptimisationDocument.field(changeId), decision);
    }

    /** The version knows of it, so that a reader can tell whether both are there. */
    private List<Changes> detailed(Changes detail) {
        return List.of(detail, itself().set("details", version));
    }

    private Changes itself() {
        return new Changes(CvVersionDocument.COLLECTION, event.versionId(), event.userId(), seal);
    }

    private Changes analysis(String analysisId) {
        return detail(CvAnalysisDocument.COLLECTION, analysisId);
    }

    private Changes optimisation(String optimisationId) {
        return detail(CvOptimisationDocument.COLLECTION, optimisationId);
    }

    private Changes detail(String collection, String detailId) {
        return new Changes(collection, CvDetail.id(event.versionId(), detailId), event.userId(), seal);
    }
}
