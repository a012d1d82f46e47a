package pro.interviewai.command.cv;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pro.interviewai.messages.ProblemException;
import pro.interviewai.messages.cv.CvLimits;
import pro.interviewai.messages.cv.CvProblem;
import pro.interviewai.messages.cv.CvVersionCommand.ProposeOptimisation;
import pro.interviewai.messages.cv.CvVersionEvent;
import pro.interviewai.messages.cv.CvVersionEvent.OptimisationProposed;
import pro.interviewai.messages.cv.content.ContentEdit;
import pro.interviewai.messages.cv.content.CvContent;

/** What is proposed for a version, and what becomes of it. */
final class Optimising {
    private Optimising() {}

    static List<CvVersionEvent> proposed(CvVersionState state, ProposeOptimisation propose) {
        VersionMustBeOwn.check(state, propose.userId());
        if (state.proposals.containsKey(propose.optimisationId())) {
            return List.of();
        }
        var content = VersionMustBeRead.check(state);
        StepsMustBeFew.check(state.proposals.size(), CvLimits.OPTIMISATIONS);
        ChangesMustFit.check(content, propose.changes());
        return List.of(new OptimisationProposed(
                state.versionId,
                state.cvId,
                state.userId,
                propose.optimisationId(),
                propose.level(),
                propose.targetRole(),
                propose.targetCompany(),
                propose.changes(),
                propose.engine(),
                propose.at()));
    }

    /** The content as it stands, or with what was accepted of an optimisation. */
    static CvContent content(CvVersionState state, @Nullable String optimisationId) {
        var content = VersionMustBeRead.check(state);
        if (optimisationId == null) {
            return content;
        }
        var accepted = ChangeMustBeProposed.proposal(state, optimisationId).accepted();
        if (accepted.isEmpty()) {
            throw new ProblemException(CvProblem.CV_NOTHING_ACCEPTED);
        }
        return ContentEdit.all(content, accepted);
    }
}
