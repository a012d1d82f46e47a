package pro.interviewai.command.interview;

import java.util.List;
import pro.interviewai.messages.interview.InterviewCommand.AskFollowUp;
import pro.interviewai.messages.interview.InterviewCommand.RecordAssessment;
import pro.interviewai.messages.interview.InterviewCommand.RecordNoScore;
import pro.interviewai.messages.interview.InterviewEvent;
import pro.interviewai.messages.interview.InterviewEvent.AnswerNotScored;
import pro.interviewai.messages.interview.InterviewEvent.AnswerScored;
import pro.interviewai.messages.interview.InterviewEvent.FollowUpAsked;

/** What follows from what engines make of the answers. */
final class Judging {
    private Judging() {}

    static List<InterviewEvent> scored(Session session, RecordAssessment record) {
        return awaits(session, record.questionId(), record.answerId())
                ? List.of(new AnswerScored(
                        session.interviewId,
                        session.userId,
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
                        ask.question().as(session.questions.size() + 1),
                        ask.followUpOf(),
                        ask.missedPoint(),
                        ask.quote(),
                        ask.engine(),
                        ask.at()))
                : List.of();
    }

    private static boolean awaits(Session session, String questionId, String answerId) {
        return AnswerMustAwaitItsScore.holds(session.answers, session.judged, questionId, answerId);
    }
}
