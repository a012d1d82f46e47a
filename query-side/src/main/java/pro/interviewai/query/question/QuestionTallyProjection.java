package pro.interviewai.query.question;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.TrackingToken;
import pro.interviewai.eventlog.Position;
import pro.interviewai.messages.interview.InterviewEvent.AnswerScored;
import pro.interviewai.messages.interview.InterviewEvent.InterviewStarted;

/** Keeps the tally of the bank's questions. What a fork takes over was counted with its origin. */
@ProcessingGroup("question-tally-projection")
public class QuestionTallyProjection {
    private final QuestionTally tally;

    public QuestionTallyProjection(QuestionTally tally) {
        this.tally = tally;
    }

    @EventHandler
    void on(InterviewStarted event, TrackingToken token) {
        event.questions().forEach(question -> tally.asked(question.id(), event.interviewId(), Position.of(token)));
    }

    @EventHandler
    void on(AnswerScored event, TrackingToken token) {
        tally.scored(
                event.questionId(),
                event.interviewId(),
                Position.of(token),
                event.assessment().score());
    }

    @ResetHandler
    void reset() {
        tally.clear();
    }
}
