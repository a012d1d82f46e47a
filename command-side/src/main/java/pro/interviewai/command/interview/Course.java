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
        return new InterviewStarted(
                start.interviewId().value(),
                start.userId().value(),
                start.interviewId().ownKey(start.saveHistory()),
                start.config(),
                start.questions(),
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

    static List<InterviewEvent> paused(Session session, PauseInterview pause) {
        InterviewMustBeOwn.check(session.userId, pause.userId());
        InterviewMustBeOpen.check(session.status);
        return session.status == InterviewStatus.PAUSED
                ? List.of()
                : happening(session, pause.at(), new InterviewPaused(session.interviewId, session.userId, pause.at()));
    }

    static List<InterviewEvent> resumed(Session session, ResumeInterview resume) {
        InterviewMustBeOwn.check(session.userId, resume.userId());
        InterviewMustBeOpen.check(session.status);
        return session.status == InterviewStatus.ACTIVE
                ? List.of()
                : List.of(new InterviewResumed(session.interviewId, session.userId, resume.at()));
    }

    static List<InterviewEvent> completed(Session session, CompleteInterview complete) {
        InterviewMustBeOwn.check(session.userId, complete.userId());
        if (session.status == InterviewStatus.COMPLETED) {
            return List.of();
        }
        InterviewMustBeOpen.check(session.status);
        return happening(
                session, complete.at(), new InterviewCompleted(session.interviewId, session.userId, complete.at()));
    }

    /** A moment that no longer is the end of the question's time, for it was answered or paused, is let pass. */
    static List<InterviewEvent> timeOver(Session session, Instant due) {
        var question = session.clock.question();
        return question != null && Objects.equals(due, session.due())
                ? List.of(new QuestionTimeExpired(session.interviewId, session.userId, question, due))
                : List.of();
    }

    static InterviewEvent abandoned(Session session, Instant due) {
        return new InterviewAbandoned(session.interviewId, session.userId, due);
    }

    /** The history goes when it was not to be saved and the last score is there; until then engines need it. */
    static List<InterviewEvent> forgotten(Session session, Instant at) {
        return session.isToForget() && session.awaited().isEmpty()
                ? List.of(new HistoryForgotten(session.interviewId, session.userId, at))
                : List.of();
    }

    /** What happens at a moment, after the end of the question's time if that came before and nobody has noted it yet. */
    static List<InterviewEvent> happening(Session session, Instant at, InterviewEvent fact) {
        var due = session.due();
        return due != null && at.isAfter(due)
                ? Stream.concat(timeOver(session, due).stream(), Stream.of(fact))
                        .toList()
                : List.of(fact);
    }
}
