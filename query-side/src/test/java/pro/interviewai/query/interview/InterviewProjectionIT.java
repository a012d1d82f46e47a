package pro.interviewai.query.interview;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pro.interviewai.messages.account.UserId;
import pro.interviewai.messages.interview.AnswerType;
import pro.interviewai.messages.interview.AnswerView;
import pro.interviewai.messages.interview.FeedbackView;
import pro.interviewai.messages.interview.InterviewEvent.AnswerNotScored;
import pro.interviewai.messages.interview.InterviewEvent.AnswerScored;
import pro.interviewai.messages.interview.InterviewEvent.AnswerSubmitted;
import pro.interviewai.messages.interview.InterviewEvent.InterviewCompleted;
import pro.interviewai.messages.interview.InterviewEvent.InterviewStarted;
import pro.interviewai.messages.interview.InterviewId;
import pro.interviewai.messages.interview.InterviewQuery;
import pro.interviewai.messages.interview.InterviewQuery.FindAnswer;
import pro.interviewai.messages.interview.InterviewQuery.FindFeedback;
import pro.interviewai.messages.interview.InterviewQuery.FindInterview;
import pro.interviewai.messages.interview.InterviewQuery.FindInterviews;
import pro.interviewai.messages.interview.InterviewQuery.FindSeenQuestions;
import pro.interviewai.messages.interview.InterviewStatus;
import pro.interviewai.messages.interview.Question;
import pro.interviewai.messages.interview.assessment.Assessment;
import pro.interviewai.messages.interview.assessment.KeyPointVerdict;
import pro.interviewai.messages.interview.assessment.NoScoreReason;
import pro.interviewai.messages.interview.assessment.Provenance;
import pro.interviewai.messages.interview.choice.Difficulty;
import pro.interviewai.messages.interview.choice.InterviewConfig;
import pro.interviewai.messages.interview.choice.InterviewMode;
import pro.interviewai.messages.interview.choice.InterviewType;
import pro.interviewai.query.Awaiter;
import pro.interviewai.query.ReadModelLab;

class InterviewProjectionIT {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final UserId ANN = new UserId("ann");
    private static final InterviewId INTERVIEW = new InterviewId("interview-1");
    private static final Provenance PROVENANCE = new Provenance("local", "engine 1", "model", "q1@1", "00");
    private static final String WORDS = "I would put it on a queue";

    @TempDir
    Path folder;

    private ReadModelLab lab;
    private InterviewProjection projection;
    private InterviewQueries queries;

    @BeforeEach
    void open() {
        lab = new ReadModelLab(folder);
        var store = new InterviewStore(lab.mongo(), lab.writer(), lab.sealer(), new Awaiter(), lab.json());
        store.prepare();
        projection = new InterviewProjection(store);
        queries = new InterviewQueries(store);
        lab.happened(
                "interview-1",
                new InterviewStarted("interview-1", "ann", null, config(), questions(), List.of(), "bank", NOON),
                submitted(1),
                scored(1, 8.0),
                submitted(2),
                new AnswerNotScored(
                        "interview-1",
                        "ann",
                        "q2",
                        "answer-2",
                        NoScoreReason.UNSUPPORTED_LANGUAGE,
                        "Not English.",
                        PROVENANCE,
                        NOON),
                new InterviewCompleted("interview-1", "ann", 1, NOON.plusSeconds(300)));
    }

    @AfterEach
    void close() {
        lab.close();
    }

    @Test
    void whatHappened_canBeRead() throws Exception {
        lab.deliverAllTo(projection);
        var view = queries.handle(new FindInterview(INTERVIEW, ANN, 5)).orElseThrow();
        assertThat(view.status()).isEqualTo(InterviewStatus.COMPLETED);
        assertThat(view.overallScore()).isEqualTo(80);
        assertThat(view.currentQuestionIndex()).isEqualTo(2);
        assertThat(view.version()).isEqualTo(5);
        assertThat(view.config()).isEqualTo(config());
        var scored = view.answers().getFirst();
        assertThat(scored.content()).isEqualTo(WORDS);
        assertThat(scored.feedback().evidence().getFirst().quote()).isEqualTo("a queue");
        assertThat(scored.feedback().keyPointsCovered()).containsExactly("names the queue");
        var unscored = queries.handle(new FindAnswer(INTERVIEW, ANN, "q2", InterviewQuery.ANY_VERSION, Duration.ZERO))
                .orElseThrow();
        assertThat(unscored.answer().scoring()).isEqualTo(AnswerView.Scoring.NOT_SCORED);
        assertThat(unscored.answer().noScore().reason()).isEqualTo(NoScoreReason.UNSUPPORTED_LANGUAGE);
    }

