package pro.interviewai.command.cv;

import java.util.List;
import pro.interviewai.messages.ProblemException;
import pro.interviewai.messages.cv.CvProblem;
import pro.interviewai.messages.cv.CvVersionCommand.AcceptChange;
import pro.interviewai.messages.cv.CvVersionCommand.ConfirmClaim;
import pro.interviewai.messages.cv.CvVersionCommand.RejectChange;
import pro.interviewai.messages.cv.CvVersionEvent;
import pro.interviewai.messages.cv.CvVersionEvent.ChangeAccepted;
import pro.interviewai.messages.cv.CvVersionEvent.ChangeRejected;
import pro.interviewai.messages.cv.CvVersionEvent.ClaimConfirmed;

/** What a person says of the changes that were proposed. */
final class Deciding {
    private Deciding() {}

    static List<CvVersionEvent> confirmed(CvVersionState state, ConfirmClaim confirm) {
        VersionMustBeOwn.check(state, confirm.userId());
        var proposal = ChangeMustBeProposed.proposal(state, confirm.optimisationId());
        var change = ChangeMustBeProposed.check(proposal, confirm.changeId());
        if (proposal.isConfirmed(change.id(), confirm.claim())) {
            return List.of();
        }
        if (!change.claims().contains(confirm.claim())) {
            throw new ProblemException(CvProblem.CV_CHANGE_NOT_FOUND);
        }
        return List.of(new ClaimConfirmed(
                state.versionId,
                state.cvId,
                state.userId,
                confirm.optimisationId(),
                change.id(),
                confirm.claim(),
                confirm.at()));
    }

    static List<CvVersionEvent> accepted(CvVersionState state, AcceptChange accept) {
        VersionMustBeOwn.check(state, accept.userId());
        var proposal = ChangeMustBeProposed.proposal(state, accept.optimisationId());
        var change = ChangeMustBeProposed.check(proposal, accept.changeId());
        if (proposal.is(change.id(), true)) {
            return List.of();
        }
        GapsMustBeFilled.check(change);
        ClaimsMustBeConfirmed.check(proposal, change);
        return List.of(new ChangeAccepted(
                state.versionId, state.cvId, state.userId, accept.optimisationId(), change.id(), accept.at()));
    }

    static List<CvVersionEvent> rejected(CvVersionState state, RejectChange reject) {
        VersionMustBeOwn.check(state, reject.userId());
        var proposal = ChangeMustBeProposed.proposal(state, reject.optimisationId());
        var change = ChangeMustBeProposed.check(proposal, reject.changeId());
        return proposal.is(change.id(), false)
                ? List.of()
                : List.of(new ChangeRejected(
                        state.versionId, state.cvId, state.userId, reject.optimisationId(), change.id(), reject.at()));
    }
}
