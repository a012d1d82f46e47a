package pro.interviewai.intelligence.questions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pro.interviewai.intelligence.questions.Practice.Asked;
import pro.interviewai.messages.interview.choice.Choice;
import pro.interviewai.messages.interview.choice.Difficulty;
import pro.interviewai.messages.interview.choice.InterviewType;

class PracticeTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private final QuestionBank bank = ClasspathQuestionBank.load("/banks/small/");

    @ParameterizedTest
    @CsvSource({"7.0, 2, 2", "10.0, 2, 2", "6.9, 1, 1", "5.0, 1, 1", "4.9, 1, 1"})
    void aScoreMovesTheCardAndSetsWhenItIsDue(double score, int box, int days) {
        var asked = List.of(new Asked("q", "queues", NOON, score));
        var due = NOON.plus(Duration.ofDays(days));
        assertThat(Practice.of(asked, due).cards().get("q")).isEqualTo(new Practice.Card(box, NOON, true));
        assertThat(Practice.of(asked, due.minusMillis(1)).cards().get("q").overdue())
                .isFalse();
    }

    @Test
    void aForgottenCardGoesBackToTheFirstBox() {
        var asked = List.of(at(0, 9.0), at(2, 9.0), at(6, 9.0), at(14, 9.0), at(30, 9.0));
        assertThat(Practice.of(asked, NOON).cards().get("q").box()).isEqualTo(5);
        assertThat(Practice.of(List.of(at(0, 9.0), at(2, 9.0), at(6, 3.0)), NOON)
                        .cards()
                        .get("q")
                        .box())
                .isEqualTo(1);
        assertThat(Practice.of(List.of(at(0, 9.0), at(2, null)), NOON)
                        .cards()
                        .get("q")
                        .box())
                .as("without a score the card stays where it is")
                .isEqualTo(2);
    }

    @Test
    void seenQuestionsComeBackDueFirst_thenByBox() {
        var asked = List.of(
                new Asked("backend-junior-node-js", "x", NOON, 9.0),
                new Asked("backend-junior-java", "x", NOON, 3.0),
                new Asked("backend-junior-plain", "x", NOON.minus(Duration.ofDays(9)), 9.0),
                new Asked("backend-mid-node-js", "x", NOON, 3.0),
                new Asked("backend-mid-java", "x", NOON, 3.0),
                new Asked("backend-mid-plain", "x", NOON, 3.0),
                new Asked("backend-senior-node-js", "x", NOON, 3.0),
                new Asked("backend-senior-java", "x", NOON, 3.0),
                new Asked("backend-senior-plain", "x", NOON, 3.0));
        var picked = pick(Practice.of(asked, NOON.plus(Duration.ofHours(1))), 9);
        assertThat(picked.getFirst()).as("the one that is due").isEqualTo("backend-junior-plain");
        assertThat(picked.getLast()).as("the one that was known an hour ago").isEqualTo("backend-junior-node-js");
    }

    @Test
    void ofEquallyFittingNewQuestions_theWeakestTopicComesFirst() {
        for (var weak : List.of("backend-junior-java", "backend-junior-plain")) {
            var topic = bank.find(weak).orElseThrow().category();
            var practice = Practice.of(List.of(new Asked("gone", topic, NOON, 2.0)), NOON);
            assertThat(practice.strength(bank.find(weak).orElseThrow())).isEqualTo(2.0);
        }
        assertThat(Practice.of(List.of(), NOON)
                        .strength(bank.find("backend-junior-java").orElseThrow()))
                .isEqualTo(7.0);
    }

    @Test
    void noQuestionOfAnotherLanguageIsTaken() {
        var criteria = new QuestionCriteria(
                InterviewType.TECHNICAL,
                Difficulty.JUNIOR,
                "backend",
                Set.of(),
                1,
                "de",
                Practice.seen(Set.of()),
                true);
        assertThat(bank.pick(criteria, 1)).isEqualTo(new QuestionPick.TooFew(0, 1, 0, Map.of(Choice.LANGUAGE, 3)));
    }

    private List<String> pick(Practice practice, int count) {
        var criteria = new QuestionCriteria(
                InterviewType.TECHNICAL, Difficulty.JUNIOR, "backend", Set.of(), count, "en", practice, true);
        return ((QuestionPick.Picked) bank.pick(criteria, 7))
                .questions().stream().map(BankQuestion::id).toList();
    }

    private static Asked at(int days, @Nullable Double score) {
        return new Asked("q", "queues", NOON.plus(Duration.ofDays(days)), score);
    }
}