    @Test
    void feedback_addsUpWhatIsScoredAndNothingElse() throws Exception {
        lab.deliverAllTo(projection);
        var feedback = queries.handle(new FindFeedback(INTERVIEW, ANN)).orElseThrow();
        assertThat(feedback.overallScore()).isEqualTo(80);
        assertThat(feedback.ratings().technicalAccuracy()).isEqualTo(8.0);
        assertThat(feedback.ratings().structuredThinking()).isNull();
        assertThat(feedback.answered()).isEqualTo(2);
        assertThat(feedback.pending()).isZero();
        assertThat(feedback.summary().strengths()).singleElement().asString().contains("question 1", "names the queue");
        assertThat(feedback.summary().weaknesses()).isEmpty();
        assertThat(feedback.recommendations()).contains("Answer every question: 3 of 5 were left open.");
        assertThat(feedback.timeUse().total()).isEqualTo(400);
        assertThat(feedback.timeUse().overTime()).isEqualTo(2);
    }

    @Test
    void feedback_saysWhyARatingIsMissing_andComparesWithEarlierSessions() throws Exception {
        lab.deliverAllTo(projection);
        var first = queries.handle(new FindFeedback(INTERVIEW, ANN)).orElseThrow();
        assertThat(first.comparisonWithPreviousSessions()).isNull();
        assertThat(first.notRated())
                .extracting(missing -> missing.rating() + " " + missing.reason())
                .containsExactly(
                        "communication NOT_MEASURED",
                        "structuredThinking NOTHING_SCORED",
                        "confidence NOT_MEASURED",
                        "problemSolving NOTHING_SCORED");
        lab.happened(
                "interview-2",
                new InterviewStarted(
                        "interview-2", "ann", null, config(), questions(), List.of(), "bank", NOON.plusSeconds(900)),
                new AnswerSubmitted(
                        "interview-2", "ann", null, question(1), "a", AnswerType.TEXT, WORDS, null, 10.0, NOON),
                new AnswerScored(
                        "interview-2", "ann", null, "q1", "a", scored(1, 6.0).assessment(), NOON));
        lab.deliverAllTo(projection);
        var second = queries.handle(new FindFeedback(new InterviewId("interview-2"), ANN))
                .orElseThrow();
        assertThat(second.comparisonWithPreviousSessions())
                .isEqualTo(new FeedbackView.Comparison(
                        1, 80, 80, -20, List.of(new FeedbackView.SkillChange("messaging", 8.0, 6.0))));
    }

    @Test
    void eachEventTwice_changesNothing() throws Exception {
        for (var index = 0; index < 6; index++) {
            lab.deliver(index, projection);
            var before = lab.bytesOf(InterviewDocument.COLLECTION);
            lab.deliver(index, projection);
            for (var earlier = 0; earlier <= index; earlier++) {
                lab.deliver(earlier, projection);
            }
            assertThat(lab.bytesOf(InterviewDocument.COLLECTION)).isEqualTo(before);
        }
    }

    @Test
    void aResetAndFullReplay_givesTheSameBytes() throws Exception {
        lab.deliverAllTo(projection);
        var before = lab.bytesOf(InterviewDocument.COLLECTION);
        projection.reset();
        assertThat(lab.bytesOf(InterviewDocument.COLLECTION)).isEmpty();
        lab.deliverAllTo(projection);
        assertThat(lab.bytesOf(InterviewDocument.COLLECTION)).isEqualTo(before);
    }

    @Test
    void nothingTheCandidateSaid_standsInClear() throws Exception {
        lab.deliverAllTo(projection);
        for (var document : lab.bytesOf(InterviewDocument.COLLECTION)) {
            var bytes = new String(document.getByteBuffer().array(), StandardCharsets.ISO_8859_1);
            assertThat(bytes)
                    .doesNotContain("queue on", "put it on", "example.org")
                    .contains("names the queue");
        }
    }

    @Test
    void onceTheKeyIsDestroyed_theWordsAreGoneAndTheRestIsReadable() throws Exception {
        lab.deliverAllTo(projection);
        lab.keys().destroy("ann");
        var view = queries.handle(new FindInterview(INTERVIEW, ANN, 5)).orElseThrow();
        assertThat(view.answers().getFirst().content()).isNull();
        assertThat(view.answers().getFirst().feedback()).isNull();
        assertThat(view.overallScore()).isEqualTo(80);
    }

