package pro.interviewai.command.interview;

import static pro.interviewai.command.interview.InterviewScenario.QUESTIONS;
import static pro.interviewai.command.interview.InterviewScenario.fixture;
import static pro.interviewai.command.interview.InterviewScenario.start;
import static pro.interviewai.command.interview.InterviewScenario.started;
import static pro.interviewai.command.interview.Refusal.refusal;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import pro.interviewai.messages.interview.InterviewProblem;
import pro.interviewai.messages.interview.Question;

class StartInterviewTest {

    @Test
    void givenNothing_whenStartedWithAsManyQuestionsAsChosen_thenItHasStarted() {
        fixture().givenNoPriorActivity().when(start(5, QUESTIONS)).expectEvents(started());
    }

    @Test
    void givenNothing_whenThereAreFewerQuestionsThanChosen_thenRefused() {
        refused(6, QUESTIONS);
    }

    @Test
    void givenNothing_whenAQuestionStandsTwice_thenRefused() {
        refused(5, Collections.nCopies(5, QUESTIONS.getFirst()));
    }

    @Test
    void givenNothing_whenFewerThanFiveAreChosen_thenRefused() {
        refused(4, QUESTIONS.subList(0, 4));
    }

    private static void refused(int wanted, List<Question> questions) {
        fixture()
                .givenNoPriorActivity()
                .when(start(wanted, questions))
                .expectNoEvents()
                .expectException(refusal(InterviewProblem.NOT_ENOUGH_QUESTIONS));
    }
}
