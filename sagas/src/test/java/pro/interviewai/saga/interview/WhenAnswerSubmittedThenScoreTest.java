package pro.interviewai.saga.interview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import pro.interviewai.intelligence.questions.ClasspathQuestionBank;
import pro.interviewai.intelligence.questions.QuestionBank;
import pro.interviewai.intelligence.scoring.AnswerScorer;
import pro.interviewai.intelligence.scoring.Evidence;
import pro.interviewai.intelligence.scoring.JudgedKeyPoint;
import pro.interviewai.intelligence.scoring.ScoringOutcome;
import pro.interviewai.intelligence.scoring.ScoringRequest;
import pro.interviewai.messages.interview.AnswerType;
import pro.interviewai.messages.interview.ForkOrigin;
import pro.interviewai.messages.interview.InterviewCommand.RecordAssessment;
import pro.interviewai.messages.interview.InterviewCommand.RecordNoScore;
import pro.interviewai.messages.interview.InterviewEvent.AnswerSubmitted;
import pro.interviewai.messages.interview.InterviewEvent.InterviewForked;
import pro.interviewai.messages.interview.Question;
import pro.interviewai.messages.interview.TakenOver;
import pro.interviewai.messages.interview.assessment.NoScoreReason;
import pro.interviewai.messages.interview.assessment.Provenance;
import pro.interviewai.messages.interview.choice.Difficulty;
import pro.interviewai.messages.interview.choice.InterviewType;
import pro.interviewai.saga.SentCommands;

class WhenAnswerSubmittedThenScoreTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final Provenance PROVENANCE = new Provenance("local", "engine", "model", "q@1", "00");
    private static final QuestionBank BANK = ClasspathQuestionBank.load();

    private final SentCommands sent = new SentCommands();
    private final List<ScoringRequest> asked = new ArrayList<>();

    @Test
    void givenAScoredAnswer_thenTheAssessmentIsRecordedWithItsEvidence() {
        var verdict = new JudgedKeyPoint("names the queue", true, 0.8, new Evidence("a queue", 6, 13));
        reaction(new ScoringOutcome.Scored(
                        7.5,
                        List.of(verdict),
                        List.of(),
                        List.of("good"),
                        List.of(),
                        List.of(),
                        List.of(),
                        "",
                        PROVENANCE))
                .on(answered(asked("gone-from-the-bank", 1), "I use a queue"));
        var recorded = (RecordAssessment) sent.all().getFirst();
        assertThat(recorded.assessment().score()).isEqualTo(7.5);
        assertThat(recorded.assessment().keyPoints().getFirst().quote()).isEqualTo("a queue");
        assertThat(recorded.assessment().exampleAnswer()).isNull();
        assertThat(recorded.answerId()).isEqualTo("answer-1");
        assertThat(recorded.at()).isEqualTo(NOON);
    }

    @Test
    void givenAnAnswerThatCannotBeScored_thenTheReasonIsRecorded() {
        reaction(new ScoringOutcome.NotScored(ScoringOutcome.Reason.UNSUPPORTED_LANGUAGE, "Not English.", PROVENANCE))
                .on(answered(asked("gone-from-the-bank", 1), "une file"));
        var recorded = (RecordNoScore) sent.all().getFirst();
        assertThat(recorded.reason()).isEqualTo(NoScoreReason.UNSUPPORTED_LANGUAGE);
        assertThat(recorded.explanation()).isEqualTo("Not English.");
    }

    @Test
    void givenAQuestionAsTheBankHasIt_thenItIsJudgedByTheBanksWording() {
        var question = BANK.questions().iterator().next();
        var points = question.keyPoints().stream().map(point -> point.point()).toList();
        reaction(notScored()).on(answered(asked(question.id(), question.version(), points), "I use a queue"));
        assertThat(asked.getFirst().keyPoints()).isEqualTo(question.keyPoints());
    }

    @Test
    void givenAQuestionThatTheBankHasChanged_thenItIsJudgedAsItWasAsked() {
        var question = BANK.questions().iterator().next();
        reaction(notScored()).on(answered(asked(question.id(), question.version() + 1), "I use a queue"));
        assertThat(asked.getFirst().keyPoints()).singleElement().satisfies(point -> {
            assertThat(point.point()).isEqualTo("names the queue");
            assertThat(point.examples()).isEmpty();
        });
    }

    @Test
    void givenAFork_thenOnlyWhatItsOriginStillWaitedForIsJudged() {
        var question = asked("gone-from-the-bank", 1);
        var judged = new TakenOver.NoScore(NoScoreReason.NOTHING_TO_JUDGE, "Nothing.", PROVENANCE);
        reaction(notScored())
                .on(new InterviewForked(
                        "fork",
                        "ann",
                        null,
                        new ForkOrigin("interview-1", 3),
                        Views.config(0),
                        new TakenOver(
                                List.of(question, asked("other", 1)),
                                List.of(given(question.id(), null), given("other", judged)),
                                List.of(),
                                List.of(),
                                List.of(),
                                List.of(),
                                List.of(),
                                List.of()),
                        "bank",
                        NOON));
        assertThat(sent.all()).singleElement().isInstanceOfSatisfying(RecordNoScore.class, recorded -> {
            assertThat(recorded.interviewId().value()).isEqualTo("fork");
            assertThat(recorded.questionId()).isEqualTo(question.id());
        });
    }

    @Test
    void givenAnErasedAnswer_thenNothingHappens() {
        reaction(notScored()).on(answered(asked("gone-from-the-bank", 1), null));
        assertThat(sent.all()).isEmpty();
        assertThat(asked).isEmpty();
    }

    @Test
    void givenAnEngineThatFails_thenTheFailureGetsOutSoThatTheEventIsKept() {
        var reaction = new WhenAnswerSubmittedThenScore(
                _ -> {
                    throw new IllegalStateException("no engine");
                },
                BANK,
                sent.gateway(),
                Clock.systemUTC());
        assertThatThrownBy(() -> reaction.on(answered(asked("gone-from-the-bank", 1), "I use a queue")))
                .hasMessage("no engine");
        assertThat(sent.all()).isEmpty();
    }

    private WhenAnswerSubmittedThenScore reaction(ScoringOutcome outcome) {
        AnswerScorer scorer = request -> {
            asked.add(request);
            return outcome;
        };
        return new WhenAnswerSubmittedThenScore(scorer, BANK, sent.gateway(), Clock.fixed(NOON, ZoneOffset.UTC));
    }

    private static TakenOver.Answer given(String question, TakenOver.@Nullable NoScore noScore) {
        return new TakenOver.Answer(
                question, "answer-1", AnswerType.TEXT, "I use a queue", null, 60.0, NOON, null, null, noScore);
    }

    private static ScoringOutcome notScored() {
        return new ScoringOutcome.NotScored(ScoringOutcome.Reason.EMPTY, "Nothing.", PROVENANCE);
    }

    private static Question asked(String id, int version) {
        return asked(id, version, List.of("names the queue"));
    }

    private static Question asked(String id, int version, List<String> points) {
        return new Question(
                id,
                version,
                1,
                InterviewType.TECHNICAL,
                "messaging",
                Difficulty.MID,
                "How?",
                points,
                List.of(),
                null,
                List.of());
    }

    private static AnswerSubmitted answered(Question question, @Nullable String content) {
        return new AnswerSubmitted(
                "interview-1", "ann", null, question, "answer-1", AnswerType.TEXT, content, null, 60.0, NOON);
    }
}
