package pro.interviewai.api.cv;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import pro.interviewai.api.Ids;
import pro.interviewai.api.dispatch.Dispatcher;
import pro.interviewai.intelligence.cv.optimisation.CvOptimiser;
import pro.interviewai.intelligence.cv.optimisation.Optimisation;
import pro.interviewai.intelligence.cv.optimisation.change.OptimisationWish;
import pro.interviewai.messages.ProblemException;
import pro.interviewai.messages.account.UserId;
import pro.interviewai.messages.cv.CvProblem;
import pro.interviewai.messages.cv.CvQuery.FindCvVersion;
import pro.interviewai.messages.cv.CvVersionCommand.AcceptChange;
import pro.interviewai.messages.cv.CvVersionCommand.ConfirmClaim;
import pro.interviewai.messages.cv.CvVersionCommand.ProposeOptimisation;
import pro.interviewai.messages.cv.CvVersionCommand.RejectChange;
import pro.interviewai.messages.cv.CvVersionId;
import pro.interviewai.messages.cv.CvVersionView;
import pro.interviewai.messages.cv.CvVersionView.AnalysisView;
import pro.interviewai.messages.cv.OptimisationView;
import pro.interviewai.messages.cv.content.ContentEdit;
import pro.interviewai.messages.cv.content.CvContent;
import pro.interviewai.messages.cv.optimisation.CvChange;

/** Has changes proposed for versions, and takes down what their person says of each. */
@Component
class CvOptimisations {
    private final Dispatcher dispatcher;
    private final ObjectProvider<CvOptimiser> optimiser;
    private final Ids ids;
    private final Clock clock;

    CvOptimisations(Dispatcher dispatcher, ObjectProvider<CvOptimiser> optimiser, Ids ids, Clock clock) {
        this.dispatcher = dispatcher;
        this.optimiser = optimiser;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * An optimisation with what it would do.
     *
     * @param content with all changes that say nothing new
     * @param found with the scores before and after
     */
    record Optimised(OptimisationView view, CvContent content, Optimisation found) {}

    /**
     * Without a job description, that of the analysis which was asked for last.
     *
     * @param key the client's: the same key is the same optimisation
     */
    Optimised propose(UserId user, CvVersionView version, OptimisationWish wish, @Nullable String key) {
        var content = CvReads.content(version);
        var id = ids.of("cv-optimisation/" + version.id(), key);
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        var found =
                optimiser.getObject().optimise(content, version.document(), withJob(wish, version.analyses()), today);
        var view = version.optimisations().stream()
                .filter(known -> known.id().equals(id))
                .findFirst()
                .orElseGet(() -> proposed(user, version, id, wish, found));
        return new Optimised(view, ContentEdit.all(content, safe(view)), found);
    }

    OptimisationView accept(UserId user, CvVersionId version, String optimisationId, String changeId) {
        return said(
                user,
                version,
                optimisationId,
                new AcceptChange(version, user, optimisationId, changeId, clock.instant()));
    }

    OptimisationView reject(UserId user, CvVersionId version, String optimisationId, String changeId) {
        return said(
                user,
                version,
                optimisationId,
                new RejectChange(version, user, optimisationId, changeId, clock.instant()));
    }

    /** Says that what a change claims is true. */
    OptimisationView confirm(UserId user, CvVersionId version, String optimisationId, String changeId, String claim) {
        return said(
                user,
                version,
                optimisationId,
                new ConfirmClaim(version, user, optimisationId, changeId, claim, clock.instant()));
    }

    private OptimisationView proposed(
            UserId user, CvVersionView version, String id, OptimisationWish wish, Optimisation found) {
        var versionId = new CvVersionId(version.id());
        return said(
                user,
                versionId,
                id,
                new ProposeOptimisation(
                        versionId,
                        user,
                        id,
                        wish.level(),
                        wish.targetRole(),
                        wish.targetCompany(),
                        found.changes(),
                        found.engine(),
                        clock.instant()));
    }

    private OptimisationView said(UserId user, CvVersionId version, String optimisationId, Object command) {
        return dispatcher
                .carryOut(command, atLeast -> new FindCvVersion(version, user, atLeast), CvVersionView.class)
                .optimisations()
                .stream()
                .filter(view -> view.id().equals(optimisationId))
                .findFirst()
                .orElseThrow(() -> new ProblemException(CvProblem.CV_CHANGE_NOT_FOUND));
    }

    private static List<CvChange> safe(OptimisationView view) {
        return view.changes().stream()
                .map(OptimisationView.ProposedChange::change)
                .filter(CvChange::saysNothingNew)
                .toList();
    }

    private static OptimisationWish withJob(OptimisationWish wish, List<AnalysisView> analyses) {
        if (wish.jobDescription() != null || analyses.isEmpty()) {
            return wish;
        }
        var job = analyses.getLast().jobDescription();
        return new OptimisationWish(wish.level(), wish.targetRole(), wish.targetCompany(), job);
    }
}
