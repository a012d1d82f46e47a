package pro.interviewai.intelligence.cv.optimisation.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ChangeRuleTest {
    @Test
    void eachRuleHasACodeOfItsOwnAndASentence() {
        assertThat(Arrays.stream(ChangeRule.values()).map(ChangeRule::code))
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("(text|points|skills|leaveOut)\\.[a-zA-Z]+"));
        assertThat(ChangeRule.values()).allMatch(rule -> rule.sentence().matches("\\p{Lu}.*\\."));
    }
}
