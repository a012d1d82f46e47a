package pro.interviewai.command.interview;

import static pro.interviewai.command.interview.InterviewScenario.ANN;
import static pro.interviewai.command.interview.InterviewScenario.INTERVIEW;
import static pro.interviewai.command.interview.InterviewScenario.NOON;
import static pro.interviewai.command.interview.InterviewScenario.QUESTIONS;
import static pro.interviewai.command.interview.InterviewScenario.config;
import static pro.interviewai.command.interview.InterviewScenario.fixture;
import static pro.interviewai.command.interview.InterviewScenario.start;
import static pro.interviewai.command.interview.InterviewScenario.started;
import static pro.interviewai.command.interview.Refusal.refusal;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import pro.interviewai.messages.interview.InterviewCommand.StartInterview;
import pro.interviewai.messages.interview.InterviewEvent.InterviewStarted;
import pro.interviewai.messages.interview.InterviewProblem;
import pro.interviewai.messages.interview.Question;
import pro.interviewai.messages.interview.choice.Choice;
import pro.interviewai.messages.interview.choice.ChoiceLimits;
import pro.interviewai.messages.interview.choice.Difficulty;
import pro.interviewai.messages.interview.choice.InterviewConfig;
import pro.interviewai.messages.interview.choice.InterviewMode;
import pro.interviewai.messages.interview.choice.InterviewType;

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
        refused(config(4), QUESTIONS.subList(0, 4), InterviewProblem.CHOICE_NOT_POSSIBLE);
    }

    @Test
    void givenNothing_whenMoreIsChosenThanCanBe_thenRefused() {
        for (var config : List.of(
                new Chosen().followUps(ChoiceLimits.MOST_FOLLOW_UPS + 1).config(),
                new Chosen().followUps(-1).config(),
                new Chosen().minutes(ChoiceLimits.LONGEST_MINUTES + 1).config(),
                new Chosen().minutes(0).config(),
                new Chosen().technologies(ChoiceLimits.MOST_TECHNOLOGIES + 1).config())) {
            refused(config, QUESTIONS, InterviewProblem.CHOICE_NOT_POSSIBLE);
        }
    }

    @Test
    void givenNothing_whenAQuestionIsOfAnotherTypeOrLevel_thenRefused() {
        refused(new Chosen().type(InterviewType.BEHAVIORAL).config(), QUESTIONS, InterviewProblem.NOT_ENOUGH_QUESTIONS);
        refused(new Chosen().level(Difficulty.SENIOR).config(), QUESTIONS, InterviewProblem.NOT_ENOUGH_QUESTIONS);
    }

    @Test
    void givenNothing_whenAQuestionLiesOutsideTheChoice_thenOnlyWithConsent() {
        var senior = new Chosen().level(Difficulty.SENIOR);
        var others = QUESTIONS.stream()
                .map(question -> outside(question, Choice.DIFFICULTY))
                .toList();
        refused(senior.config(), others, InterviewProblem.NOT_ENOUGH_QUESTIONS);
        var agreed = senior.allowOthers().config();
        fixture()
                .givenNoPriorActivity()
                .when(new StartInterview(INTERVIEW, ANN, true, agreed, others, "bank-1", NOON))
                .expectEvents(new InterviewStarted("interview-1", "ann", null, agreed, others, "bank-1", NOON));
        refused(agreed, QUESTIONS, InterviewProblem.NOT_ENOUGH_QUESTIONS);
        refused(
                agreed,
                others.stream()
                        .map(question -> outside(question, Choice.LANGUAGE))
                        .toList(),
                InterviewProblem.NOT_ENOUGH_QUESTIONS);
    }

    private static void refused(int wanted, List<Question> questions) {
        refused(config(wanted), questions, InterviewProblem.NOT_ENOUGH_QUESTIONS);
    }

    private static void refused(InterviewConfig config, List<Question> questions, InterviewProblem problem) {
        fixture()
                .givenNoPriorActivity()
                .when(new StartInterview(INTERVIEW, ANN, true, config, questions, "bank-1", NOON))
                .expectNoEvents()
                .expectException(refusal(problem));
    }

    private static Question outside(Question question, Choice choice) {
        return new Question(
                question.id(),
                question.version(),
                question.order(),
                question.type(),
                question.category(),
                question.difficulty(),
                question.text(),
                question.expectedKeyPoints(),
                question.hints(),
                question.timeLimit(),
                List.of(choice));
    }

    /** A choice of five questions, in which one thing is chosen otherwise. */
    private static final class Chosen {
        private InterviewType type = InterviewType.TECHNICAL;
        private Difficulty level = Difficulty.MID;
        private List<String> technologies = List.of();
        private @Nullable Integer minutes;
        private int followUps;
        private boolean others;

        Chosen type(InterviewType chosen) {
            type = chosen;
            return this;
        }

        Chosen level(Difficulty chosen) {
            level = chosen;
            return this;
        }

        Chosen technologies(int number) {
            technologies =
                    IntStream.range(0, number).mapToObj(Integer::toString).toList();
            return this;
        }

        Chosen minutes(int chosen) {
            minutes = chosen;
            return this;
        }

        Chosen followUps(int chosen) {
            followUps = chosen;
            return this;
        }

        Chosen allowOthers() {
            others = true;
            return this;
        }

        InterviewConfig config() {
            return new InterviewConfig(
                    type, level, null, technologies, 5, InterviewMode.TEXT, minutes, "en", followUps, others);
        }
    }
}
