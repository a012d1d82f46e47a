package pro.interviewai.command.cv;

import pro.interviewai.messages.ProblemException;
import pro.interviewai.messages.cv.CvProblem;
import pro.interviewai.messages.cv.optimisation.CvChange;

/** What only the person knows is asked for, and never stands in a CV as a gap. */
final class GapsMustBeFilled {
    private GapsMustBeFilled() {}

    static void check(CvChange change) {
        var text = change.optimised();
        if (text != null && text.contains(CvChange.GAP)) {
            throw new ProblemException(CvProblem.CV_GAP_OPEN);
        }
    }
}
