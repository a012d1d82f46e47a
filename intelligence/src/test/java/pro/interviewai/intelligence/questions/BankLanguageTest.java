package pro.interviewai.intelligence.questions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import pro.interviewai.messages.interview.choice.Difficulty;
import pro.interviewai.messages.interview.choice.InterviewType;

class BankLanguageTest {

    @Test
    void otherLanguagesNeedNoRewordingsAndNoSampleAnswer() {
        assertThatCode(() -> BankRules.check(List.of(bare("spanish", "es")))).doesNotThrowAnyException();
    }

    @Test
    void englishNeedsThemAll() {
        assertThatThrownBy(() -> BankRules.check(List.of(bare("english", "en"))))
                .isInstanceOfSatisfying(
                        InvalidQuestionBankException.class,
                        e -> assertThat(e.faults())
                                .anyMatch(fault -> fault.contains("lacks paraphrases"))
                                .anyMatch(fault -> fault.contains("lacks examples"))
                                .anyMatch(fault -> fault.contains("no sample answer")));
    }

    @Test
    void languageIsACode() {
        assertThatThrownBy(() -> BankRules.check(List.of(bare("spanish", "Spanish"))))
                .hasMessageContaining("ISO 639-1");
    }

    @Test
    void pickKeepsToTheLanguageAndEnglishIsTheDefault() {
        List<BankQuestion> both = IntStream.range(0, 6)
                .mapToObj(i -> bare("q-" + i, i % 2 == 0 ? "en" : "es"))
                .toList();

        assertThat(picked(both, criteria(3))).extracting(BankQuestion::language).containsOnly("en");
        assertThat(picked(both, inSpanish(3)))
                .extracting(BankQuestion::language)
                .hasSize(3)
                .containsOnly("es");
        assertThat(new QuestionPicker(inSpanish(4), 1).pickFrom(both))
                .isEqualTo(new QuestionPick.TooFew(3, 4, 3, Map.of()));
    }

    private static List<BankQuestion> picked(List<BankQuestion> from, QuestionCriteria criteria) {
        return ((QuestionPick.Picked) new QuestionPicker(criteria, 1).pickFrom(from)).questions();
    }

    private static QuestionCriteria criteria(int count) {
        return new QuestionCriteria(InterviewType.BEHAVIORAL, Difficulty.MID, null, Set.of(), count, Set.of());
    }

    private static QuestionCriteria inSpanish(int count) {
        return new QuestionCriteria(
                InterviewType.BEHAVIORAL, Difficulty.MID, null, Set.of(), count, "es", Practice.seen(Set.of()), true);
    }

    private static BankQuestion bare(String id, String language) {
        return new BankQuestion(
                id,
                1,
                language,
                "general",
                QuestionType.BEHAVIORAL,
                "teamwork",
                Difficulty.MID,
                Set.of(),
                List.of(),
                "What about " + id + "?",
                null,
                IntStream.range(0, 3)
                        .mapToObj(i -> new KeyPoint("point " + i, KeyPoint.Kind.ACTION, List.of(), List.of()))
                        .toList(),
                List.of("hint"),
                List.of(new FollowUpQuestion("follow-up", null)),
                "");
    }
}
