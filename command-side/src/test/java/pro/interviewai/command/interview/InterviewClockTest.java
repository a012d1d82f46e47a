package pro.interviewai.command.interview;

import static pro.interviewai.command.interview.InterviewScenario.ANN;
import static pro.interviewai.command.interview.InterviewScenario.IDLE_TIMEOUT;
import static pro.interviewai.command.interview.InterviewScenario.INTERVIEW;
import static pro.interviewai.command.interview.InterviewScenario.QUESTIONS;
import static pro.interviewai.command.interview.InterviewScenario.answerAt;
import static pro.interviewai.command.interview.InterviewScenario.answeredAt;
import static pro.interviewai.command.interview.InterviewScenario.completed;
import static pro.interviewai.command.interview.InterviewScenario.config;
import static pro.interviewai.command.interview.InterviewScenario.fixture;
import static pro.interviewai.command.interview.InterviewScenario.noonAnd;
import static pro.interviewai.command.interview.InterviewScenario.startedWithTwoMinutes;
import static pro.interviewai.command.interview.InterviewScenario.withTwoMinutes;
import static pro.interviewai.command.interview.Refusal.refusal;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Test;
import pro.interviewai.messages.interview.InterviewCommand.PauseInterview;
import pro.interviewai.messages.interview.InterviewCommand.ResumeInterview;
import pro.interviewai.messages.interview.InterviewCommand.SkipQuestion;
import pro.interviewai.messages.interview.InterviewCommand.StartInterview;
import pro.interviewai.messages.interview.InterviewEvent.FollowUpAsked;
import pro.interviewai.messages.interview.InterviewEvent.InterviewAbandoned;
import pro.interviewai.messages.interview.InterviewEvent.InterviewPaused;
import pro.interviewai.messages.interview.InterviewEvent.InterviewResumed;
import pro.interviewai.messages.interview.InterviewEvent.QuestionSkipped;
import pro.interviewai.messages.interview.InterviewEvent.QuestionTimeExpired;
import pro.interviewai.messages.interview.InterviewProblem;
import pro.interviewai.messages.interview.Question;

/** Two minutes a question, from when it is in front of the candidate; the clock stands during a pause. */
class InterviewClockTest {
    private static final Question Q1 = withTwoMinutes(QUESTIONS.get(0));
    private static final Question Q2 = withTwoMinutes(QUESTIONS.get(1));
    private static final Question Q3 = withTwoMinutes(QUESTIONS.get(2));
    private static final Question Q6 = withTwoMinutes(InterviewScenario.question(6));

    @Test
    void givenTwoMinutes_whenAnsweredAtTheirVeryEnd_thenInTime() {
        given().when(answerAt(120, "q1")).expectEvents(answeredAt(120, Q1));
    }

    @Test
    void givenTwoMinutes_whenAnsweredASecondLater_thenTheExactEndIsNotedAndTheAnswerKept() {
        given().when(answerAt(121, "q1")).expectEvents(expired(120, "q1"), answeredAt(121, Q1));
    }

    @Test
    void givenTheEndIsNoted_whenAnswered_thenItIsNotNotedTwice() {
        given(expired(120, "q1")).when(answerAt(300, "q1")).expectEvents(answeredAt(300, Q1));
    }

    @Test
    void givenAnAnswer_whenTheNextComes_thenItsTimeRanFromThere() {
        given(answeredAt(100, Q1)).when(answerAt(220, "q2")).expectEvents(answeredAt(220, Q2));
        given(answeredAt(100, Q1)).when(answerAt(221, "q2")).expectEvents(expired(220, "q2"), answeredAt(221, Q2));
    }

    @Test
    void givenASkip_whenTheNextIsAnswered_thenItsTimeRanFromThere() {
        given(skipped(50, "q1")).when(answerAt(171, "q2")).expectEvents(expired(170, "q2"), answeredAt(171, Q2));
    }

    @Test
    void givenAPause_whenAnsweredAfterIt_thenThePauseDoesNotCount() {
        given(paused(60), resumed(1000)).when(answerAt(1060, "q1")).expectEvents(answeredAt(1060, Q1));
        given(paused(60), resumed(1000))
                .when(answerAt(1061, "q1"))
                .expectEvents(expired(1060, "q1"), answeredAt(1061, Q1));
    }

    @Test
    void givenAPause_whenAnsweredInIt_thenKeptAndTheNextQuestionWaits() {
        given(paused(60)).when(answerAt(500, "q1")).expectEvents(answeredAt(500, Q1));
        given(paused(60), answeredAt(500, Q1), resumed(1000))
                .when(answerAt(1120, "q2"))
                .expectEvents(answeredAt(1120, Q2));
    }

    @Test
    void givenAllIsAnswered_whenAFollowUpComesInAPause_thenItsTimeRunsFromTheEndOfThePause() {
        var before = new Object[] {
            answeredAt(10, Q1), answeredAt(20, Q2), answeredAt(30, Q3), skipped(40, "q4"), skipped(50, "q5"), paused(60)
        };
        given(before)
                .andGiven(followUp(70), resumed(1000))
                .when(answerAt(1120, "q6"))
                .expectEvents(answeredAt(1120, Q6));
        given(before).andGiven(followUp(70)).when(answerAt(500, "q6")).expectEvents(answeredAt(500, Q6));
    }

