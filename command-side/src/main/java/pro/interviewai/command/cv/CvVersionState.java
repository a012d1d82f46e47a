package pro.interviewai.command.cv;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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
import pro.interviewai.messages.cv.VersionContent;

/** What a version must know of its past to decide what may happen next. */
final class CvVersionState {
    /** How far an analysis has come. */
    enum Course {
        RUNS,
        PARKED,
        ENDED
    }

    String versionId = "";
    String cvId = "";
    String userId = "";
    boolean uploaded;
    boolean fileRemoved;
    boolean saved;
    VersionContent held = VersionContent.NONE;

    @Nullable
    String readingProblem;

    final Set<String> corrections = new HashSet<>();
    final Map<String, Course> analyses = new HashMap<>();
    final Map<String, Proposal> proposals = new LinkedHashMap<>();

    boolean isRead() {
        return held.content() != null;
    }

    boolean is(String analysisId, Course course) {
        return analyses.get(analysisId) == course;
    }

    /** Whether it has been asked for and has not ended; one that waits for an administrator may still be done. */
    boolean isOpen(String analysisId) {
        return is(analysisId, Course.RUNS) || is(analysisId, Course.PARKED);
    }

    void on(CvVersionEvent event) {
        versionId = event.versionId();
        cvId = event.cvId();
        userId = event.userId();
        held = held.after(event);
        switch (event) {
            case CvUploaded _ -> uploaded = true;
            case VersionDerived _ -> uploaded = false;
            case CvRead _ -> readingProblem = null;
            case CvReadingFailed failed -> readingProblem = failed.problem();
            case CvConfirmed _ -> saved = true;
            case CvFieldCorrected corrected -> corrections.add(corrected.correctionId());
            case AnalysisRequested requested -> analyses.put(requested.analysisId(), Course.RUNS);
            case CvAnalysed analysed -> analyses.put(analysed.analysisId(), Course.ENDED);
            case CvAnalysisFailed failed -> analyses.put(failed.analysisId(), Course.ENDED);
            case AnalysisParked parked -> analyses.put(parked.analysisId(), Course.PARKED);
            case ParkedAnalysisClosed closed -> analyses.put(closed.analysisId(), Course.RUNS);
            case OptimisationProposed proposed ->
                proposals.put(proposed.optimisationId(), Proposal.of(proposed.changes()));
            case ClaimConfirmed confirmed ->
                proposals.computeIfPresent(
                        confirmed.optimisationId(),
                        (_, proposal) -> proposal.confirmed(confirmed.changeId(), confirmed.claim()));
            case ChangeAccepted accepted ->
                proposals.computeIfPresent(
                        accepted.optimisationId(), (_, proposal) -> proposal.decided(accepted.changeId(), true));
            case ChangeRejected rejected ->
                proposals.computeIfPresent(
                        rejected.optimisationId(), (_, proposal) -> proposal.decided(rejected.changeId(), false));
            case CvFileRemoved _ -> fileRemoved = true;
        }
    }
}
