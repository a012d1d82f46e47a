package pro.interviewai.command.interview;

import static pro.interviewai.command.interview.InterviewScenario.ANN;
import static pro.interviewai.command.interview.InterviewScenario.BOB;
import static pro.interviewai.command.interview.InterviewScenario.answer;
import static pro.interviewai.command.interview.InterviewScenario.answered;
import static pro.interviewai.command.interview.InterviewScenario.completed;
import static pro.interviewai.command.interview.InterviewScenario.fixture;
import static pro.interviewai.command.interview.InterviewScenario.started;
import static pro.interviewai.command.interview.Refusal.refusal;

import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pro.interviewai.messages.CommonProblem;
import pro.interviewai.messages.Problem;
import pro.interviewai.messages.interview.InterviewCommand.SubmitAnswer;
import pro.interviewai.messages.interview.InterviewProblem;

class SubmitAnswerTest {

    @Test
    void givenAnInterview_whenAQuestionIsAnswered_thenTheAnswerIsKept() {
        given().when(answer(ANN, "q2", "I would use a queue")).expectEvents(answered(2, "I would use a queue"));
    }

    @Test
    void givenAnAnswer_whenTheSameIsHandedInAgain_thenNothingHappens() {
        given(answered(1, "a queue"))
                .when(answer(ANN, "q1", "a queue"))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void givenACompletedInterview_whenAnAnswerIsRepeated_thenNothingHappens() {
        given(answered(1, "a queue"), completed())
                .when(answer(ANN, "q1", "a queue"))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void givenAnAnswer_whenAnotherOneComes_thenTheFirstStands() {
        refused(InterviewProblem.ANSWER_ALREADY_GIVEN, given(answered(1, "a queue")), answer(ANN, "q1", "a topic"));
    }

    @Test
    void givenACompletedInterview_whenAQuestionIsAnswered_thenRefused() {
        refused(InterviewProblem.INTERVIEW_COMPLETED, given(completed()), answer(ANN, "q1", "a queue"));
    }

    @Test
    void givenAnInterview_whenAForeignQuestionIsAnswered_thenRefused() {
        refused(InterviewProblem.QUESTION_NOT_IN_INTERVIEW, given(), answer(ANN, "q9", "a queue"));
    }

    @Test
    void givenAnInterview_whenSomebodyElseAnswers_thenItDoesNotExist() {
        refused(CommonProblem.NOT_FOUND, given(), answer(BOB, "q1", "a queue"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \t\n", "\u200b\u2060", "\u0000\u0007", "\u00a0\u3000"})
    void givenAnInterview_whenTheAnswerShowsNothing_thenRefused(String text) {
        refused(InterviewProblem.ANSWER_EMPTY, given(), answer(ANN, "q1", text));
    }

    @Test
    void givenAnInterview_whenTheAnswerIsAsLongAsAllowed_thenKept() {
        var longest = "x".repeat(50_000);
        given().when(answer(ANN, "q1", longest)).expectEvents(answered(1, longest));
    }

    @Test
    void givenAnInterview_whenTheAnswerIsLonger_thenRefused() {
        refused(InterviewProblem.ANSWER_TOO_LONG, given(), answer(ANN, "q1", "x".repeat(50_001)));
    }

    private static TestExecutor<Interview> given(Object... more) {
        return fixture().given(started()).andGiven(more);
    }

    private static void refused(Problem problem, TestExecutor<Interview> given, SubmitAnswer answer) {
        given.when(answer).expectNoEvents().expectException(refusal(problem));
    }
}
