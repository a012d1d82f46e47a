package pro.interviewai.intelligence.cv.output;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import pro.interviewai.messages.ProblemException;
import pro.interviewai.messages.cv.CvProblem;
import pro.interviewai.messages.cv.content.SourceSpan;
import pro.interviewai.messages.cv.content.Stated;
import pro.interviewai.messages.cv.document.DocumentLine;

class ResumeDocumentTest {

    @Test
    void each_piece_is_a_line_that_it_names() {
        ResumeDocument read = read("""
                {"basics": {"name": "Ada Example", "summary": "Builds\\n engines."},
                 "work": [{"name": "Contoso", "position": "Engineer", "startDate": "2014", "highlights": ["Built one"]}]}
                """);

        assertThat(read.text().lines())
                .extracting(DocumentLine::text)
                .containsExactly("Ada Example", "Builds engines.", "Engineer", "Contoso", "2014", "Built one");
        assertThat(read.content().summary())
                .containsExactly(new Stated("Builds engines.", List.of(new SourceSpan(1, 2, 0, 15))));
        assertThat(read.content()
                        .experience()
                        .getFirst()
                        .achievements()
                        .getFirst()
                        .source())
                .containsExactly(new SourceSpan(1, 6, 0, 9));
    }

    @Test
    void our_own_file_says_the_same() {
        assertThat(ResumeDocument.read(JsonResume.write(Cvs.full())).content())
                .usingRecursiveComparison()
                .ignoringFieldsMatchingRegexes(".*source")
                .isEqualTo(Cvs.full());
    }

    @Test
    void a_file_that_says_nothing_has_no_text() {
        assertThatThrownBy(() -> read("{}"))
                .isInstanceOfSatisfying(
                        ProblemException.class, e -> assertThat(e.problem()).isEqualTo(CvProblem.CV_HAS_NO_TEXT));
    }

    private static ResumeDocument read(String file) {
        return ResumeDocument.read(file.getBytes(UTF_8));
    }
}
