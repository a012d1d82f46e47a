package pro.interviewai.intelligence.questions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import pro.interviewai.intelligence.questions.FollowUpQuestions.Answered;
import pro.interviewai.intelligence.questions.FollowUpQuestions.Finding;

class BankFollowUpsTest {
    private static final BankQuestion QUESTION =
            ClasspathQuestionBank.load().find("backend-rest-status-codes").orElseThrow();
    private final FollowUpQuestions followUps = new BankFollowUps();

    @Test
    void whatIsAsked_standsInTheBankLeadsToAMissedPointAndQuotesTheSurestWords() {
        for (var question : ClasspathQuestionBank.load().questions()) {
            var points = question.keyPoints();
            var asked = followUps
                    .after(new Answered(
                            question,
                            "I said something useful",
                            List.of(
                                    new Finding(points.get(0).point(), true, 0.6, "something"),
                                    new Finding(points.get(1).point(), true, 0.9, "useful"),
                                    new Finding(points.get(2).point(), false, 0.2, null))))
                    .orElseThrow();
            assertThat(question.followUpQuestions())
                    .extracting(FollowUpQuestion::question)
                    .contains(asked.question());
            assertThat(asked.missedPoint()).isEqualTo(points.get(2).point());
            assertThat(asked.quote()).isEqualTo("useful");
        }
    }

    @Test
    void theFollowUpThatSharesWordsWithTheMissedPoint_isTaken() {
        var point = QUESTION.keyPoints().stream()
                .map(KeyPoint::point)
                .filter(text -> text.contains("retr") || text.contains("again"))
                .findFirst()
                .orElse(QUESTION.keyPoints().getFirst().point());
        var asked = followUps.after(new Answered(
                QUESTION, "x", List.of(new Finding("said", true, 0.9, "x"), new Finding(point, false, 0.1, null))));
        assertThat(asked).isPresent();
        assertThat(followUps.after(new Answered(
                        QUESTION,
                        "x",
                        List.of(new Finding("said", true, 0.9, "x"), new Finding(point, false, 0.1, null)))))
                .as("the same again")
                .isEqualTo(asked);
    }

    @Test
    void whereNothingWasCoveredOrNothingMissed_nothingIsAsked() {
        assertThat(followUps.after(new Answered(QUESTION, "x", List.of(new Finding("p", false, 0.1, null)))))
                .isEmpty();
        assertThat(followUps.after(new Answered(QUESTION, "x", List.of(new Finding("p", true, 0.9, "x")))))
                .isEmpty();
        assertThat(followUps.after(new Answered(QUESTION, "x", List.of()))).isEmpty();
    }
}
