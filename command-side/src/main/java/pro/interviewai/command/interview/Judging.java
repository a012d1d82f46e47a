package pro.interviewai.command.interview;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import pro.interviewai.messages.interview.InterviewCommand.AskFollowUp;
import pro.interviewai.messages.interview.InterviewCommand.RecordAssessment;
import pro.interviewai.messages.interview.InterviewCommand.RecordNoScore;
import pro.interviewai.messages.interview.InterviewEvent;
import pro.interviewai.messages.interview.InterviewEvent.AnswerNotScored;
import pro.interviewai.messages.interview.InterviewEvent.AnswerScored;
import pro.interviewai.messages.interview.InterviewEvent.FollowUpAsked;
import pro.interviewai.messages.interview.NoScoreReason;
import pro.interviewai.messages.interview.Provenance;

/** What follows from what engines make of the answers. */
final class Judging {
    private static final Provenance NOBODY = new Provenance("none", "none", "none", "none", "");

    private Judging() {}

    static List<InterviewEvent> scored(Session session, RecordAssessment record) {
        return awaits(session, record.questionId(), record.answerId())
                ? List.of(new AnswerScored(
                        session.interviewId,
                        session.userId,
                        session.ownKey,
                        record.questionId(),
                        record.answerId(),
                        record.assessment(),
                        record.at()))
                : List.of();
    }

    static List<InterviewEvent> notScored(Session session, RecordNoScore record) {
        return awaits(session, record.questionId(), record.answerId())
                ? List.of(new AnswerNotScored(
                        session.interviewId,
                        session.userId,
                        record.questionId(),
                        record.answerId(),
                        record.reason(),
                        record.explanation(),
                        record.provenance(),
                        record.at()))
                : List.of();
    }

    static List<InterviewEvent> followedUp(Session session, AskFollowUp ask) {
        return FollowUpMustBeWanted.holds(session, ask)
                ? List.of(new FollowUpAsked(
                        session.interviewId,
                        session.userId,
                        session.ownKey,
                        ask.question().as(session.questions.size() + 1),
                        ask.followUpOf(),
                        ask.missedPoint(),
                        ask.quote(),
                        ask.engine(),
                        ask.at()))
                : List.of();
    }

    /** What is judged of an answer that no engine has come to in all that time. */
    static List<InterviewEvent> neverScored(Session session, Instant at) {
        return session.awaited().stream()
                .<InterviewEvent>map(question -> new AnswerNotScored(
                        session.interviewId,
                        session.userId,
                        question,
                        Objects.requireNonNull(session.answers.get(question)).answerId(),
                        NoScoreReason.ENGINE_UNAVAILABLE,
                        "No engine had come to it when the interview's history was to be forgotten.",
                        NOBODY,
                        at))
                .toList();
    }

    private static boolean awaits(Session session, String questionId, String answerId) {
        return AnswerMustAwaitItsScore.holds(session.answers, session.judged, questionId, answerId);
    }
}
