package pro.interviewai.command.cv;

import java.util.Map;
import pro.interviewai.messages.ProblemException;
import pro.interviewai.messages.cv.CvProblem;
import pro.interviewai.messages.cv.optimisation.CvChange;

/** What a CV does not say gets into it only if its person says that it is true. The refusal names what is open. */
final class ClaimsMustBeConfirmed {
    private ClaimsMustBeConfirmed() {}

    static void check(Proposal proposal, CvChange change) {
        var open = change.claims().stream()
                .filter(claim -> !proposal.isConfirmed(change.id(), claim))
                .toList();
        if (!open.isEmpty()) {
            throw new ProblemException(
                    CvProblem.CV_CLAIM_UNCONFIRMED, CvProblem.CV_CLAIM_UNCONFIRMED.sentence(), Map.of("claims", open));
        }
    }
}
