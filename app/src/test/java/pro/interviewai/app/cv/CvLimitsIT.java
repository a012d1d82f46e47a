package pro.interviewai.app.cv;

import static org.assertj.core.api.Assertions.assertThat;
import static pro.interviewai.app.http.CvOwner.CVS;
import static pro.interviewai.app.http.CvOwner.labelled;
import static pro.interviewai.app.http.CvOwner.path;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import pro.interviewai.app.http.CvOwner;
import pro.interviewai.app.http.RawConnection;
import pro.interviewai.app.http.Refusal;
import pro.interviewai.app.http.Reply;
import pro.interviewai.messages.cv.CvLimits;
import pro.interviewai.messages.cv.CvProblem;

/** How much, how many and how slowly: row F1 of abuse, and the bounds of each request about CVs. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CvLimitsIT extends RunningCvs {
    private static final int SIX_MEGABYTES = 6 * 1024 * 1024;
    private static final byte[] SHORT = "Ann Example\n\nSkills\nJava".getBytes(StandardCharsets.UTF_8);
    private static final String ADDRESS = "127.0.0.1";

    private CvOwner ann;
    private String cv;

    @BeforeAll
    void meet() throws InterruptedException {
        ann = owner();
        cv = ann.judged("cv.pdf", labelled("plain-one-column.pdf"));
    }

    @Test
    void f1_aFileOfMoreThanFiveMegabytes_isRefused_andOneOfFiveIsTakenIn() {
        var five = new byte[CvLimits.FILE_BYTES];
        Arrays.fill(five, (byte) 'x');
        assertThat(ann.upload("cv.txt", five).status()).isEqualTo(201);
        var more = Arrays.copyOf(five, five.length + 1);
        more[five.length] = 'x';
        var refused = ann.upload("cv.txt", more);
        Refusal.expect(refused, 413, "PAYLOAD_TOO_LARGE");
        assertThat(refused.text("/detail")).isEqualTo("A CV has at most 5 MB.");
    }

    @Test
    void f1_sixMegabytes_areRefused_whetherTheirLengthIsToldOrNot() {
        var six = CvOwner.form("cv.txt", new byte[SIX_MEGABYTES], Map.of());
        Refusal.expect(ann.upload("cv.txt", new byte[SIX_MEGABYTES]), 413, "PAYLOAD_TOO_LARGE");
        var unannounced = ann.http()
                .request(CVS + "/upload")
                .header("Content-Type", CvOwner.FORM)
                .POST(BodyPublishers.fromPublisher(BodyPublishers.ofByteArray(six)));
        Refusal.expect(ann.http().send(unannounced), 413, "PAYLOAD_TOO_LARGE");
    }

    @Test
    void f1_aFormOfTenThousandParts_isRefused() {
        var fields = new HashMap<String, String>();
        for (var part = 0; part < 10_000; part++) {
            fields.put("part" + part, "x");
        }
        var refused = ann.upload("cv.txt", SHORT, fields);
        assertThat(refused.status()).as(refused.toString()).isIn(400, 413);
        assertThat(refused.text("/code")).isIn("MALFORMED_REQUEST", "PAYLOAD_TOO_LARGE");
    }

    @Test
    void f1_aFileThatDoesNotCome_isWaitedForNoLongerThanItsTime() throws IOException {
        var token = ann.http()
                .request("/")
                .build()
                .headers()
                .firstValue("Authorization")
                .orElseThrow();
        try (var connection = RawConnection.open(port(), ADDRESS)) {
            var answer = connection
                    .send("POST " + CVS + "/upload HTTP/1.1\r\nHost: localhost\r\nAuthorization: " + token
                            + "\r\nContent-Type: " + CvOwner.FORM + "\r\nContent-Length: 100000\r\n\r\n-")
                    .answer();
            assertThat(answer.status()).as(answer.toString()).isEqualTo(408);
            assertThat(answer.json().get("code").asString()).isEqualTo("REQUEST_TIMEOUT");
        }
    }

    @Test
    void aHundredCvs_areEnough() throws InterruptedException {
        var bob = owner();
        for (var number = 1; number <= CvLimits.CVS; number++) {
            var uploaded = bob.upload("cv.txt", SHORT);
            assertThat(uploaded.status()).as(number + ": " + uploaded).isEqualTo(201);
        }
        var refused = bob.upload("cv.txt", SHORT);
        Refusal.expect(refused, 409, "CV_TOO_MANY");
        assertThat(refused.text("/detail")).isEqualTo(CvProblem.CV_TOO_MANY.sentence());
        var list = bob.http().get(CVS + "?size=100").json();
        assertThat(list.get("total").asInt()).isEqualTo(CvLimits.CVS);
        var first = list.at("/cvs/0/id").asString();
        assertThat(bob.upload("cv.txt", SHORT, Map.of("cvId", first)).status())
                .as("another version is no other CV")
                .isEqualTo(201);

        assertThat(bob.http().delete(path(first)).status()).isEqualTo(204);
        assertThat(bob.upload("cv.txt", SHORT).status()).isEqualTo(201);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                CVS + "?page=-1",
                CVS + "?page=100001",
                CVS + "?size=0",
                CVS + "?size=101",
                CVS + "?size=many",
                "/api/v1/applications?page=-1",
                "/api/v1/applications?size=101",
                "/api/v1/cv/{cv}?version=0",
                "/api/v1/cv/{cv}?version=99999999999",
                "/api/v1/cv/{cv}/versions/0",
                "/api/v1/cv/{cv}/versions/first",
                "/api/v1/cv/{cv}/diff?from=0&to=1",
                "/api/v1/cv/{cv}/diff?from=1",
                "/api/v1/cv/{cv}/export",
                "/api/v1/cv/{cv}/export?format=doc",
                "/api/v1/cv/{cv}/export?format=pdf&language=english"
            })
    void aParameterOutOfBounds_isNamed(String address) {
        var refused = ann.http().get(address.replace("{cv}", cv));
        Refusal.expect(refused, 400, "VALIDATION_FAILED");
        assertThat(refused.text("/errors/0/field")).isNotBlank();
    }

    static Stream<Arguments> bodies() {
        var long1 = "x".repeat(CvLimits.NAME + 1);
        var long2 = "x".repeat(CvLimits.PIECE + 1);
        var long3 = "x".repeat(CvLimits.JOB_DESCRIPTION + 1);
        var piece = Map.of("type", "modification", "path", "contact/name", "text", "Ann");
        return Stream.of(
                Arguments.of("PATCH", "", Map.of("name", " "), "name"),
                Arguments.of("PATCH", "", Map.of("name", long1), "name"),
                Arguments.of("PATCH", "", Map.of(), "name"),
                Arguments.of("POST", "/versions", Map.of("branch", long1), "branch"),
                Arguments.of("POST", "/versions", Map.of("from", 0), "from"),
                Arguments.of("POST", "/analyze", Map.of("jobDescription", long3), "jobDescription"),
                Arguments.of("POST", "/optimize", Map.of(), "optimizationLevel"),
                Arguments.of("POST", "/optimize", Map.of("optimizationLevel", "extreme"), "optimizationLevel"),
                Arguments.of(
                        "POST", "/optimize", Map.of("optimizationLevel", "light", "targetRole", long1), "targetRole"),
                Arguments.of(
                        "PATCH", "/corrections", Map.of("corrections", Collections.nCopies(101, piece)), "corrections"),
                Arguments.of(
                        "PATCH",
                        "/corrections",
                        Map.of("corrections", List.of(Map.of("type", "deletion"))),
                        "corrections[0].path"),
                Arguments.of(
                        "PATCH",
                        "/corrections",
                        Map.of("corrections", List.of(Map.of("type", "addition", "path", "skills/0", "text", long2))),
                        "corrections[0].text"),
                Arguments.of("PATCH", "/corrections", Map.of("ownerId", "somebody"), "ownerId"));
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void aFieldOutOfBounds_isNamed(String verb, String below, Object body, String field) {
        var refused = verb.equals("PATCH")
                ? ann.http().patch(path(cv) + below, body)
                : ann.http().post(path(cv) + below, body);
        assertThat(refused.status()).as(refused.toString()).isEqualTo(400);
        assertThat(refused.text("/errors/0/field")).isEqualTo(field);
    }

    @Test
    void whatIsNoFileOfAForm_isRefused_andSoIsAVersionOfNothing() {
        var nothing = upload(
                "--edge\r\nContent-Disposition: form-data; name=\"cv\"; filename=\"a\"\r\n\r\nx\r\n--edge--\r\n");
        Refusal.expect(nothing, 400, "VALIDATION_FAILED");
        assertThat(nothing.text("/errors/0/field")).isEqualTo("file");
        Refusal.expect(ann.http().post(CVS + "/upload", Map.of("file", "x")), 415, "UNSUPPORTED_MEDIA_TYPE");
        Refusal.expect(ann.upload("cv.txt", SHORT, Map.of("cvId", "none")), 404, "CV_NOT_FOUND");
        Refusal.expect(
                ann.upload("cv.txt", SHORT, Map.of("jobDescription", "x".repeat(CvLimits.JOB_DESCRIPTION + 1))),
                400,
                "VALIDATION_FAILED");
        Refusal.expect(ann.upload("cv.txt", SHORT, Map.of(), "x".repeat(201)), 400, "VALIDATION_FAILED");
    }

    private Reply upload(String form) {
        return ann.http()
                .send(ann.http()
                        .request(CVS + "/upload")
                        .header("Content-Type", "multipart/form-data; boundary=edge")
                        .POST(BodyPublishers.ofString(form)));
    }
}
