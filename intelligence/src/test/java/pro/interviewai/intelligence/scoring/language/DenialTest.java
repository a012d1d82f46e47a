package pro.interviewai.intelligence.scoring.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DenialTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "There is no reason to measure.",
                "No index is of any use here.",
                "Nobody has to look at the query plan.",
                "The query plan does not help.",
                "Old rows don't have to be archived.",
                "The slow query log shows nothing."
            })
    void whatIsDeniedWithoutASpeaker_isDenied(String sentence) {
        assertThat(denied(sentence)).containsExactly(sentence.replace(".", ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "There is a reason to measure first.",
                "No doubt the query plan is where I look first.",
                "Rather than guess I look at the query plan.",
                "An index helps where few rows match."
            })
    void whatIsAffirmed_isNot(String sentence) {
        assertThat(denied(sentence)).isEmpty();
    }

    @Test
    void anAnswerThatSaysNoThroughout_deniesWhateverWayItIsPut() {
        assertThat(denied(
                        "Indexes are not used. The plan was never read. Nothing gets measured. Caches stay as they are."
                                + " Locks are not looked at."))
                .containsExactly(
                        "Indexes are not used",
                        "The plan was never read",
                        "Nothing gets measured",
                        "Locks are not looked at");
        assertThat(denied("Indexes are not used yet. I read the plan. I measure each change. I compare the numbers."))
                .isEmpty();
    }

    private static List<String> denied(String text) {
        return Denial.in(text, Segmenter.sentences(text, text.length())).stream()
                .map(span -> span.in(text).strip())
                .toList();
    }
}
