package pro.interviewai.command.interview;

import static pro.interviewai.command.interview.InterviewScenario.ANN;
import static pro.interviewai.command.interview.InterviewScenario.BOB;
import static pro.interviewai.command.interview.InterviewScenario.INTERVIEW;
import static pro.interviewai.command.interview.InterviewScenario.LATER;
import static pro.interviewai.command.interview.InterviewScenario.completed;
import static pro.interviewai.command.interview.InterviewScenario.fixture;
import static pro.interviewai.command.interview.InterviewScenario.started;
import static pro.interviewai.command.interview.Refusal.refusal;

import org.junit.jupiter.api.Test;
import pro.interviewai.messages.CommonProblem;
import pro.interviewai.messages.interview.InterviewCommand.CompleteInterview;

class CompleteInterviewTest {

    @Test
    void givenAnInterview_whenCompleted_thenItIs() {
        fixture()
                .given(started())
                .when(new CompleteInterview(INTERVIEW, ANN, LATER))
                .expectEvents(completed());
    }

    @Test
    void givenACompletedInterview_whenCompletedAgain_thenNothingHappens() {
        fixture()
                .given(started(), completed())
                .when(new CompleteInterview(INTERVIEW, ANN, LATER))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void givenAnInterview_whenSomebodyElseCompletes_thenItDoesNotExist() {
        fixture()
                .given(started())
                .when(new CompleteInterview(INTERVIEW, BOB, LATER))
                .expectNoEvents()
                .expectException(refusal(CommonProblem.NOT_FOUND));
    }
}
