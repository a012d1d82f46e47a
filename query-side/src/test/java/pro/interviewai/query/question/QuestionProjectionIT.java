package pro.interviewai.query.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.bson.RawBsonDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pro.interviewai.messages.interview.InterviewEvent.AnswerScored;
import pro.interviewai.messages.interview.InterviewEvent.InterviewStarted;
import pro.interviewai.messages.interview.Question;
import pro.interviewai.messages.interview.assessment.Assessment;
import pro.interviewai.messages.interview.assessment.Provenance;
import pro.interviewai.messages.interview.choice.Difficulty;
import pro.interviewai.messages.interview.choice.InterviewConfig;
import pro.interviewai.messages.interview.choice.InterviewMode;
import pro.interviewai.messages.interview.choice.InterviewType;
import pro.interviewai.messages.question.QuestionContent;
import pro.interviewai.messages.question.QuestionContent.KeyPoint;
import pro.interviewai.messages.question.QuestionContent.Kind;
import pro.interviewai.messages.question.QuestionContent.Type;
import pro.interviewai.messages.question.QuestionEvent.QuestionAdded;
import pro.interviewai.messages.question.QuestionEvent.QuestionRevised;
import pro.interviewai.messages.question.QuestionEvent.QuestionWithdrawn;
import pro.interviewai.messages.question.QuestionId;
import pro.interviewai.messages.question.QuestionQuery.FindQuestionStatistics;
import pro.interviewai.messages.question.QuestionQuery.FindRevisedIds;
import pro.interviewai.messages.question.QuestionQuery.FindRevisedQuestion;
import pro.interviewai.messages.question.QuestionQuery.FindRevisedQuestions;
import pro.interviewai.messages.question.QuestionStatistics.Statistic;
import pro.interviewai.messages.question.RevisedQuestion;
import pro.interviewai.query.Awaiter;
import pro.interviewai.query.ReadModelLab;

class QuestionProjectionIT {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final Instant LATER = NOON.plusSeconds(60);
    private static final QuestionContent FIRST = content("Why?");
    private static final QuestionContent SECOND = content("Why not?");

    @TempDir
    private Path folder;

    private ReadModelLab lab;
    private QuestionProjection projection;
    private QuestionTallyProjection tallies;
    private QuestionQueries queries;

    @BeforeEach
    void open() {
        lab = new ReadModelLab(folder);
        var store = new QuestionStore(lab.mongo(), lab.writer(), new Awaiter(), lab.json());
        var tally = new QuestionTally(lab.mongo(), lab.writer());
        projection = new QuestionProjection(store);
        tallies = new QuestionTallyProjection(tally);
        queries = new QuestionQueries(store, tally);
        lab.happened("added", new QuestionAdded("added", FIRST, 1, "bek", NOON))
                .happened("added", new QuestionRevised("added", SECOND, 2, "bek", LATER))
                .happened("shipped", new QuestionWithdrawn("shipped", 3, "bek", LATER))
                .happened(
                        "interview-1", started("interview-1", "added", "shipped"), scored("interview-1", "added", 7.5))
                .happened("interview-2", started("interview-2", "added"), scored("interview-2", "added", 4.0));
    }

    @AfterEach
    void close() {
        lab.close();
    }

    @Test
    void whatAdministratorsDidIsWhatIsRead() throws Exception {
        deliverEverything();

        var added = new RevisedQuestion("added", 2, false, SECOND, NOON, LATER, 1);
        assertThat(queries.handle(new FindRevisedQuestion(new QuestionId("added"), 1)))
                .contains(added);
        assertThat(queries.handle(new FindRevisedQuestions(Set.of("added", "shipped", "unheard-of"))))
                .containsExactlyInAnyOrder(added, new RevisedQuestion("shipped", 3, true, null, null, LATER, 0));
        assertThat(queries.handle(new FindRevisedIds()).versions()).isEqualTo(Map.of("added", 1L, "shipped", 0L));
    }

    @Test
    void questionsAreCountedOverAllInterviews() throws Exception {
        deliverEverything();

        var statistics = queries.handle(new FindQuestionStatistics(Set.of("added", "shipped", "other")));
        assertThat(statistics.of("added")).isEqualTo(new Statistic(2, 5.75));
        assertThat(statistics.of("shipped")).isEqualTo(new Statistic(1, null));
        assertThat(statistics.of("other")).isEqualTo(new Statistic(0, null));
    }

    @Test
    void anEventDeliveredTwiceOrLateChangesNothing() throws Exception {
        deliverEverything();
        var once = everything();

        for (var event : new int[] {6, 0, 2, 4, 1, 3, 5}) {
            lab.deliver(event, projection);
            lab.deliver(event, tallies);
            assertThat(everything()).as("after event " + event).isEqualTo(once);
        }
    }

    @Test
    void aFullReplayGivesTheSameBytes() throws Exception {
        deliverEverything();
        var before = everything();

        projection.reset();
        tallies.reset();
        assertThat(everything()).isEmpty();
        deliverEverything();

        assertThat(before).isNotEmpty();
        assertThat(everything()).isEqualTo(before);
    }

    private void deliverEverything() throws Exception {
        lab.deliverAllTo(projection);
        lab.deliverAllTo(tallies);
    }

    private List<RawBsonDocument> everything() {
        return Stream.of(QuestionDocument.COLLECTION, QuestionTally.COLLECTION)
                .flatMap(collection -> lab.bytesOf(collection).stream())
                .toList();
    }

    private static InterviewStarted started(String interview, String... questions) {
        var config = new InterviewConfig(
                InterviewType.TECHNICAL,
                Difficulty.MID,
                null,
                List.of(),
                5,
                InterviewMode.TEXT,
                null,
                "en",
                0,
                false,
                null,
                null);
        return new InterviewStarted(
                interview,
                "aziza",
                null,
                config,
                Stream.of(questions)
                        .map(id -> new Question(
                                id,
                                1,
                                1,
                                InterviewType.TECHNICAL,
                                "reasons",
                                Difficulty.MID,
                                "Why?",
                                List.of("because"),
                                List.of(),
                                null,
                                List.of()))
                        .toList(),
                List.of(),
                "bank-1",
                NOON);
    }

    private static AnswerScored scored(String interview, String question, double score) {
        var provenance = new Provenance("local", "local/1", "all-MiniLM-L6-v2", "1/1", "00");
        return new AnswerScored(
                interview,
                "aziza",
                null,
                question,
                "answer-1",
                new Assessment(score, List.of(), List.of(), List.of(), List.of(), List.of(), null, provenance),
                LATER);
    }

    private static QuestionContent content(String question) {
        return new QuestionContent(
                "en",
                "backend",
                Type.TECHNICAL,
                "reasons",
                null,
                Difficulty.MID,
                List.of("java"),
                List.of(),
                question,
                null,
                List.of(new KeyPoint("because", Kind.SEMANTIC, List.of(), List.of())),
                List.of(),
                List.of(new QuestionContent.FollowUp("And then?", 0)),
                null);
    }
}
