package pro.interviewai.intelligence.cv.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import pro.interviewai.messages.cv.content.SourceSpan;
import pro.interviewai.messages.cv.content.Stated;
import pro.interviewai.messages.cv.document.DocumentText;

class ProvenanceTest {
    private static final DocumentText TEXT = Cv.plain("Jane\tDoe\nEngineer and\nspeaker")
            .link("mailto:jane@example.com?subject=x")
            .text();

    private static boolean founded(String text, SourceSpan... spans) {
        return new Provenance(TEXT).isFounded(new Stated(text, List.of(spans)));
    }

    @Test
    void whatStandsThere_isFounded() {
        assertThat(founded("Jane Doe", new SourceSpan(1, 1, 0, 8))).isTrue();
        assertThat(founded("Engineer and speaker", new SourceSpan(1, 2, 0, 12), new SourceSpan(1, 3, 0, 7)))
                .isTrue();
        assertThat(founded("jane@example.com")).isTrue();
    }

    @Test
    void whatDoesNot_isNot() {
        assertThat(founded("Jane Roe", new SourceSpan(1, 1, 0, 8)))
                .as("other words")
                .isFalse();
        assertThat(founded("Jane Doe", new SourceSpan(1, 2, 0, 8)))
                .as("another line")
                .isFalse();
        assertThat(founded("Jane Doe", new SourceSpan(2, 1, 0, 8)))
                .as("another page")
                .isFalse();
        assertThat(founded("Jane Doe", new SourceSpan(1, 1, 0, 9)))
                .as("beyond the line")
                .isFalse();
        assertThat(founded("Jane Doe", new SourceSpan(1, 9, 0, 8)))
                .as("beyond the document")
                .isFalse();
        assertThat(founded("Jane Doe")).as("no place").isFalse();
        assertThat(founded("speaker Engineer and", new SourceSpan(1, 2, 0, 12), new SourceSpan(1, 3, 0, 7)))
                .as("another order")
                .isFalse();
        assertThat(founded("someone@example.com")).as("no such link").isFalse();
    }
}
