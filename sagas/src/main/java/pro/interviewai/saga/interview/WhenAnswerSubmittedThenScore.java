package pro.interviewai.saga.interview;

import java.time.Clock;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import pro.interviewai.intelligence.questions.QuestionBank;
import pro.interviewai.intelligence.scoring.AnswerScorer;
import pro.interviewai.messages.interview.InterviewEvent.AnswerSubmitted;
import pro.interviewai.messages.interview.InterviewEvent.InterviewForked;
import pro.interviewai.messages.interview.InterviewId;
import pro.interviewai.messages.interview.Question;

/**
 * Has each answer judged once it is stored. Whatever keeps the judgement from being made leaves the event parked with its
 * cause and tried again; the answer itself is safe.
 */
@ProcessingGroup("interview-scoring")
@DisallowReplay
public class WhenAnswerSubmittedThenScore {
    private final AnswerScorer scorer;
    private final QuestionBank bank;
    private final CommandGateway commands;
    private final Clock clock;

    public WhenAnswerSubmittedThenScore(AnswerScorer scorer, QuestionBank bank, CommandGateway commands, Clock clock) {
        this.scorer = scorer;
        this.bank = bank;
        this.commands = commands;
        this.clock = clock;
    }

    @EventHandler
    void on(AnswerSubmitted event) {
        judge(event.interviewId(), event.question(), event.answerId(), event.content());
    }

    /** What its origin still waited for when it was forked, the fork waits for itself. */
    @EventHandler
    void on(InterviewForked event) {
        for (var answer : event.takenOver().answers()) {
            if (answer.assessment() == null && answer.noScore() == null) {
                event.takenOver().questions().stream()
                        .filter(question -> question.id().equals(answer.questionId()))
                        .forEach(question -> judge(event.interviewId(), question, answer.answerId(), answer.content()));
            }
        }
    }

    private void judge(String interviewId, Question question, String answerId, @Nullable String content) {
        if (content == null) {
            return; // erased
        }
        var outcome = scorer.score(ScoringRequests.of(question, content, bank));
        commands.sendAndWait(
                AssessmentCommands.on(new InterviewId(interviewId), question.id(), answerId, outcome, clock.instant()));
    }
}
