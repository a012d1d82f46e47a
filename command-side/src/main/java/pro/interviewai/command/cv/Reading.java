package pro.interviewai.command.cv;

import java.util.List;
import pro.interviewai.messages.cv.CvVersionCommand.RecordFileRemoved;
import pro.interviewai.messages.cv.CvVersionCommand.RecordReading;
import pro.interviewai.messages.cv.CvVersionCommand.RecordReadingFailure;
import pro.interviewai.messages.cv.CvVersionEvent;
import pro.interviewai.messages.cv.CvVersionEvent.CvFileRemoved;
import pro.interviewai.messages.cv.CvVersionEvent.CvRead;
import pro.interviewai.messages.cv.CvVersionEvent.CvReadingFailed;

/** What is read in a version's file. It is read once; a failure may be followed by a better try. */
final class Reading {
    private Reading() {}

    static List<CvVersionEvent> read(CvVersionState state, RecordReading record) {
        if (state.isRead() || !state.uploaded) {
            return List.of();
        }
        DocumentMustFit.check(record.document());
        return List.of(new CvRead(
                state.versionId,
                state.cvId,
                state.userId,
                record.document(),
                record.content(),
                record.provenance(),
                record.at()));
    }

    static List<CvVersionEvent> failed(CvVersionState state, RecordReadingFailure record) {
        return state.isRead() || !state.uploaded || record.problem().equals(state.readingProblem)
                ? List.of()
                : List.of(
                        new CvReadingFailed(state.versionId, state.cvId, state.userId, record.problem(), record.at()));
    }

    static List<CvVersionEvent> fileRemoved(CvVersionState state, RecordFileRemoved record) {
        return state.fileRemoved || !state.uploaded
                ? List.of()
                : List.of(new CvFileRemoved(state.versionId, state.cvId, state.userId, record.at()));
    }
}
