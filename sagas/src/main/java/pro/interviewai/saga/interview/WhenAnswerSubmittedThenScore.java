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
        if (isErased(event.content())) {
            return;
        }
        var outcome = scorer.score(Rubric.of(event, bank));
        commands.sendAndWait(Verdict.on(event, outcome, clock.instant()));
    }

    private static boolean isErased(@Nullable String content) {
        return content == null;
    }
}
