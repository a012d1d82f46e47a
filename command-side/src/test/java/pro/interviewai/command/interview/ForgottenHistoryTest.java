package pro.interviewai.command.interview;

import static pro.interviewai.command.interview.InterviewScenario.ANN;
import static pro.interviewai.command.interview.InterviewScenario.ASSESSMENT;
import static pro.interviewai.command.interview.InterviewScenario.IDLE_TIMEOUT;
import static pro.interviewai.command.interview.InterviewScenario.INTERVIEW;
import static pro.interviewai.command.interview.InterviewScenario.LATER;
import static pro.interviewai.command.interview.InterviewScenario.NOON;
import static pro.interviewai.command.interview.InterviewScenario.QUESTIONS;
import static pro.interviewai.command.interview.InterviewScenario.answer;
import static pro.interviewai.command.interview.InterviewScenario.completed;
import static pro.interviewai.command.interview.InterviewScenario.config;
import static pro.interviewai.command.interview.InterviewScenario.fixture;
import static pro.interviewai.command.interview.InterviewScenario.scored;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import pro.interviewai.messages.interview.AnswerType;
import pro.interviewai.messages.interview.InterviewCommand.CompleteInterview;
import pro.interviewai.messages.interview.InterviewCommand.RecordAssessment;
import pro.interviewai.messages.interview.InterviewCommand.StartInterview;
import pro.interviewai.messages.interview.InterviewEvent.AnswerNotScored;
import pro.interviewai.messages.interview.InterviewEvent.AnswerScored;
import pro.interviewai.messages.interview.InterviewEvent.AnswerSubmitted;
import pro.interviewai.messages.interview.InterviewEvent.HistoryForgotten;
import pro.interviewai.messages.interview.InterviewEvent.InterviewAbandoned;
import pro.interviewai.messages.interview.InterviewEvent.InterviewStarted;
import pro.interviewai.messages.interview.assessment.NoScoreReason;
import pro.interviewai.messages.interview.assessment.Provenance;

/** History that is not to be saved goes when the interview has ended and its last score is there. */
class ForgottenHistoryTest {
    private static final String KEY = "interview-1";
    private static final InterviewStarted STARTED =
            new InterviewStarted("interview-1", "ann", KEY, config(5), QUESTIONS, List.of(), "bank-1", NOON);
    private static final AnswerSubmitted ANSWERED = new AnswerSubmitted(
            "interview-1",
            "ann",
            KEY,
            QUESTIONS.getFirst(),
            "answer-q1",
            AnswerType.TEXT,
            "a queue",
            null,
            42.0,
            LATER);
    private static final AnswerScored SCORED =
            new AnswerScored("interview-1", "ann", KEY, "q1", "answer-q1", ASSESSMENT, LATER);
    private static final HistoryForgotten FORGOTTEN = new HistoryForgotten("interview-1", "ann", LATER);

    @Test
    void whenStartedWithoutHistory_thenItsWordsHaveAKeyOfTheirOwn() {
        fixture().givenNoPriorActivity().when(begin(NOON)).expectEvents(STARTED);
        fixture().given(STARTED).when(answer(ANN, "q1", "a queue")).expectEvents(ANSWERED);
    }

    @Test
    void givenAllScored_whenCompleted_thenForgottenAtOnce() {
        fixture()
                .given(STARTED, ANSWERED, SCORED)
                .when(new CompleteInterview(INTERVIEW, ANN, LATER))
                .expectEvents(completed(1), FORGOTTEN);
        fixture()
                .given(STARTED)
                .when(new CompleteInterview(INTERVIEW, ANN, LATER))
                .expectEvents(completed(0), FORGOTTEN);
    }

    @Test
    void givenAScoreIsAwaited_whenItComes_thenForgottenAfterIt() {
        fixture()
                .given(STARTED, ANSWERED)
                .when(new CompleteInterview(INTERVIEW, ANN, LATER))
                .expectEvents(completed(1));
        fixture()
                .given(STARTED, ANSWERED, completed(1))
                .when(new RecordAssessment(INTERVIEW, "q1", "answer-q1", ASSESSMENT, LATER))
                .expectEvents(SCORED, FORGOTTEN);
        fixture()
                .given(STARTED, ANSWERED, completed(1), SCORED, FORGOTTEN)
                .when(new CompleteInterview(INTERVIEW, ANN, LATER))
                .expectNoEvents();
    }

    @Test
    void givenAScoreDoesNotCome_whenADayHasPassed_thenForgottenAllTheSame() {
        var timed = fixture();
        var start = timed.currentTime();
        var due = start.plus(Duration.ofDays(1));
        timed.givenCommands(begin(start), answer(ANN, "q1", "a queue"), new CompleteInterview(INTERVIEW, ANN, start))
                .whenThenTimeElapses(Duration.ofDays(2))
                .expectEvents(
                        new AnswerNotScored(
                                "interview-1",
                                "ann",
                                "q1",
                                "answer-q1",
                                NoScoreReason.ENGINE_UNAVAILABLE,
                                "No engine had come to it when the interview's history was to be forgotten.",
                                new Provenance("none", "none", "none", "none", ""),
                                due),
                        new HistoryForgotten("interview-1", "ann", due));
    }

    @Test
    void givenNobodyComesBack_whenAbandoned_thenForgotten() {
        var timed = fixture();
        var end = timed.currentTime().plus(IDLE_TIMEOUT);
        timed.givenCommands(begin(timed.currentTime()))
                .whenThenTimeElapses(IDLE_TIMEOUT.plusMinutes(1))
                .expectEvents(
                        new InterviewAbandoned("interview-1", "ann", 0, end),
                        new HistoryForgotten("interview-1", "ann", end));
    }

    @Test
    void givenHistoryIsSaved_whenCompleted_thenNothingIsForgotten() {
        fixture()
                .given(InterviewScenario.started(), InterviewScenario.answered(1, "a queue"), scored(1))
                .when(new CompleteInterview(INTERVIEW, ANN, LATER))
                .expectEvents(completed(1));
    }

    private static StartInterview begin(Instant at) {
        return new StartInterview(INTERVIEW, ANN, false, config(5), QUESTIONS, List.of(), "bank-1", at);
    }
}
