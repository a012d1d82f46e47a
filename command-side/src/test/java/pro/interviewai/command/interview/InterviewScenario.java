package pro.interviewai.command.interview;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.axonframework.test.aggregate.AggregateTestFixture;
import pro.interviewai.messages.account.UserId;
import pro.interviewai.messages.interview.AnswerType;
import pro.interviewai.messages.interview.InterviewCommand.StartInterview;
import pro.interviewai.messages.interview.InterviewCommand.SubmitAnswer;
import pro.interviewai.messages.interview.InterviewEvent.AnswerScored;
import pro.interviewai.messages.interview.InterviewEvent.AnswerSubmitted;
import pro.interviewai.messages.interview.InterviewEvent.InterviewCompleted;
import pro.interviewai.messages.interview.InterviewEvent.InterviewStarted;
import pro.interviewai.messages.interview.InterviewId;
import pro.interviewai.messages.interview.Question;
import pro.interviewai.messages.interview.assessment.Assessment;
import pro.interviewai.messages.interview.assessment.KeyPointVerdict;
import pro.interviewai.messages.interview.assessment.Provenance;
import pro.interviewai.messages.interview.choice.Difficulty;
import pro.interviewai.messages.interview.choice.InterviewConfig;
import pro.interviewai.messages.interview.choice.InterviewMode;
import pro.interviewai.messages.interview.choice.InterviewType;

/** The people, questions and moments that the tests of interviews speak of. */
final class InterviewScenario {
    static final InterviewId INTERVIEW = new InterviewId("interview-1");
    static final UserId ANN = new UserId("ann");
    static final UserId BOB = new UserId("bob");
    static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    static final Duration IDLE_TIMEOUT = Duration.ofDays(7);
    static final Instant LATER = NOON.plusSeconds(90);
    static final List<Question> QUESTIONS =
            IntStream.rangeClosed(1, 5).mapToObj(InterviewScenario::question).toList();
    static final Assessment ASSESSMENT = new Assessment(
            7.5,
            List.of(new KeyPointVerdict("names the queue", true, 0.8, "a queue", 4, 11)),
            List.of("You named the queue."),
            List.of(),
            List.of(),
            List.of(),
            null,
            provenance());

    private InterviewScenario() {}

    static AggregateTestFixture<Interview> fixture() {
        var fixture = new AggregateTestFixture<>(Interview.class);
        fixture.registerInjectableResource(new InterviewIdleTimeout(IDLE_TIMEOUT));
        return fixture;
    }

    static InterviewConfig config(int questions) {
        return new InterviewConfig(
                InterviewType.TECHNICAL,
                Difficulty.MID,
                "backend",
                List.of(),
                questions,
                InterviewMode.TEXT,
                null,
                "en",
                2,
                false,
                null,
                null);
    }

    static StartInterview start(int wanted, List<Question> questions) {
        return new StartInterview(INTERVIEW, ANN, true, config(wanted), questions, List.of(), "bank-1", NOON);
    }

    static InterviewStarted started() {
        return new InterviewStarted("interview-1", "ann", null, config(5), QUESTIONS, List.of(), "bank-1", NOON);
    }

    static SubmitAnswer answer(UserId user, String question, String text) {
        return new SubmitAnswer(
                INTERVIEW, user, question, "answer-" + question, AnswerType.TEXT, text, null, 42.0, LATER);
    }

    static AnswerSubmitted answered(int question, String text) {
        var asked = QUESTIONS.get(question - 1);
        return new AnswerSubmitted(
                "interview-1", "ann", null, asked, "answer-" + asked.id(), AnswerType.TEXT, text, null, 42.0, LATER);
    }

    static AnswerScored scored(int question) {
        var id = QUESTIONS.get(question - 1).id();
        return new AnswerScored("interview-1", "ann", null, id, "answer-" + id, ASSESSMENT, LATER);
    }

    static InterviewCompleted completed() {
        return completed(0);
    }

    static InterviewCompleted completed(int answered) {
        return new InterviewCompleted("interview-1", "ann", answered, LATER);
    }

    static Provenance provenance() {
        return new Provenance("local", "engine 1", "model", "q1@1", "00");
    }

    static Instant noonAnd(int seconds) {
        return NOON.plusSeconds(seconds);
    }

    /** An interview whose questions have two minutes each. */
    static InterviewStarted startedWithTwoMinutes() {
        var timed = QUESTIONS.stream().map(InterviewScenario::withTwoMinutes).toList();
        return new InterviewStarted("interview-1", "ann", null, config(5), timed, List.of(), "bank-1", NOON);
    }

    static Question withTwoMinutes(Question question) {
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
                120,
                question.widened());
    }

    static SubmitAnswer answerAt(int seconds, String question) {
        return new SubmitAnswer(
                INTERVIEW,
                ANN,
                question,
                "answer-" + question,
                AnswerType.TEXT,
                "a queue",
                null,
                42.0,
                noonAnd(seconds));
    }

    static AnswerSubmitted answeredAt(int seconds, Question question) {
        return new AnswerSubmitted(
                "interview-1",
                "ann",
                null,
                question,
                "answer-" + question.id(),
                AnswerType.TEXT,
                "a queue",
                null,
                42.0,
                noonAnd(seconds));
    }

    static Question question(int order) {
        return new Question(
                "q" + order,
                1,
                order,
                InterviewType.TECHNICAL,
                "messaging",
                Difficulty.MID,
                "Question " + order + "?",
                List.of("names the queue"),
                List.of("Think of a post office."),
                null,
                List.of());
    }
}
