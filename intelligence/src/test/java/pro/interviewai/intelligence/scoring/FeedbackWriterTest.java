package pro.interviewai.intelligence.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pro.interviewai.intelligence.questions.KeyPoint;
import pro.interviewai.messages.interview.assessment.Remark;

class FeedbackWriterTest {
    private static final Evidence EVIDENCE = new Evidence("a queue", 0, 7);

    @ParameterizedTest
    @EnumSource
    void aFindingIsSaidByItsCode_withAdvice(Finding.Kind kind) {
        var written = new FeedbackWriter(List.of(), List.of(), List.of(new Finding(kind, "What is wrong.", null)));
        assertThat(written.remarks())
                .extracting(remark -> remark.code().kind())
                .containsExactly(Remark.Kind.FINDING, Remark.Kind.ADVICE);
        assertThat(written.remarks().getFirst().code().name()).isEqualTo(kind.name());
        assertThat(written.suggestions()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void whatIsMissingIsAdvisedByACode(KeyPoint.Kind kind) {
        var written = new FeedbackWriter(
                List.of(new KeyPoint("names the queue", kind, List.of(), List.of())),
                List.of(new JudgedKeyPoint("names the queue", false, 0.1, null)),
                List.of());
        var advice = written.remarks().getFirst();
        assertThat(written.remarks()).hasSameSizeAs(written.suggestions()).hasSize(1);
        assertThat(advice.code().kind()).isEqualTo(Remark.Kind.ADVICE);
        assertThat(advice.about()).isEqualTo(kind == KeyPoint.Kind.SEMANTIC ? "names the queue" : null);
    }

    @Test
    void whatIsCoveredNeedsNoAdvice() {
        var written = new FeedbackWriter(
                List.of(new KeyPoint("names the queue", KeyPoint.Kind.SEMANTIC, List.of(), List.of())),
                List.of(new JudgedKeyPoint("names the queue", true, 0.9, EVIDENCE)),
                List.of());
        assertThat(written.remarks()).isEmpty();
    }
}
