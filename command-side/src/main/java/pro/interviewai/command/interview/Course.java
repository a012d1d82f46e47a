package pro.interviewai.command.interview;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import pro.interviewai.messages.interview.InterviewCommand.CompleteInterview;
import pro.interviewai.messages.interview.InterviewCommand.ForkInterview;
import pro.interviewai.messages.interview.InterviewCommand.PauseInterview;
import pro.interviewai.messages.interview.InterviewCommand.ResumeInterview;
import pro.interviewai.messages.interview.InterviewCommand.StartInterview;
import pro.interviewai.messages.interview.InterviewEvent;
import pro.interviewai.messages.interview.InterviewEvent.HistoryForgotten;
import pro.interviewai.messages.interview.InterviewEvent.InterviewAbandoned;
import pro.interviewai.messages.interview.InterviewEvent.InterviewCompleted;
import pro.interviewai.messages.interview.InterviewEvent.InterviewForked;
import pro.interviewai.messages.interview.InterviewEvent.InterviewPaused;
import pro.interviewai.messages.interview.InterviewEvent.InterviewResumed;
import pro.interviewai.messages.interview.InterviewEvent.InterviewStarted;
import pro.interviewai.messages.interview.InterviewEvent.QuestionTimeExpired;
import pro.interviewai.messages.interview.InterviewStatus;

/** How an interview begins, stands still, goes on and ends. */
final class Course {
    private Course() {}

    static InterviewEvent started(StartInterview start) {
        ChoiceMustBeWithinLimits.check(start.config());
        QuestionsMustMatchTheChoice.check(start.config(), start.questions());
        CvMustLeaveRoom.check(start.config(), start.questions(), start.reasons());
        return new InterviewStarted(
                start.interviewId().value(),
                start.userId().value(),
                start.interviewId().ownKey(start.saveHistory()),
                start.config(),
                start.questions(),
                start.reasons(),
                start.bankVersion(),
                start.at());
    }

    static InterviewEvent forked(ForkInterview fork) {
        return new InterviewForked(
                fork.interviewId().value(),
                fork.userId().value(),
                fork.interviewId().ownKey(fork.saveHistory()),
                fork.origin(),
                fork.config(),
                fork.takenOver(),
                fork.bankVersion(),
                fork.at());
    }

    static List<InterviewEvent> paused(InterviewState state, PauseInterview pause) {
        InterviewMustBeOwn.check(state.userId, pause.userId());
        InterviewMustBeOpen.check(state.status);
        return state.status == InterviewStatus.PAUSED
                ? List.of()
                : happening(state, pause.at(), new InterviewPaused(state.interviewId, state.userId, pause.at()));
    }

    static List<InterviewEvent> resumed(InterviewState state, ResumeInterview resume) {
        InterviewMustBeOwn.check(state.userId, resume.userId());
        InterviewMustBeOpen.check(state.status);
        return state.status == InterviewStatus.ACTIVE
                ? List.of()
                : List.of(new InterviewResumed(state.interviewId, state.userId, resume.at()));
    }

    static List<InterviewEvent> completed(InterviewState state, CompleteInterview complete) {
        InterviewMustBeOwn.check(state.userId, complete.userId());
        if (state.status == InterviewStatus.COMPLETED) {
            return List.of();
        }
        InterviewMustBeOpen.check(state.status);
        return happening(
                state,
                complete.at(),
                new InterviewCompleted(state.interviewId, state.userId, state.answered, complete.at()));
    }

    /** A moment that no longer is the end of the question's time, for it was answered or paused, is let pass. */
    static List<InterviewEvent> timeOver(InterviewState state, Instant due) {
        var question = state.clock.question();
        return question != null && Objects.equals(due, state.due())
                ? List.of(new QuestionTimeExpired(state.interviewId, state.userId, question, due))
                : List.of();
    }

    static InterviewEvent abandoned(InterviewState state, Instant due) {
        return new InterviewAbandoned(state.interviewId, state.userId, state.answered, due);
    }

    /** The history goes when it was not to be saved and the last score is there; until then engines need it. */
    static List<InterviewEvent> forgotten(InterviewState state, Instant at) {
        return state.isToForget() && state.awaited().isEmpty()
                ? List.of(new HistoryForgotten(state.interviewId, state.userId, at))
                : List.of();
    }

    /** What happens at a moment, after the end of the question's time if that came before and nobody has noted it yet. */
    static List<InterviewEvent> happening(InterviewState state, Instant at, InterviewEvent fact) {
        var due = state.due();
        return due != null && at.isAfter(due)
                ? Stream.concat(timeOver(state, due).stream(), Stream.of(fact)).toList()
                : List.of(fact);
    }
}
