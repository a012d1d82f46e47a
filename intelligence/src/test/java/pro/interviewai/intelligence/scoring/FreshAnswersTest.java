package pro.interviewai.intelligence.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import pro.interviewai.intelligence.scoring.Accuracy.Measured;
import pro.interviewai.intelligence.scoring.FreshAnswers.Item;
import pro.interviewai.intelligence.scoring.FreshAnswers.Kind;
import pro.interviewai.intelligence.scoring.FreshAnswers.Split;

/** Holds what the engine reaches with answers it was not made with; the bounds only ever rise. */
class FreshAnswersTest {
    private static final List<Measured> ALL = Accuracy.measure();
    private static final List<Measured> HELD_OUT =
            ALL.stream().filter(m -> m.split() == Split.HOLD_OUT).toList();

    @Test
    void everyQuestionHasItsFourLabelledAnswersAndItsTurnInTheSplit() {
        List<Item> items = FreshAnswers.load();

        assertThat(items).hasSize(64).extracting(Item::questionId).doesNotHaveDuplicates();
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            assertThat(item.split()).isEqualTo(i % 2 == 0 ? Split.TUNE : Split.HOLD_OUT);
            assertThat(item.answers()).extracting(FreshAnswers.Answer::kind).containsExactly(Kind.values());
            int keyPoints = Scorers.question(item.questionId()).keyPoints().size();
            assertThat(item.answers())
                    .filteredOn(answer -> answer.kind() != Kind.ABUSIVE)
                    .allMatch(answer -> Objects.requireNonNull(answer.covered()).size() == keyPoints);
        }
        assertThat(items)
                .extracting(item -> item.answer(Kind.ABUSIVE).form())
                .doesNotContainNull()
                .satisfies(forms -> assertThat(forms.stream().distinct()).hasSizeGreaterThanOrEqualTo(10));
    }

    @Test
    void betterAnswersComeFirst() {
        assertThat(Accuracy.share(ALL, Measured::inOrder).percent()).isGreaterThanOrEqualTo(96);
        assertThat(Accuracy.share(HELD_OUT, Measured::inOrder).percent()).isGreaterThanOrEqualTo(93);
    }

    @Test
    void keyPointsAreJudgedAsPeopleJudgeThem() {
        assertThat(Accuracy.keyPoints(ALL).percent()).isGreaterThanOrEqualTo(90);
        assertThat(Accuracy.keyPoints(HELD_OUT).percent()).isGreaterThanOrEqualTo(90);
    }

    @Test
    void cheatingIsCapped() {
        assertThat(Accuracy.share(ALL, Measured::abuseCapped).percent()).isGreaterThanOrEqualTo(98);
        assertThat(Accuracy.share(HELD_OUT, Measured::abuseCapped).percent()).isGreaterThanOrEqualTo(96);
    }
}