    @Test
    void givenAnotherQuestionFirst_whenAnswered_thenTheClockStaysWithTheOneInFront() {
        given(answeredAt(30, Q3)).when(answerAt(121, "q1")).expectEvents(expired(120, "q1"), answeredAt(121, Q1));
    }

    @Test
    void whenPausedOrSkippedTooLate_thenTheEndIsNotedFirst() {
        given().when(new PauseInterview(INTERVIEW, ANN, noonAnd(130))).expectEvents(expired(120, "q1"), paused(130));
        given().when(new SkipQuestion(INTERVIEW, ANN, "q1", noonAnd(130)))
                .expectEvents(expired(120, "q1"), skipped(130, "q1"));
    }

    @Test
    void pausingAndResumingTwice_changesNothing() {
        given(paused(60)).when(new PauseInterview(INTERVIEW, ANN, noonAnd(70))).expectNoEvents();
        given().when(new ResumeInterview(INTERVIEW, ANN, noonAnd(70))).expectNoEvents();
        given(paused(60)).when(new ResumeInterview(INTERVIEW, ANN, noonAnd(70))).expectEvents(resumed(70));
        given(completed())
                .when(new PauseInterview(INTERVIEW, ANN, noonAnd(700)))
                .expectException(refusal(InterviewProblem.INTERVIEW_COMPLETED));
    }

    @Test
    void whenNobodyAnswers_thenTheDeadlineNotesTheExactEnd() {
        begun().whenThenTimeElapses(Duration.ofSeconds(125)).expectEvents(expired(startOf(), 120, "q1"));
    }

    @Test
    void whenNobodyComesForSevenDays_thenAbandonedAndClosed() {
        begun().whenThenTimeElapses(IDLE_TIMEOUT.plusSeconds(1))
                .expectEvents(
                        expired(startOf(), 120, "q1"),
                        new InterviewAbandoned(
                                "interview-1", "ann", 0, startOf().plus(IDLE_TIMEOUT)));
        given(new InterviewAbandoned("interview-1", "ann", 0, noonAnd(0).plus(IDLE_TIMEOUT)))
                .when(answerAt(999_999, "q1"))
                .expectNoEvents()
                .expectException(refusal(InterviewProblem.INTERVIEW_ABANDONED));
    }

    @Test
    void whenSomebodyCameInBetween_thenTheTimeoutBeginsAnew() {
        begun(3).whenThenTimeElapses(Duration.ofDays(8)).expectNoEvents();
    }

    @Test
    void whenNobodyCameAgain_thenAbandonedSevenDaysAfterTheLastTouch() {
        begun(3).whenThenTimeElapses(Duration.ofDays(11))
                .expectEvents(new InterviewAbandoned(
                        "interview-1", "ann", 0, start.plus(Duration.ofDays(3)).plus(IDLE_TIMEOUT)));
    }

    private final AggregateTestFixture<Interview> timed = fixture();

    private Instant startOf() {
        return start;
    }

    private Instant start = Instant.EPOCH;

    private TestExecutor<Interview> begun() {
        start = timed.currentTime();
        return timed.givenCommands(start(start));
    }

    private TestExecutor<Interview> begun(int daysUntilPaused) {
        start = timed.currentTime();
        return timed.givenCommands(start(start), pauseAt(start.plus(Duration.ofDays(daysUntilPaused))));
    }

    private static StartInterview start(Instant at) {
        var timed = QUESTIONS.stream().map(InterviewScenario::withTwoMinutes).toList();
        return new StartInterview(INTERVIEW, ANN, true, config(5), timed, List.of(), "bank-1", at);
    }

    private static PauseInterview pauseAt(Instant at) {
        return new PauseInterview(INTERVIEW, ANN, at);
    }

    private static FollowUpAsked followUp(int seconds) {
        return new FollowUpAsked(
                "interview-1", "ann", null, Q6, "q1", "names the queue", "a queue", "local", noonAnd(seconds));
    }

    private static TestExecutor<Interview> given(Object... more) {
        return fixture().given(startedWithTwoMinutes()).andGiven(List.of(more));
    }

    private static QuestionTimeExpired expired(int seconds, String question) {
        return new QuestionTimeExpired("interview-1", "ann", question, noonAnd(seconds));
    }

    private static QuestionTimeExpired expired(Instant start, int seconds, String question) {
        return new QuestionTimeExpired("interview-1", "ann", question, start.plusSeconds(seconds));
    }

    private static QuestionSkipped skipped(int seconds, String question) {
        return new QuestionSkipped("interview-1", "ann", question, noonAnd(seconds));
    }

    private static InterviewPaused paused(int seconds) {
        return new InterviewPaused("interview-1", "ann", noonAnd(seconds));
    }

    private static InterviewResumed resumed(int seconds) {
        return new InterviewResumed("interview-1", "ann", noonAnd(seconds));
    }
}
