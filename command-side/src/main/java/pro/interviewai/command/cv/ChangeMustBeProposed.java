package pro.interviewai.command.cv;

import pro.interviewai.messages.ProblemException;
import pro.interviewai.messages.cv.CvProblem;
import pro.interviewai.messages.cv.optimisation.CvChange;

/** Only of what was proposed something can be said. */
final class ChangeMustBeProposed {
    private ChangeMustBeProposed() {}

    static Proposal proposal(CvVersionState state, String optimisationId) {
        var proposal = state.proposals.get(optimisationId);
        if (proposal == null) {
            throw new ProblemException(CvProblem.CV_CHANGE_NOT_FOUND);
        }
        return proposal;
    }

    static CvChange check(Proposal proposal, String changeId) {
        return proposal.changes().stream()
                .filter(change -> change.id().equals(changeId))
                .findFirst()
                .orElseThrow(() -> new ProblemException(CvProblem.CV_CHANGE_NOT_FOUND));
    }
}
