package pro.interviewai.intelligence.questions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import pro.interviewai.messages.interview.choice.Choice;
import pro.interviewai.messages.interview.choice.Difficulty;
import pro.interviewai.messages.interview.choice.InterviewType;

class QuestionPickTest {
    private static final Set<String> NONE = Set.of();
    private final QuestionBank bank = ClasspathQuestionBank.load("/banks/small/");

    @Test
    void wishesAreRelaxedInTheStatedOrder() {
        List<String> picked = ids(pick(InterviewType.TECHNICAL, "backend", Set.of("node.js"), 15, NONE));

        assertThat(picked.subList(0, 1)).containsExactly("backend-junior-node-js");
        assertThat(picked.subList(1, 3)).containsExactlyInAnyOrder("backend-junior-java", "backend-junior-plain");
        assertThat(picked.subList(3, 4)).containsExactly("backend-mid-node-js");
        assertThat(picked.subList(4, 6)).containsExactlyInAnyOrder("backend-mid-java", "backend-mid-plain");
        assertThat(picked.subList(6, 9)).allMatch(id -> id.startsWith("backend-senior-"));
        assertThat(picked.subList(9, 11)).allMatch(id -> id.startsWith("frontend-junior-"));
        assertThat(picked.subList(11, 13)).allMatch(id -> id.startsWith("frontend-mid-"));
        assertThat(picked.subList(13, 15)).allMatch(id -> id.startsWith("frontend-senior-"));
    }

    @Test
    void behavioralQuestionsOfAnyFieldServeADomainThatHasNone() {
        List<String> picked = ids(pick(InterviewType.BEHAVIORAL, "backend", NONE, 4, NONE));

        assertThat(picked.subList(0, 2)).allMatch(id -> id.startsWith("general-junior-"));
        assertThat(picked.subList(2, 4)).allMatch(id -> id.startsWith("general-mid-"));
    }

    @Test
    void unseenQuestionsGoBeforeSeenOnesButSeenOnesBeforeForeignFields() {
        Set<String> seen = Set.of("backend-junior-java", "backend-junior-plain", "backend-mid-java");

        List<String> picked = ids(pick(InterviewType.TECHNICAL, "backend", NONE, 10, seen));

        assertThat(picked.subList(0, 6))
                .allMatch(id -> id.startsWith("backend-"))
                .doesNotContainAnyElementsOf(seen);
        assertThat(picked.subList(6, 9)).containsExactlyInAnyOrderElementsOf(seen);
        assertThat(picked.get(9)).startsWith("frontend-");
    }

    @Test
    void mixedInterviewsTakeTheTypesInTurn() {
        List<BankQuestion> picked = pick(InterviewType.MIXED, null, NONE, 8, NONE);

        assertThat(picked.stream().collect(Collectors.groupingBy(BankQuestion::type, Collectors.counting())))
                .hasSize(3)
                .allSatisfy((type, count) -> assertThat(count).isBetween(2L, 3L));
        assertThat(picked.get(0).type()).isNotEqualTo(picked.get(1).type());
    }

    @Test
    void mixedInterviewsFillUpFromTheOtherTypesWhenOneRunsOut() {
        List<BankQuestion> picked = pick(InterviewType.MIXED, null, NONE, 27, NONE);

        assertThat(picked).hasSize(27).doesNotHaveDuplicates();
    }

    @Test
    void sameSeedGivesTheSameQuestionsAndOtherSeedsOthers() {
        QuestionCriteria criteria = new QuestionCriteria(InterviewType.TECHNICAL, Difficulty.MID, null, NONE, 5, NONE);

        assertThat(bank.pick(criteria, 42)).isEqualTo(bank.pick(criteria, 42));
        assertThat(LongStream.range(0, 20)
                        .mapToObj(seed -> bank.pick(criteria, seed))
                        .distinct())
                .hasSizeGreaterThan(10);
    }

