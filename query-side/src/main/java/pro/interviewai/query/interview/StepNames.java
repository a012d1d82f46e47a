package pro.interviewai.query.interview;

import org.jspecify.annotations.Nullable;
import pro.interviewai.messages.interview.InterviewEvent;
import pro.interviewai.messages.interview.InterviewEvent.AnswerNotScored;
import pro.interviewai.messages.interview.InterviewEvent.AnswerScored;
import pro.interviewai.messages.interview.InterviewEvent.AnswerSubmitted;
import pro.interviewai.messages.interview.InterviewEvent.DraftSaved;
import pro.interviewai.messages.interview.InterviewEvent.FollowUpAsked;
import pro.interviewai.messages.interview.InterviewEvent.HintTaken;
import pro.interviewai.messages.interview.InterviewEvent.QuestionSkipped;
import pro.interviewai.messages.interview.InterviewEvent.QuestionTimeExpired;
import pro.interviewai.messages.interview.Step;
import pro.interviewai.query.interview.InterviewPast.Recorded;

/** Names what happened for people and clients. */
final class StepNames {
    private StepNames() {}

    static Step step(Recorded recorded) {
        var event = recorded.event();
        return new Step(
                recorded.sequence(), event.happenedAt(), event.getClass().getSimpleName(), questionId(event));
    }

    private static @Nullable String questionId(InterviewEvent event) {
        return switch (event) {
            case DraftSaved draft -> draft.questionId();
            case HintTaken hint -> hint.questionId();
            case QuestionSkipped skip -> skip.questionId();
            case QuestionTimeExpired over -> over.questionId();
            case AnswerSubmitted answer -> answer.question().id();
            case AnswerScored scored -> scored.questionId();
            case AnswerNotScored not -> not.questionId();
            case FollowUpAsked asked -> asked.question().id();
            default -> null;
        };
    }
}
