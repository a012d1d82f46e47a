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
import pro.interviewai.messages.interview.assessment.NoScoreReason;
import pro.interviewai.messages.interview.assessment.Provenance;

/** What follows from what engines make of the answers. */
final class Judging {
    private static final Provenance NOBODY = new Provenance("none", "none", "none", "none", "");

    private Judging() {}

    static List<InterviewEvent> scored(InterviewState state, RecordAssessment record) {
        return awaits(state, record.questionId(), record.answerId())
                ? List.of(new AnswerScored(
                        state.interviewId,
                        state.userId,
                        state.ownKey,
                        record.questionId(),
                        record.answerId(),
                        record.assessment(),
                        record.at()))
                : List.of();
    }

    static List<InterviewEvent> notScored(InterviewState state, RecordNoScore record) {
        return awaits(state, record.questionId(), record.answerId())
                ? List.of(new AnswerNotScored(
                        state.interviewId,
                        state.userId,
                        record.questionId(),
                        record.answerId(),
                        record.reason(),
                        record.explanation(),
                        record.provenance(),
                        record.at()))
                : List.of();
    }

    static List<InterviewEvent> followedUp(InterviewState state, AskFollowUp ask) {
        return FollowUpMustBeWanted.holds(state, ask)
                ? List.of(new FollowUpAsked(
                        state.interviewId,
                        state.userId,
                        state.ownKey,
                        ask.question().as(state.questions.size() + 1),
                        ask.followUpOf(),
                        ask.missedPoint(),
                        ask.quote(),
                        ask.engine(),
                        ask.at()))
                : List.of();
    }

    /** What is judged of an answer that no engine has come to in all that time. */
    static List<InterviewEvent> neverScored(InterviewState state, Instant at) {
        return state.awaited().stream()
                .<InterviewEvent>map(question -> new AnswerNotScored(
                        state.interviewId,
                        state.userId,
                        question,
                        Objects.requireNonNull(state.answers.get(question)).answerId(),
                        NoScoreReason.ENGINE_UNAVAILABLE,
                        "No engine had come to it when the interview's history was to be forgotten.",
                        NOBODY,
                        at))
                .toList();
    }

    private static boolean awaits(InterviewState state, String questionId, String answerId) {
        return AnswerMustAwaitItsScore.holds(state.answers, state.judged, questionId, answerId);
    }
}
