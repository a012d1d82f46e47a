package pro.interviewai.command.interview;

import static pro.interviewai.command.interview.InterviewScenario.ASSESSMENT;
import static pro.interviewai.command.interview.InterviewScenario.INTERVIEW;
import static pro.interviewai.command.interview.InterviewScenario.LATER;
import static pro.interviewai.command.interview.InterviewScenario.answered;
import static pro.interviewai.command.interview.InterviewScenario.completed;
import static pro.interviewai.command.interview.InterviewScenario.fixture;
import static pro.interviewai.command.interview.InterviewScenario.provenance;
import static pro.interviewai.command.interview.InterviewScenario.scored;
import static pro.interviewai.command.interview.InterviewScenario.started;

import org.junit.jupiter.api.Test;
import pro.interviewai.messages.interview.InterviewCommand.RecordAssessment;
import pro.interviewai.messages.interview.InterviewCommand.RecordNoScore;
import pro.interviewai.messages.interview.InterviewEvent.AnswerNotScored;
import pro.interviewai.messages.interview.assessment.NoScoreReason;

class RecordScoreTest {
    private static final RecordAssessment ASSESSED =
            new RecordAssessment(INTERVIEW, "q1", "answer-q1", ASSESSMENT, LATER);
    private static final RecordNoScore NOT_ASSESSED = new RecordNoScore(
            INTERVIEW, "q1", "answer-q1", NoScoreReason.UNSUPPORTED_LANGUAGE, "Not English.", provenance(), LATER);

    @Test
    void givenAnAnswer_whenAssessed_thenScored() {
        fixture().given(started(), answered(1, "a queue")).when(ASSESSED).expectEvents(scored(1));
    }

    @Test
    void givenACompletedInterview_whenAScoreComesLate_thenItIsKept() {
        fixture()
                .given(started(), answered(1, "a queue"), completed())
                .when(ASSESSED)
                .expectEvents(scored(1));
    }

    @Test
    void givenAnAnswer_whenItCannotBeAssessed_thenTheReasonIsKept() {
        fixture()
                .given(started(), answered(1, "une file"))
                .when(NOT_ASSESSED)
                .expectEvents(new AnswerNotScored(
                        "interview-1",
                        "ann",
                        "q1",
                        "answer-q1",
                        NoScoreReason.UNSUPPORTED_LANGUAGE,
                        "Not English.",
                        provenance(),
                        LATER));
    }

    @Test
    void givenAScore_whenAssessedAgain_thenNothingHappens() {
        fixture()
                .given(started(), answered(1, "a queue"), scored(1))
                .when(ASSESSED)
                .expectNoEvents();
        fixture()
                .given(started(), answered(1, "a queue"), scored(1))
                .when(NOT_ASSESSED)
                .expectNoEvents();
    }

    @Test
    void givenNoAnswer_whenAssessed_thenNothingHappens() {
        fixture()
                .given(started())
                .when(ASSESSED)
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }
}
