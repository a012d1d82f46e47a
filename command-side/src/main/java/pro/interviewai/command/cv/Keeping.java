package pro.interviewai.command.cv;

import java.util.List;
import pro.interviewai.messages.cv.CvCommand.ChooseVersion;
import pro.interviewai.messages.cv.CvCommand.RemoveCv;
import pro.interviewai.messages.cv.CvCommand.RenameCv;
import pro.interviewai.messages.cv.CvEvent;
import pro.interviewai.messages.cv.CvEvent.CvRemoved;
import pro.interviewai.messages.cv.CvEvent.CvRenamed;
import pro.interviewai.messages.cv.CvEvent.VersionChosen;

/** What becomes of a CV as a whole. */
final class Keeping {
    private Keeping() {}

    static List<CvEvent> renamed(CvState state, RenameCv rename) {
        CvMustBeOwn.check(state, rename.userId());
        return rename.name().equals(state.name)
                ? List.of()
                : List.of(new CvRenamed(rename.cvId().value(), state.userId, rename.name(), rename.at()));
    }

    static List<CvEvent> chosen(CvState state, ChooseVersion choose) {
        CvMustBeOwn.check(state, choose.userId());
        VersionMustExist.check(state, choose.number());
        return choose.number() == state.current
                ? List.of()
                : List.of(new VersionChosen(choose.cvId().value(), state.userId, choose.number(), choose.at()));
    }

    static List<CvEvent> removed(CvState state, RemoveCv remove) {
        if (state.removed && state.userId.equals(remove.userId().value())) {
            return List.of();
        }
        CvMustBeOwn.check(state, remove.userId());
        return List.of(new CvRemoved(remove.cvId().value(), state.userId, state.files(), remove.at()));
    }
}
