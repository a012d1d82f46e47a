package pro.interviewai.query.interview;

import java.util.List;
import java.util.Optional;
import org.axonframework.queryhandling.QueryHandler;
import pro.interviewai.messages.ProblemException;
import pro.interviewai.messages.interview.ForkOrigin;
import pro.interviewai.messages.interview.ForkPoint;
import pro.interviewai.messages.interview.History;
import pro.interviewai.messages.interview.InterviewEvent;
import pro.interviewai.messages.interview.InterviewEvent.HistoryForgotten;
import pro.interviewai.messages.interview.InterviewEvent.InterviewForked;
import pro.interviewai.messages.interview.InterviewEvent.InterviewStarted;
import pro.interviewai.messages.interview.InterviewMoment;
import pro.interviewai.messages.interview.InterviewProblem;
import pro.interviewai.messages.interview.InterviewQuery.FindForkPoint;
import pro.interviewai.messages.interview.InterviewQuery.FindReplay;
import pro.interviewai.messages.interview.InterviewQuery.FindSteps;
import pro.interviewai.messages.interview.ReplayView;
import pro.interviewai.messages.interview.Steps;
import pro.interviewai.query.interview.InterviewPast.Recorded;

/** Answers questions about the past of interviews by going through it again. */
public class InterviewHistory {
    private final InterviewStore store;
    private final InterviewPast past;
    private final InterviewViews views;

    public InterviewHistory(InterviewStore store, InterviewPast past) {
        this.store = store;
        this.past = past;
        this.views = new InterviewViews(store);
    }

    @QueryHandler
    Optional<ReplayView> handle(FindReplay query) {
        var all = past.of(query.interviewId().value(), 0);
        var recorded = until(query.moment(), all, query.userId().value());
        return recorded.isEmpty()
                ? Optional.empty()
                : Optional.of(new ReplayView(
                        views.interview(replayed(recorded), isForgotten(all)),
                        recorded.stream().map(StepNames::step).toList()));
    }

    @QueryHandler
    Optional<ForkPoint> handle(FindForkPoint query) {
        var all = past.of(query.interviewId().value(), 0);
        var recorded = until(query.moment(), all, query.userId().value());
        if (recorded.isEmpty()) {
            return Optional.empty();
        }
        if (isForgotten(all)) {
            throw new ProblemException(InterviewProblem.HISTORY_NOT_KEPT);
        }
        var at = replayed(recorded);
        return Optional.of(new ForkPoint(
                new ForkOrigin(at.id(), at.version()),
                at.config(),
                new ForkState(store, at).takenOver(),
                bankVersion(recorded.getFirst().event()),
                at.history() == History.KEPT));
    }

    @QueryHandler
    Optional<Steps> handle(FindSteps query) {
        var found = store.findAfter(query.interviewId(), query.userId(), query.after(), query.timeout());
        return found.map(interview -> {
            var steps = interview.version() <= query.after()
                    ? List.<Recorded>of()
                    : past.of(interview.id(), query.after() + 1).stream()
                            .filter(recorded -> recorded.sequence() <= interview.version())
                            .toList();
            return new Steps(steps.stream().map(StepNames::step).toList(), interview.isOver());
        });
    }

    /** Of every moment of such an interview there are no more words. */
    private static boolean isForgotten(List<Recorded> all) {
        return all.stream().anyMatch(recorded -> recorded.event() instanceof HistoryForgotten);
    }

    private InterviewDocument replayed(List<Recorded> recorded) {
        var changes = recorded.stream()
                .flatMap(one -> InterviewChanges.of(one.event(), one.sequence(), store).stream())
                .toList();
        return store.inMemory(recorded.getFirst().event().interviewId(), changes);
    }

    /** Nothing of somebody else's interview; a refusal if one's own has no such moment. */
    private static List<Recorded> until(InterviewMoment moment, List<Recorded> all, String user) {
        if (all.isEmpty() || !all.getFirst().event().userId().equals(user)) {
            return List.of();
        }
        var recorded = switch (moment) {
            case InterviewMoment.Latest _ -> all;
            case InterviewMoment.AfterStep step
            when step.sequence() > all.getLast().sequence() -> List.<Recorded>of();
            case InterviewMoment.AfterStep step ->
                all.stream().filter(one -> one.sequence() <= step.sequence()).toList();
            case InterviewMoment.AtTime at ->
                all.stream()
                        .takeWhile(one -> !one.event().happenedAt().isAfter(at.time()))
                        .toList();
        };
        if (recorded.isEmpty()) {
            throw new ProblemException(InterviewProblem.UNKNOWN_MOMENT);
        }
        return recorded;
    }

    private static String bankVersion(InterviewEvent first) {
        return switch (first) {
            case InterviewStarted started -> started.bankVersion();
            case InterviewForked forked -> forked.bankVersion();
            default -> throw new IllegalStateException("an interview begins with its questions");
        };
    }
}
