package pro.interviewai.command.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.aggregate.ResultValidator;
import org.hamcrest.CustomTypeSafeMatcher;
import org.junit.jupiter.api.Test;
import pro.interviewai.messages.CommonProblem;
import pro.interviewai.messages.Problem;
import pro.interviewai.messages.ProblemException;
import pro.interviewai.messages.account.UserId;
import pro.interviewai.messages.interview.choice.Difficulty;
import pro.interviewai.messages.question.QuestionCommand.AddQuestion;
import pro.interviewai.messages.question.QuestionCommand.ReviseQuestion;
import pro.interviewai.messages.question.QuestionCommand.WithdrawQuestion;
import pro.interviewai.messages.question.QuestionContent;
import pro.interviewai.messages.question.QuestionContent.KeyPoint;
import pro.interviewai.messages.question.QuestionContent.Kind;
import pro.interviewai.messages.question.QuestionContent.Type;
import pro.interviewai.messages.question.QuestionEvent.QuestionAdded;
import pro.interviewai.messages.question.QuestionEvent.QuestionRevised;
import pro.interviewai.messages.question.QuestionEvent.QuestionWithdrawn;
import pro.interviewai.messages.question.QuestionId;
import pro.interviewai.messages.question.QuestionProblem;

class BankEntryTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final QuestionId ID = new QuestionId("question-1");
    private static final UserId BEK = new UserId("bek");
    private static final QuestionContent FIRST = content(Type.TECHNICAL, "Why?", Kind.SEMANTIC);
    private static final QuestionContent SECOND = content(Type.TECHNICAL, "Why not?", Kind.SEMANTIC);
    private static final QuestionAdded ADDED = new QuestionAdded("question-1", FIRST, 1, "bek", NOON);
    private static final QuestionRevised REVISED = new QuestionRevised("question-1", SECOND, 2, "bek", NOON);
    private static final QuestionWithdrawn WITHDRAWN = new QuestionWithdrawn("question-1", 1, "bek", NOON);

    private final FixtureConfiguration<BankEntry> entry = new AggregateTestFixture<>(BankEntry.class);

    @Test
    void aQuestionIsAdded() {
        entry.givenNoPriorActivity()
                .when(new AddQuestion(ID, BEK, FIRST, NOON))
                .expectResultMessagePayload(0L)
                .expectEvents(ADDED);
    }

    @Test
    void addedOnceMore_itStaysAsItIs() {
        entry.given(ADDED)
                .when(new AddQuestion(ID, BEK, FIRST, NOON.plusSeconds(1)))
                .expectNoEvents();
        refused(
                QuestionProblem.QUESTION_ID_TAKEN,
                entry.given(ADDED).when(new AddQuestion(ID, BEK, SECOND, NOON.plusSeconds(1))));
    }

    @Test
    void addedOnceMore_afterItWasRevisedAndWithdrawn_itStaysAsItIs() {
        entry.given(ADDED, REVISED)
                .when(new AddQuestion(ID, BEK, FIRST, NOON.plusSeconds(1)))
                .expectNoEvents();
        entry.given(ADDED, REVISED, WITHDRAWN)
                .when(new AddQuestion(ID, BEK, FIRST, NOON.plusSeconds(1)))
                .expectNoEvents();
        refused(
                QuestionProblem.QUESTION_ID_TAKEN,
                entry.given(ADDED, REVISED).when(new AddQuestion(ID, BEK, SECOND, NOON.plusSeconds(1))));
    }

    @Test
    void withoutKeyPoints_itIsRefused() {
        var bare = content(Type.TECHNICAL, "Why?");
        refused(QuestionProblem.NO_KEY_POINTS, entry.givenNoPriorActivity().when(new AddQuestion(ID, BEK, bare, NOON)));
        refused(QuestionProblem.NO_KEY_POINTS, entry.given(ADDED).when(new ReviseQuestion(ID, BEK, bare, 1, NOON)));
    }

    @Test
    void partsOfAStory_areForStories() {
        var story = content(Type.BEHAVIORAL, "When?", Kind.ACTION);
        entry.givenNoPriorActivity()
                .when(new AddQuestion(ID, BEK, story, NOON))
                .expectEvents(new QuestionAdded("question-1", story, 1, "bek", NOON));
        refused(
                QuestionProblem.STORY_PARTS_NOT_ALLOWED,
                entry.givenNoPriorActivity()
                        .when(new AddQuestion(ID, BEK, content(Type.CASE_STUDY, "When?", Kind.ACTION), NOON)));
    }

    @Test
    void aRevisionCountsOn_andMayBeRepeated() {
        entry.given(ADDED).when(new ReviseQuestion(ID, BEK, SECOND, 1, NOON)).expectEvents(REVISED);
        entry.given(ADDED, REVISED)
                .when(new ReviseQuestion(ID, BEK, SECOND, 1, NOON))
                .expectNoEvents();
    }

    @Test
    void whatCameWithTheProgram_goesOnFromItsVersion() {
        entry.givenNoPriorActivity()
                .when(new ReviseQuestion(ID, BEK, FIRST, 3, NOON))
                .expectEvents(new QuestionRevised("question-1", FIRST, 4, "bek", NOON));
        entry.givenNoPriorActivity()
                .when(new WithdrawQuestion(ID, BEK, 3, NOON))
                .expectEvents(new QuestionWithdrawn("question-1", 3, "bek", NOON));
    }

    @Test
    void whoHasNotSeenTheLatest_isRefused() {
        refused(
                QuestionProblem.QUESTION_CHANGED,
                entry.given(ADDED, REVISED)
                        .when(new ReviseQuestion(ID, BEK, content(Type.TECHNICAL, "How?", Kind.SEMANTIC), 1, NOON)));
    }

    @Test
    void whatIsWithdrawn_staysSo() {
        entry.given(ADDED).when(new WithdrawQuestion(ID, BEK, 1, NOON)).expectEvents(WITHDRAWN);
        entry.given(ADDED, WITHDRAWN)
                .when(new WithdrawQuestion(ID, BEK, 1, NOON))
                .expectNoEvents();
        refused(
                CommonProblem.NOT_FOUND,
                entry.given(ADDED, WITHDRAWN).when(new ReviseQuestion(ID, BEK, SECOND, 1, NOON)));
    }

    private static void refused(Problem problem, ResultValidator<?> result) {
        result.expectNoEvents().expectException(new CustomTypeSafeMatcher<ProblemException>(problem.name()) {
            @Override
            protected boolean matchesSafely(ProblemException refusal) {
                assertThat(refusal.problem()).isEqualTo(problem);
                return true;
            }
        });
    }

    private static QuestionContent content(Type type, String question, Kind... points) {
        return new QuestionContent(
                "en",
                "backend",
                type,
                "reasons",
                null,
                Difficulty.MID,
                List.of(),
                List.of(),
                question,
                null,
                Stream.of(points)
                        .map(kind -> new KeyPoint("because", kind, List.of(), List.of()))
                        .toList(),
                List.of(),
                List.of(),
                null);
    }
}
