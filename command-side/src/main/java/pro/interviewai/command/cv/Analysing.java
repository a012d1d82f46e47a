package pro.interviewai.command.cv;

import java.util.ArrayList;
import java.util.List;
import pro.interviewai.command.cv.CvVersionState.Course;
import pro.interviewai.messages.cv.CvLimits;
import pro.interviewai.messages.cv.CvProblem;
import pro.interviewai.messages.cv.CvVersionCommand.CloseParkedAnalysis;
import pro.interviewai.messages.cv.CvVersionCommand.ParkAnalysis;
import pro.interviewai.messages.cv.CvVersionCommand.RecordAnalysis;
import pro.interviewai.messages.cv.CvVersionCommand.RecordAnalysisFailure;
import pro.interviewai.messages.cv.CvVersionCommand.RequestAnalysis;
import pro.interviewai.messages.cv.CvVersionEvent;
import pro.interviewai.messages.cv.CvVersionEvent.AnalysisParked;
import pro.interviewai.messages.cv.CvVersionEvent.AnalysisRequested;
import pro.interviewai.messages.cv.CvVersionEvent.CvAnalysed;
import pro.interviewai.messages.cv.CvVersionEvent.CvAnalysisFailed;
import pro.interviewai.messages.cv.CvVersionEvent.ParkedAnalysisClosed;

/** How a version is judged. Each analysis ends once: done or failed. */
final class Analysing {
    private Analysing() {}

    static List<CvVersionEvent> requested(CvVersionState state, RequestAnalysis request) {
        VersionMustBeOwn.check(state, request.userId());
        if (state.analyses.containsKey(request.analysisId())) {
            return List.of();
        }
        FileMustBeKept.check(state);
        StepsMustBeFew.check(state.analyses.size(), CvLimits.ANALYSES);
        return List.of(new AnalysisRequested(
                state.versionId,
                state.cvId,
                state.userId,
                request.analysisId(),
                request.jobDescription(),
                request.at()));
    }

    static List<CvVersionEvent> analysed(CvVersionState state, RecordAnalysis record) {
        return state.isOpen(record.analysisId())
                ? List.of(new CvAnalysed(
                        state.versionId, state.cvId, state.userId, record.analysisId(), record.analysis(), record.at()))
                : List.of();
    }

    static List<CvVersionEvent> failed(CvVersionState state, RecordAnalysisFailure record) {
        return state.isOpen(record.analysisId())
                ? List.of(new CvAnalysisFailed(
                        state.versionId, state.cvId, state.userId, record.analysisId(), record.problem(), record.at()))
                : List.of();
    }

    static List<CvVersionEvent> parked(CvVersionState state, ParkAnalysis park) {
        return state.is(park.analysisId(), Course.RUNS)
                ? List.of(new AnalysisParked(
                        state.versionId, state.cvId, state.userId, park.analysisId(), park.cause(), park.at()))
                : List.of();
    }

    /** What is given up has failed in the same moment. */
    static List<CvVersionEvent> closed(CvVersionState state, CloseParkedAnalysis close) {
        if (!state.is(close.analysisId(), Course.PARKED)) {
            return List.of();
        }
        var facts = new ArrayList<CvVersionEvent>();
        facts.add(new ParkedAnalysisClosed(
                state.versionId,
                state.cvId,
                state.userId,
                close.analysisId(),
                close.redrive(),
                close.administrator().value(),
                close.at()));
        if (!close.redrive()) {
            facts.add(new CvAnalysisFailed(
                    state.versionId,
                    state.cvId,
                    state.userId,
                    close.analysisId(),
                    CvProblem.CV_ANALYSIS_GIVEN_UP.name(),
                    close.at()));
        }
        return facts;
    }
}
