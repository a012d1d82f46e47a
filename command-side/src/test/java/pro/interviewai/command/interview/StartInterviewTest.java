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
import pro.interviewai.messages.cv.content.SourceSpan;
import pro.interviewai.messages.interview.InterviewCommand.StartInterview;
import pro.interviewai.messages.interview.InterviewEvent.InterviewStarted;
import pro.interviewai.messages.interview.InterviewProblem;
import pro.interviewai.messages.interview.Question;
import pro.interviewai.messages.interview.choice.Choice;
import pro.interviewai.messages.interview.choice.ChoiceLimits;
import pro.interviewai.messages.interview.choice.CvReason;
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
                .when(new StartInterview(INTERVIEW, ANN, true, agreed, others, List.of(), "bank-1", NOON))
                .expectEvents(
                        new InterviewStarted("interview-1", "ann", null, agreed, others, List.of(), "bank-1", NOON));
        refused(agreed, QUESTIONS, InterviewProblem.NOT_ENOUGH_QUESTIONS);
        refused(
                agreed,
                others.stream()
                        .map(question -> outside(question, Choice.LANGUAGE))
                        .toList(),
                InterviewProblem.NOT_ENOUGH_QUESTIONS);
    }

    @Test
    void givenNothing_whenStartedWithACv_thenWhatItWasAReasonForIsKept() {
        var leaning = new Chosen().cv("cv-1", 3).config();
        var reasons = List.of(reason("q2"), reason("q4"));
        fixture()
                .givenNoPriorActivity()
                .when(new StartInterview(INTERVIEW, ANN, false, leaning, QUESTIONS, reasons, "bank-1", NOON))
                .expectEvents(new InterviewStarted(
                        "interview-1", "ann", INTERVIEW.ownKey(false), leaning, QUESTIONS, reasons, "bank-1", NOON));
    }

    @Test
    void givenNothing_whenACvTakesMoreThanItsShare_orGivesReasonsThatCannotBe_thenRefused() {
        var leaning = new Chosen().cv("cv-1", 3).config();
        for (var reasons : List.of(
                List.of(reason("q1"), reason("q2"), reason("q3")),
                List.of(reason("q1"), reason("q1")),
                List.of(reason("nobody's")))) {
            refused(leaning, reasons);
        }
        refused(new Chosen().config(), List.of(reason("q1")));
    }

    @Test
    void givenNothing_whenACvIsChosenWithoutItsVersion_orAVersionWithoutACv_thenRefused() {
        refused(new Chosen().cv("cv-1", null).config(), List.of());
        refused(new Chosen().cv(null, 3).config(), List.of());
    }

    private static void refused(InterviewConfig config, List<CvReason> reasons) {
        fixture()
                .givenNoPriorActivity()
                .when(new StartInterview(INTERVIEW, ANN, true, config, QUESTIONS, reasons, "bank-1", NOON))
                .expectNoEvents()
                .expectException(refusal(InterviewProblem.CHOICE_NOT_POSSIBLE));
    }

    private static CvReason reason(String question) {
        var place = new CvReason.CvPlace(2, new SourceSpan(1, 12, 4, 9));
        return new CvReason(question, CvReason.ReasonCode.RECENT_ROLE, "Kafka", place);
    }

    private static void refused(int wanted, List<Question> questions) {
        refused(config(wanted), questions, InterviewProblem.NOT_ENOUGH_QUESTIONS);
    }

    private static void refused(InterviewConfig config, List<Question> questions, InterviewProblem problem) {
        fixture()
                .givenNoPriorActivity()
                .when(new StartInterview(INTERVIEW, ANN, true, config, questions, List.of(), "bank-1", NOON))
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
        private @Nullable String cv;
        private @Nullable Integer version;

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

        Chosen cv(@Nullable String chosen, @Nullable Integer number) {
            cv = chosen;
            version = number;
            return this;
        }

        InterviewConfig config() {
            return new InterviewConfig(
                    type,
                    level,
                    null,
                    technologies,
                    5,
                    InterviewMode.TEXT,
                    minutes,
                    "en",
                    followUps,
                    others,
                    cv,
                    version);
        }
    }
}
