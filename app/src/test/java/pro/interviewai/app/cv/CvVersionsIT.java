package pro.interviewai.app.cv;

import static org.assertj.core.api.Assertions.assertThat;
import static pro.interviewai.app.http.CvOwner.labelled;
import static pro.interviewai.app.http.CvOwner.path;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import pro.interviewai.app.http.CvOwner;
import pro.interviewai.app.http.Refusal;
import pro.interviewai.app.http.Reply;
import pro.interviewai.messages.cv.CvLimits;
import pro.interviewai.testing.Patience;
import tools.jackson.databind.JsonNode;

/** What people make of a CV once it is read: corrections, versions, applications. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CvVersionsIT extends RunningCvs {
    private static final String APPLICATIONS = "/api/v1/applications";
    private static final String TITLE = "experience/0/title";

    private CvOwner ann;
    private String cv;

    @BeforeAll
    void meet() throws InterruptedException {
        ann = owner();
    }

    @BeforeEach
    void upload() {
        cv = ann.judged("maeve.pdf", labelled("plain-one-column.pdf"));
    }

    @Test
    void whatWasRead_isCorrectedUntilItIsSaved() {
        var phone = Map.of("id", "one", "type", "modification", "path", "contact/phone", "text", "+44 7700 900143");
        var corrected = correct(phone);
        assertThat(corrected.status()).as(corrected.toString()).isEqualTo(200);
        assertThat(corrected.text("/content/contact/phone/text")).isEqualTo("+44 7700 900143");
        assertThat(corrected.json().at("/content/contact/phone/source"))
                .as("a typed piece stands nowhere in the document")
                .isEmpty();
        expectSame(correct(phone), corrected);
        Refusal.expect(correct(piece("modification", "contact/shoeSize", "43")), 422, "CV_PIECE_UNKNOWN");
        Refusal.expect(correct(piece("modification", "skills/99", "Juggling")), 422, "CV_PIECE_UNKNOWN");
        Refusal.expect(correct(piece("modification", "experience/0/period/start", "soon")), 422, "CV_PIECE_UNKNOWN");

        var saved = ann.post(
                cv, "/confirm", Map.of("corrections", List.of(Map.of("type", "deletion", "path", "skills/7"))));
        assertThat(saved.status()).as(saved.toString()).isEqualTo(200);
        assertThat(saved.json().get("confirmed").asBoolean()).isTrue();
        assertThat(saved.json().at("/content/skills")).hasSize(7);
        Refusal.expect(correct(piece("modification", TITLE, "Clerk")), 409, "CV_SAVED");
        expectSame(ann.post(cv, "/confirm", Map.of()), saved);
        var shown = ann.get(cv, "").json().get("cv");
        assertThat(shown.at("/parsedData/personalInfo/phone").asString()).isEqualTo("+44 7700 900143");
        assertThat(texts(shown.at("/parsedData/skills"))).hasSize(7).doesNotContain("Gradle");
    }

    @Test
    void aVersionOfAnother_isCorrected_compared_andTheFirstOneRestored() {
        var wish = Map.of("branch", "freight");
        var tree = ann.http().post(path(cv) + "/versions", wish, "once");
        assertThat(tree.status()).as(tree.toString()).isEqualTo(201);
        expectSame(ann.http().post(path(cv) + "/versions", wish, "once"), tree);
        assertThat(tree.json().get("current").asInt()).isEqualTo(2);
        assertThat(tree.text("/versions/1/kind")).isEqualTo("correction");
        assertThat(tree.json().at("/versions/1/parent").asInt()).isEqualTo(1);
        assertThat(tree.text("/versions/1/branch")).isEqualTo("freight");
        assertThat(correct(piece("modification", TITLE, "Principal Backend Engineer"))
                        .status())
                .isEqualTo(200);

        var diff = ann.get(cv, "/diff?from=1&to=2").json();
        assertThat(pieces(diff, "removed")).containsExactly("Senior");
        assertThat(pieces(diff, "added")).containsExactly("Principal");
        assertThat(diff.get("capped").asBoolean()).isFalse();
        assertThat(pieces(ann.get(cv, "/diff?from=2&to=2").json(), "same")).isNotEmpty();
        assertThat(pieces(ann.get(cv, "/diff?from=2&to=2").json(), "added")).isEmpty();
        Refusal.expect(ann.get(cv, "/diff?from=1&to=9"), 404, "CV_VERSION_NOT_FOUND");
        Refusal.expect(ann.get(cv, "/versions/3"), 404, "CV_VERSION_NOT_FOUND");
        Refusal.expect(ann.post(cv, "/versions/3/restore", Map.of()), 404, "CV_VERSION_NOT_FOUND");

        assertThat(title("")).isEqualTo("Principal Backend Engineer");
        assertThat(title("?version=1")).isEqualTo("Senior Backend Engineer");
        var restored = ann.post(cv, "/versions/1/restore", Map.of());
        assertThat(restored.json().get("current").asInt()).isEqualTo(1);
        assertThat(title("")).isEqualTo("Senior Backend Engineer");
        assertThat(title("?version=2")).isEqualTo("Principal Backend Engineer");
        assertThat(ann.get(cv, "/versions").json().get("versions")).hasSize(2);
        assertThat(ann.get(cv, "/reading?version=2").json().get("version").asInt())
                .as("the upload that it goes back to")
                .isEqualTo(1);
    }

    @Test
    void theFilesOfTheLastFiveUploadsAreKept_theContentOfAllVersions() {
        var first = keptFile(ann, cv, 1);
        assertThat(first).exists();
        for (var number = 2; number <= CvLimits.KEPT_FILES + 1; number++) {
            var file =
                    ("Ann Example\nann@example.org\n\nSkills\nJava, upload " + number).getBytes(StandardCharsets.UTF_8);
            var uploaded = ann.upload("cv.txt", file, Map.of("cvId", cv));
            assertThat(uploaded.json().get("version").asInt()).isEqualTo(number);
            ann.awaitJudged(cv);
        }
        Patience.until("the first file is gone", () -> !Files.exists(first));
        Patience.until("that is said", () -> ann.get(cv, "/file?version=1").status() == 409);
        Refusal.expect(ann.get(cv, "/file?version=1"), 409, "CV_FILE_GONE");
        assertThat(ann.get(cv, "?version=1").json().at("/cv/fileKept").asBoolean())
                .isFalse();
        assertThat(title("?version=1")).isEqualTo("Senior Backend Engineer");
        assertThat(ann.get(cv, "/file?version=2").status()).isEqualTo(200);
        assertThat(keptFile(ann, cv, 2)).exists();
    }

    @Test
    void anApplication_keepsTheVersionThatWasSent() {
        var sent = Map.of("company", "Silk Road Software", "role", "Engineer", "cvId", cv, "version", 1);
        var first = ann.http().post(APPLICATIONS, sent, "once");
        assertThat(first.status()).as(first.toString()).isEqualTo(201);
        expectSame(ann.http().post(APPLICATIONS, sent, "once"), first);
        assertThat(ann.http().get(APPLICATIONS).json().get("total").asInt()).isEqualTo(1);
        assertThat(ann.post(cv, "/versions", Map.of()).json().get("current").asInt())
                .isEqualTo(2);

        var application = APPLICATIONS + "/" + first.text("/id");
        assertThat(ann.http().patch(application, Map.of("note", "invited")).text("/note"))
                .isEqualTo("invited");
        assertThat(ann.http().get(application).json().get("number").asInt()).isEqualTo(1);
        var unknown = Map.of("company", "Silk Road Software", "role", "Engineer", "cvId", cv, "version", 7);
        Refusal.expect(ann.http().post(APPLICATIONS, unknown), 404, "CV_VERSION_NOT_FOUND");
        assertThat(ann.http().delete(application).status()).isEqualTo(204);
        Refusal.expect(ann.http().get(application), 404, "APPLICATION_NOT_FOUND");
    }

    @Test
    void anUploadThatWasRemoved_doesNotComeBackUnderItsKey() {
        var file = labelled("text-year-only.txt");
        var uploaded = ann.upload("cv.txt", file, Map.of(), "once");
        ann.awaitJudged(uploaded.text("/cvId"));
        assertThat(ann.http().delete(path(uploaded.text("/cvId"))).status()).isEqualTo(204);
        Refusal.expect(ann.upload("cv.txt", file, Map.of(), "once"), 404, "CV_NOT_FOUND");
        assertThat(ann.upload("cv.txt", file, Map.of(), "twice").status()).isEqualTo(201);
    }

    @Test
    void aCvIsRenamed_andGoesWithItsFile() {
        var file = keptFile(ann, cv, 1);
        var before = ann.http().get(CvOwner.CVS).json();
        assertThat(ann.http().patch(path(cv), Map.of("name", " Ships ")).text("/name"))
                .isEqualTo("Ships");
        assertThat(texts(ann.http().get(CvOwner.CVS).json().get("cvs"), "name")).startsWith("Ships");

        assertThat(ann.http().delete(path(cv)).status()).isEqualTo(204);
        Refusal.expect(ann.get(cv, ""), 404, "CV_NOT_FOUND");
        Refusal.expect(ann.get(cv, "/versions/1"), 404, "CV_NOT_FOUND");
        assertThat(ann.http().get(CvOwner.CVS).json().get("total").asInt())
                .isEqualTo(before.get("total").asInt() - 1);
        Patience.until("its file is gone", () -> !Files.exists(file));
    }

    private Reply correct(Map<String, String> piece) {
        return ann.http().patch(path(cv) + "/corrections", Map.of("corrections", List.of(piece)));
    }

    private static Map<String, String> piece(String type, String path, String text) {
        return Map.of("type", type, "path", path, "text", text);
    }

    private String title(String version) {
        return ann.get(cv, version).text("/cv/parsedData/experience/0/title");
    }

    private static List<String> pieces(JsonNode diff, String kind) {
        return diff.get("rows")
                .valueStream()
                .flatMap(row -> row.get("pieces").valueStream())
                .filter(piece -> piece.get("kind").asString().equals(kind))
                .map(piece -> piece.get("text").asString())
                .toList();
    }
}
