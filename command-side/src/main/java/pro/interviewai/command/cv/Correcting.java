package pro.interviewai.command.cv;

import java.util.List;
import pro.interviewai.messages.cv.CvLimits;
import pro.interviewai.messages.cv.CvVersionCommand.ConfirmCv;
import pro.interviewai.messages.cv.CvVersionCommand.CorrectField;
import pro.interviewai.messages.cv.CvVersionEvent;
import pro.interviewai.messages.cv.CvVersionEvent.CvConfirmed;
import pro.interviewai.messages.cv.CvVersionEvent.CvFieldCorrected;
import pro.interviewai.messages.cv.content.ContentEdit;
import pro.interviewai.messages.cv.content.Stated;

/** What a person corrects in a version before it is saved. */
final class Correcting {
    private Correcting() {}

    static List<CvVersionEvent> corrected(CvVersionState state, CorrectField correct) {
        VersionMustBeOwn.check(state, correct.userId());
        if (state.corrections.contains(correct.correctionId())) {
            return List.of();
        }
        VersionMustNotBeSaved.check(state);
        var content = VersionMustBeRead.check(state);
        StepsMustBeFew.check(state.corrections.size(), CvLimits.CORRECTIONS);
        PieceMustBeText.check(correct.text());
        var old = ContentEdit.textBefore(content, correct.type(), correct.path());
        var text = correct.text();
        // refuses what cannot be done
        ContentEdit.one(content, correct.type(), correct.path(), text == null ? null : Stated.typed(text));
        return List.of(new CvFieldCorrected(
                state.versionId,
                state.cvId,
                state.userId,
                correct.correctionId(),
                correct.type(),
                correct.path(),
                old,
                text,
                correct.at()));
    }

    static List<CvVersionEvent> confirmed(CvVersionState state, ConfirmCv confirm) {
        VersionMustBeOwn.check(state, confirm.userId());
        if (state.saved) {
            return List.of();
        }
        VersionMustBeRead.check(state);
        return List.of(new CvConfirmed(state.versionId, state.cvId, state.userId, confirm.at()));
    }
}