    @Test
    void somebodyElse_findsNothing() throws Exception {
        lab.deliverAllTo(projection);
        var bob = new UserId("bob");
        assertThat(queries.handle(new FindInterview(INTERVIEW, bob, InterviewQuery.ANY_VERSION)))
                .isEmpty();
        assertThat(queries.handle(new FindFeedback(INTERVIEW, bob))).isEmpty();
        assertThat(queries.handle(new FindAnswer(INTERVIEW, bob, "q1", InterviewQuery.ANY_VERSION, Duration.ZERO)))
                .isEmpty();
        assertThat(queries.handle(new FindInterviews(bob, null, 0, 10)).total()).isZero();
        assertThat(queries.handle(new FindSeenQuestions(bob)).ids()).isEmpty();
    }

    @Test
    void listsAndSeenQuestions_coverAllOfOnesInterviews() throws Exception {
        lab.happened(
                "interview-2",
                new InterviewStarted(
                        "interview-2", "ann", null, config(), questions(), List.of(), "bank", NOON.plusSeconds(900)));
        lab.deliverAllTo(projection);
        var page = queries.handle(new FindInterviews(ANN, null, 0, 10));
        assertThat(page.interviews()).extracting("id").containsExactly("interview-2", "interview-1");
        assertThat(queries.handle(new FindInterviews(ANN, InterviewStatus.ACTIVE, 0, 10))
                        .interviews())
                .extracting("id")
                .containsExactly("interview-2");
        assertThat(queries.handle(new FindInterviews(ANN, null, 1, 1)).interviews())
                .extracting("id")
                .containsExactly("interview-1");
        assertThat(queries.handle(new FindSeenQuestions(ANN)).ids())
                .containsExactlyInAnyOrder("q1", "q2", "q3", "q4", "q5");
    }

    @Test
    void aList_tellsTheSameOfWhatWasStoredBeforeThereWereResults_andReadsNoWords() throws Exception {
        lab.deliverAllTo(projection);
        var now = queries.handle(new FindInterviews(ANN, null, 0, 10));
        assertThat(now.interviews()).singleElement().satisfies(summary -> {
            assertThat(summary.overallScore()).isEqualTo(80);
            assertThat(summary.answered()).isEqualTo(2);
        });
        var interviews = lab.mongo().getCollection(InterviewDocument.COLLECTION);

        interviews.updateMany(Filters.empty(), Updates.combine(Updates.unset("outlined"), Updates.unset("results")));
        assertThat(queries.handle(new FindInterviews(ANN, null, 0, 10))).isEqualTo(now);

        interviews.updateMany(Filters.empty(), Updates.set("outlined", true));
        assertThat(queries.handle(new FindInterviews(ANN, null, 0, 10)).interviews())
                .as("answers are not looked at")
                .singleElement()
                .extracting("answered")
                .isEqualTo(0);
    }

    private static InterviewConfig config() {
        return new InterviewConfig(
                InterviewType.TECHNICAL,
                Difficulty.MID,
                "backend",
                List.of("java"),
                5,
                InterviewMode.TEXT,
                3,
                "en",
                0,
                false,
                null,
                null);
    }

    private static List<Question> questions() {
        return IntStream.rangeClosed(1, 5)
                .mapToObj(InterviewProjectionIT::question)
                .toList();
    }

    private static Question question(int order) {
        return new Question(
                "q" + order,
                1,
                order,
                InterviewType.TECHNICAL,
                "messaging",
                Difficulty.MID,
                "Question " + order + "?",
                List.of("names the queue"),
                List.of(),
                180,
                List.of());
    }

    private static AnswerSubmitted submitted(int question) {
        return new AnswerSubmitted(
                "interview-1",
                "ann",
                null,
                question(question),
                "answer-" + question,
                AnswerType.TEXT,
                WORDS,
                null,
                200.0,
                NOON);
    }

    private static AnswerScored scored(int question, double score) {
        var assessment = new Assessment(
                score,
                List.of(new KeyPointVerdict("names the queue", true, 0.9, "a queue", 18, 25)),
                List.of("You named the queue."),
                List.of(),
                List.of(),
                List.of(),
                null,
                PROVENANCE);
        return new AnswerScored("interview-1", "ann", null, "q" + question, "answer-" + question, assessment, NOON);
    }
}
