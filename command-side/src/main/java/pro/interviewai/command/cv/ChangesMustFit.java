package pro.interviewai.command.cv;

import java.util.HashSet;
import java.util.List;
import pro.interviewai.messages.cv.CvLimits;
import pro.interviewai.messages.cv.content.ContentEdit;
import pro.interviewai.messages.cv.content.CvContent;
import pro.interviewai.messages.cv.optimisation.CvChange;

/** Proposed changes name pieces that are there, each once, so that whatever is accepted of them can be carried out. */
final class ChangesMustFit {
    private ChangesMustFit() {}

    static void check(CvContent content, List<CvChange> changes) {
        StepsMustBeFew.check(changes.size() - 1, CvLimits.CHANGES);
        var ids = new HashSet<String>();
        for (var change : changes) {
            if (!ids.add(change.id()) || change.source().isEmpty()) {
                throw new IllegalArgumentException("changes have ids of their own and rest on lines of the CV");
            }
        }
        ContentEdit.all(content, changes);
    }
}
