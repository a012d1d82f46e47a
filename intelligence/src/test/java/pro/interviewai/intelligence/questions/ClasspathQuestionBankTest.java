package pro.interviewai.intelligence.questions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import pro.interviewai.messages.interview.choice.Difficulty;

class ClasspathQuestionBankTest {

    @Test
    void questionsAreFoundByTheirId() {
        QuestionBank bank = ClasspathQuestionBank.load("/banks/small/");

        assertThat(bank.find("backend-mid-java")).hasValueSatisfying(question -> {
            assertThat(question.domain()).isEqualTo("backend");
            assertThat(question.type()).isEqualTo(QuestionType.TECHNICAL);
            assertThat(question.difficulty()).isEqualTo(Difficulty.MID);
            assertThat(question.technologies()).containsExactly("java");
            assertThat(question.keyPoints()).hasSize(3);
            assertThat(question.context()).isEqualTo("Five threads share a counter.");
            assertThat(question.followUpQuestions())
                    .first()
                    .extracting(FollowUpQuestion::keyPoint)
                    .isEqualTo(2);
        });
        assertThat(bank.find("backend-mid-cobol")).isEmpty();
    }

    @Test
    void questionMayDoWithoutContextAndWithFollowUpsThatLeadOn() {
        assertThat(ClasspathQuestionBank.load("/banks/small/").find("backend-junior-node-js"))
                .hasValueSatisfying(question -> {
                    assertThat(question.context()).isNull();
                    assertThat(question.followUpQuestions())
                            .extracting(FollowUpQuestion::keyPoint)
                            .containsOnlyNulls();
                });
    }

    @Test
    void versionFollowsTheContent() {
        String version = ClasspathQuestionBank.load("/banks/small/").version();

        assertThat(version).matches("[0-9a-f]{64}");
        assertThat(ClasspathQuestionBank.load("/banks/small/").version()).isEqualTo(version);
        assertThat(ClasspathQuestionBank.load("/banks/other/").version()).isNotEqualTo(version);
    }

    @Test
    void everyFaultOfABankIsNamed() {
        assertThatThrownBy(() -> ClasspathQuestionBank.load("/banks/broken/"))
                .isInstanceOfSatisfying(
                        InvalidQuestionBankException.class,
                        e -> assertThat(e.faults())
                                .anyMatch(fault -> fault.contains("id is used twice"))
                                .anyMatch(fault -> fault.contains("wording is used twice"))
                                .anyMatch(fault -> fault.contains("hints"))
                                .anyMatch(fault -> fault.contains("3 to 8 key points"))
                                .anyMatch(fault -> fault.contains("key point that is not there"))
                                .anyMatch(fault -> fault.contains("only behavioral questions")));
    }

    @Test
    void unknownFieldIsAFault() {
        assertThatThrownBy(() -> ClasspathQuestionBank.load("/banks/unknown-field/"))
                .isInstanceOf(InvalidQuestionBankException.class)
                .hasMessageContaining("colour");
    }

    @Test
    void missingBankIsAFault() {
        assertThatThrownBy(() -> ClasspathQuestionBank.load("/banks/nowhere/"))
                .isInstanceOf(InvalidQuestionBankException.class)
                .hasMessageContaining("missing");
    }
}
