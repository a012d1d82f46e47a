package pro.interviewai.app.cv;

import static org.assertj.core.api.Assertions.assertThat;
import static pro.interviewai.app.http.CvOwner.labelled;
import static pro.interviewai.app.http.CvOwner.path;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pro.interviewai.app.http.CvOwner;
import pro.interviewai.testing.Patience;
import tools.jackson.databind.JsonNode;

/** A CV on its way from a file to where it is sent. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CvOverHttpIT extends RunningCvs {
    private static final String FILE = "plain-one-column.pdf";
    private static final String JOB =
            "We look for a backend engineer who knows Java, Kubernetes and Erlang. Erlang is a must.";

    private CvOwner ann;
    /** Which no test changes. */
    private String cv;

    @BeforeAll
    void upload() throws InterruptedException {
        ann = owner();
        cv = ann.judged("maeve.pdf", labelled(FILE));
    }

    @ParameterizedTest
    @CsvSource({
        "plain-one-column.pdf,application/pdf,Maeve Harrington,3",
        "word-classic.docx,application/vnd.openxmlformats-officedocument.wordprocessingml.document,Kwabena Osei-Tutu,2",
        "text-wrapped-lines.txt,text/plain,LEOPOLD MARCHBANKS,2"
    })
    void eachKindOfFile_isTakenIn_readAndJudged(String file, String type, String name, int roles) {
        var uploaded = ann.upload(file, labelled(file));
        assertThat(uploaded.status()).as(uploaded.toString()).isEqualTo(201);
        assertThat(uploaded.header("Location")).isEqualTo(path(uploaded.text("/cvId")));
        assertThat(uploaded.text("/fileName")).isEqualTo(file);
        assertThat(uploaded.text("/status")).isEqualTo("processing");
        assertThat(uploaded.json().get("scanned").asBoolean())
                .as("there is no scanner here, and that is said")
                .isFalse();

        var read = ann.awaitJudged(uploaded.text("/cvId")).json().get("cv");
        assertThat(read.get("mimeType").asString()).isEqualTo(type);
        assertThat(read.get("fileSize").asInt()).isEqualTo(labelled(file).length);
        assertThat(read.get("status").asString()).isEqualTo("read");
        assertThat(read.at("/parsedData/personalInfo/name").asString()).isEqualTo(name);
        assertThat(read.at("/parsedData/experience")).hasSize(roles);
        assertThat(read.get("analysisStatus").asString()).isEqualTo("completed");
        assertThat(read.at("/analysis/atsScore").asInt()).isBetween(1, 100);
    }

    @Test
    void progressIsTold_untilNothingIsAwaitedAnyMore() {
        var id = ann.upload("cv.pdf", labelled(FILE)).text("/cvId");
        var told = ann.get(id, "/events");
        assertThat(told.header("Content-Type")).startsWith("text/event-stream");
        assertThat(told.response().body())
                .contains("event:progress", "\"status\":\"read\"", "\"analysisStatus\":\"completed\"", "\"over\":true")
                .doesNotContain("Maeve");
        var ids = told.response()
                .body()
                .lines()
                .filter(line -> line.startsWith("id:"))
                .map(line -> Long.parseLong(line.substring("id:".length())))
                .toList();
        assertThat(ids).isSorted().doesNotHaveDuplicates();
        var rest = ann.http()
                .send(ann.http()
                        .request(path(id) + "/events")
                        .header("Last-Event-ID", ids.getLast().toString())
                        .GET());
        assertThat(rest.status()).isEqualTo(200);
        assertThat(rest.response().body()).doesNotContain("event:");
    }

    @Test
    void theSameFileUnderTheSameKey_isTheSameUpload() {
        var first = ann.upload("cv.txt", labelled("text-year-only.txt"), Map.of(), "once");
        expectSame(ann.upload("cv.txt", labelled("text-year-only.txt"), Map.of(), "once"), first);
        assertThat(ann.upload("cv.txt", labelled("text-french.txt"), Map.of(), "once")
                        .text("/cvId"))
                .as("another file")
                .isNotEqualTo(first.text("/cvId"));
        ann.awaitJudged(first.text("/cvId"));
        expectSame(ann.upload("cv.txt", labelled("text-year-only.txt"), Map.of(), "once"), first);
        assertThat(ann.get(first.text("/cvId"), "/versions/1").json().at("/analyses"))
                .hasSize(1);
    }

    @Test
    void theScoreIsTheSumOfItsPoints_andTheSameEachTime() {
        var analysis = ann.get(cv, "").json().at("/cv/analysis");
        var sum = 0.0;
        for (var rule : analysis.get("rules")) {
            assertThat(rule.get("points").asDouble())
                    .as(rule.toString())
                    .isBetween(0.0, rule.get("most").asDouble());
            sum += rule.get("points").asDouble();
        }
        assertThat(analysis.get("atsScore").asInt()).isEqualTo((int) Math.floor(sum + 0.5));
        assertThat(analysis.get("sectionScores").propertyNames())
                .containsExactlyInAnyOrder(
                        "personalInfo", "summary", "experience", "education", "skills", "formatting");
        assertThat(analysis.get("overallRating").asInt()).isBetween(1, 5);
        assertThat(analysis.get("aiModel").asString()).isNotBlank();
        assertThat(analysis.get("suggestions")).allSatisfy(suggestion -> {
            assertThat(suggestion.get("category").asString()).isIn("content", "formatting", "keywords", "grammar");
            assertThat(suggestion.get("severity").asString()).isIn("low", "medium", "high", "critical");
            assertThat(suggestion.get("message").asString()).endsWith(".");
        });

        var twin = ann.judged("twin.pdf", labelled(FILE));
        assertThat(ann.get(twin, "").json().at("/cv/analysis/rules")).isEqualTo(analysis.get("rules"));
    }

    @Test
    void aJobDescription_tellsWhatIsThereAndWhatIsMissing() {
        var id = ann.judged("cv.pdf", labelled(FILE), Map.of("jobDescription", JOB));
        var matched = ann.get(id, "").json().at("/cv/analysis");
        assertThat(matched.get("jobDescription").asString()).isEqualTo(JOB);
        assertThat(texts(matched.get("missingKeywords"))).contains("Erlang").doesNotContain("Java", "Kubernetes");
        assertThat(keyword(matched, "Java").get("found")).isNotEmpty();
        assertThat(keyword(matched, "Erlang").get("present").asBoolean()).isFalse();

        var other = Map.of("jobDescription", "We look for somebody who knows Haskell.");
        var first = ann.http().post(path(id) + "/analyze", other, "once");
        assertThat(first.status()).as(first.toString()).isEqualTo(202);
        expectSame(ann.http().post(path(id) + "/analyze", other, "once"), first);
        var again = ann.awaitJudged(id).json().at("/cv/analysis");
        assertThat(again.get("id").asString()).isEqualTo(first.text("/analysisId"));
        assertThat(texts(again.get("missingKeywords"))).contains("Haskell");
        assertThat(ann.get(id, "/versions/1").json().at("/analyses")).hasSize(2);
    }

    @Test
    void whatAMachineReads_isShownWithItsPlaces() {
        var reading = ann.get(cv, "/reading").json();
        var lines = reading.at("/document/lines");
        assertThat(lines.valueStream().map(line -> line.get("number").asInt()))
                .isSorted()
                .startsWith(1);
        assertThat(lines.get(0).get("text").asString()).isEqualTo("Maeve Harrington");
        assertThat(reading.at("/readBy/reader").asString()).isNotBlank();
        var name = ann.get(cv, "/versions/1").json().at("/content/contact/name");
        assertThat(name.at("/source/0/line").asInt()).isEqualTo(1);
    }

    @Test
    void whatPeopleDoWithCvs_isCounted() throws InterruptedException {
        var bob = owner();
        bob.judged("cv.txt", labelled("text-year-only.txt"));
        Patience.until(
                "counted",
                () -> texts(bob.http().get("/api/v1/analytics/me/activities").json(), "eventType"),
                told -> told.containsAll(List.of("cv_uploaded", "cv_analyzed")));
    }

    private static JsonNode keyword(JsonNode analysis, String name) {
        return analysis.get("keywords")
                .valueStream()
                .filter(keyword -> keyword.get("name").asString().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