    @Test
    void everyQuestionOfAStepIsPickedForSomeSeed() {
        QuestionCriteria criteria =
                new QuestionCriteria(InterviewType.TECHNICAL, Difficulty.MID, "backend", NONE, 1, NONE);

        assertThat(LongStream.range(0, 60)
                        .mapToObj(seed -> ((QuestionPick.Picked) bank.pick(criteria, seed))
                                .questions()
                                .getFirst()
                                .id())
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrder("backend-mid-node-js", "backend-mid-java", "backend-mid-plain");
    }

    @Test
    void spellingOfDomainAndToolDoesNotMatter() {
        assertThat(ids(pick(InterviewType.TECHNICAL, " Backend ", Set.of("NodeJS"), 1, NONE)))
                .containsExactly("backend-junior-node-js");
    }

    @Test
    void unknownDomainIsNamedWithTheKnownOnes() {
        QuestionCriteria criteria =
                new QuestionCriteria(InterviewType.TECHNICAL, Difficulty.MID, "astrology", NONE, 5, NONE);

        assertThat(bank.pick(criteria, 1)).isInstanceOfSatisfying(QuestionPick.UnknownDomain.class, unknown -> {
            assertThat(unknown.domain()).isEqualTo("astrology");
            assertThat(unknown.known()).containsExactly("backend", "business", "frontend", "general");
        });
    }

    @Test
    void moreQuestionsThanTheBankHasOfTheTypeIsTooFew() {
        QuestionCriteria criteria = new QuestionCriteria(InterviewType.CASE_STUDY, Difficulty.MID, null, NONE, 7, NONE);

        assertThat(bank.pick(criteria, 1))
                .isEqualTo(new QuestionPick.TooFew(2, 7, 6, Map.of(Choice.DIFFICULTY, 6, Choice.TYPE, 9)));
    }

    @Test
    void withoutConsent_nothingIsRelaxed() {
        for (int count = 1; count <= 3; count++) {
            assertThat(chosen(strict("backend", NONE, count)))
                    .hasSize(count)
                    .allMatch(one -> one.question().id().startsWith("backend-junior-"))
                    .allMatch(one -> one.widened().isEmpty());
        }
        assertThat(bank.pick(strict("backend", NONE, 4), 7))
                .isEqualTo(new QuestionPick.TooFew(
                        3, 4, 15, Map.of(Choice.DIFFICULTY, 9, Choice.DOMAIN, 5, Choice.TYPE, 5)));
        assertThat(bank.pick(strict("backend", Set.of("node.js"), 2), 7))
                .isEqualTo(new QuestionPick.TooFew(
                        1, 2, 15, Map.of(Choice.DIFFICULTY, 3, Choice.TECHNOLOGY, 3, Choice.TYPE, 3)));
    }

    @Test
    void withoutConsent_whatIsSeenComesBackInsteadOfOthers() {
        Set<String> seen = Set.of("backend-junior-java", "backend-junior-plain");
        QuestionCriteria criteria = new QuestionCriteria(
                InterviewType.TECHNICAL, Difficulty.JUNIOR, "backend", NONE, 3, "en", Practice.seen(seen), false);

        assertThat(chosen(criteria).getFirst().question().id()).isEqualTo("backend-junior-node-js");
        assertThat(chosen(criteria)).hasSize(3);
    }

    @Test
    void withConsent_eachQuestionSaysWhichChoicesItLiesOutsideOf() {
        QuestionCriteria criteria = new QuestionCriteria(
                InterviewType.TECHNICAL, Difficulty.JUNIOR, "backend", Set.of("node.js"), 15, NONE);

        for (QuestionPick.Chosen one : chosen(criteria)) {
            Set<Choice> outside = new HashSet<>();
            if (one.question().difficulty() != Difficulty.JUNIOR) {
                outside.add(Choice.DIFFICULTY);
            }
            if (!one.question().technologies().contains("node.js")) {
                outside.add(Choice.TECHNOLOGY);
            }
            if (!one.question().domain().equals("backend")) {
                outside.add(Choice.DOMAIN);
            }
            assertThat(one.widened()).as(one.question().id()).containsExactlyInAnyOrderElementsOf(outside);
        }
    }

    @Test
    void whatSuitsAnyField_isWithinEachChoice() {
        QuestionCriteria criteria = new QuestionCriteria(
                InterviewType.BEHAVIORAL,
                Difficulty.JUNIOR,
                "backend",
                Set.of("java"),
                2,
                "en",
                Practice.seen(NONE),
                false);

        assertThat(chosen(criteria))
                .hasSize(2)
                .allMatch(one -> one.question().domain().equals("general"))
                .allMatch(one -> one.widened().isEmpty());
    }

    @Test
    void anUnknownToolIsNamedWithTheNearestAndTheKnownOnes() {
        assertThat(bank.pick(strict("backend", Set.of("cobol", "jav", "nodejs"), 1), 1))
                .isInstanceOfSatisfying(QuestionPick.UnknownTechnology.class, unknown -> {
                    assertThat(unknown.unknown()).containsExactly("cobol", "jav");
                    assertThat(unknown.nearest()).containsExactly("java");
                    assertThat(unknown.known()).contains("java", "node.js");
                });
    }

    @Test
    void countBelowOneIsRefused() {
        assertThatThrownBy(() -> new QuestionCriteria(InterviewType.MIXED, Difficulty.MID, null, NONE, 0, NONE))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static QuestionCriteria strict(String domain, Set<String> technologies, int count) {
        return new QuestionCriteria(
                InterviewType.TECHNICAL,
                Difficulty.JUNIOR,
                domain,
                technologies,
                count,
                "en",
                Practice.seen(NONE),
                false);
    }

    private List<QuestionPick.Chosen> chosen(QuestionCriteria criteria) {
        return ((QuestionPick.Picked) bank.pick(criteria, 7)).chosen();
    }

    private List<BankQuestion> pick(
            InterviewType type, @Nullable String domain, Set<String> technologies, int count, Set<String> seen) {
        QuestionCriteria criteria = new QuestionCriteria(type, Difficulty.JUNIOR, domain, technologies, count, seen);
        return ((QuestionPick.Picked) bank.pick(criteria, 7)).questions();
    }

    private static List<String> ids(List<BankQuestion> questions) {
        return questions.stream().map(BankQuestion::id).toList();
    }
}
