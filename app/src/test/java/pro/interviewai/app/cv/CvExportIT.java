package pro.interviewai.app.cv;

import static org.assertj.core.api.Assertions.assertThat;
import static pro.interviewai.app.http.CvOwner.labelled;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pro.interviewai.app.http.CvOwner;
import pro.interviewai.app.http.Refusal;
import tools.jackson.databind.JsonNode;

/** What is written as a file is read back as what it was. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CvExportIT extends RunningCvs {
    private CvOwner ann;

    @BeforeAll
    void meet() throws InterruptedException {
        ann = owner();
    }

    @ParameterizedTest
    @CsvSource({
        "plain-one-column.pdf,pdf,application/pdf",
        "plain-one-column.pdf,docx,application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "plain-one-column.pdf,json,application/json",
        "word-russian.docx,pdf,application/pdf",
        "word-russian.docx,docx,application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "word-russian.docx,json,application/json",
        "text-uzbek.txt,pdf,application/pdf",
        "text-uzbek.txt,docx,application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "text-uzbek.txt,json,application/json"
    })
    void anExport_isReadBackFieldByField(String source, String format, String type) {
        var cv = ann.judged(source, labelled(source));
        var file = ann.download(cv, "/export?format=" + format);
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.headers().firstValue("Content-Type"))
                .hasValueSatisfying(sent -> assertThat(sent).startsWith(type));
        assertThat(file.headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(
                        sent -> assertThat(sent).startsWith("attachment").contains("." + format));
        assertThat(file.headers().firstValue("Cache-Control")).contains("no-store");

        var back = ann.judged("back." + format, file.body());
        assertThat(ann.get(back, "").text("/cv/mimeType")).isEqualTo(type);
        assertThat(parsed(back)).isEqualTo(parsed(cv));
    }

    @Test
    void theFileItself_comesBackByteForByte_neverToBeShown() {
        var cv = ann.judged("Ann’s CV.pdf", labelled("plain-one-column.pdf"));
        var file = ann.download(cv, "/file");
        assertThat(file.body()).isEqualTo(labelled("plain-one-column.pdf"));
        assertThat(file.headers().firstValue("Content-Type")).contains("application/pdf");
        assertThat(file.headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(sent -> assertThat(sent).startsWith("attachment"));
        assertThat(ann.get(cv, "").text("/cv/name")).isEqualTo("Ann’s CV");
    }

    @Test
    void whatCannotBeWritten_isNamedBeforeAFileIsMade() {
        var cv = ann.judged("cv.txt", "Ann Example\nann@example.org\n\nSkills\nJava".getBytes(StandardCharsets.UTF_8));
        var odd = Map.of("type", "modification", "path", "skills/0", "text", "Cuneiform \ud808\udc00");
        assertThat(ann.http()
                        .patch(CvOwner.path(cv) + "/corrections", Map.of("corrections", List.of(odd)))
                        .status())
                .isEqualTo(200);
        var refused = ann.get(cv, "/export?format=pdf");
        Refusal.expect(refused, 422, "CV_LETTERS_MISSING");
        assertThat(refused.response().body()).contains("\ud808\udc00");
        assertThat(ann.get(cv, "/export?format=json").status()).isEqualTo(200);
        Refusal.expect(ann.get(cv, "/export?format=exe"), 400, "VALIDATION_FAILED");
    }

    private JsonNode parsed(String cv) {
        return ann.get(cv, "").json().at("/cv/parsedData");
    }
}
