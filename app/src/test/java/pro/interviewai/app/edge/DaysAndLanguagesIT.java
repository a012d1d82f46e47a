package pro.interviewai.app.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pro.interviewai.app.http.Candidate;
import pro.interviewai.app.http.Reply;
import pro.interviewai.app.http.RunningApplication;

/** Moments, days and languages are read alike by every address. */
class DaysAndLanguagesIT extends RunningApplication {

    @Test
    void aDayIsItsEndInUtc() throws InterruptedException {
        var ann = candidate();
        var started = ann.start(5);
        var id = started.text("/sessionId");
        ann.answer(id, Candidate.questionIds(started).getFirst(), "I would measure first where the time is spent.");
        while (!ann.read(id).text("/answers/0/scoring").equals("scored")) {
            Thread.sleep(50);
        }
        var day = LocalDate.ofInstant(Instant.parse(ann.read(id).text("/answers/0/feedback/scoredAt")), ZoneOffset.UTC);
        assertThat(progress(ann, day.toString()).json().at("/skills")).hasSize(1);
        assertThat(progress(ann, day.minusDays(1).toString()).json().at("/skills"))
                .isEmpty();
        assertThat(progress(ann, day + "T23:59:59.999Z").json().at("/skills")).hasSize(1);
        var path = "/api/v1/interviews/" + id;
        assertThat(ann.http().get(path + "/replay?at=" + day).status()).isEqualTo(200);
        assertThat(ann.http().post(path + "/fork", Map.of("at", day.toString())).status())
                .isEqualTo(201);
        assertThat(ann.http().get(path + "/replay?at=" + day.minusDays(1)).text("/code"))
                .isEqualTo("UNKNOWN_MOMENT");
        var state = "/api/v1/audit/streams/Interview/" + id + "/state?at=";
        assertThat(admin().get(state + day).status()).isEqualTo(200);
        assertThat(admin().get(state + day.minusDays(1)).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday", "2026-13-01", "2026-02-30", "2026-11-29T25:00:00Z", "29.11.2026", "-1", ""})
    void whatIsNoMoment_isRefusedBySayingWhatIsOne(String text) throws InterruptedException {
        var ann = candidate();
        var started = ann.start(5);
        var path = "/api/v1/interviews/" + started.text("/sessionId");
        var audit = "/api/v1/audit/streams/Interview/" + started.text("/sessionId") + "/state?at=";
        var usage = "/api/v1/admin/analytics/";
        for (var refused : List.of(
                progress(ann, text),
                ann.http().get(path + "/replay?at=" + text),
                ann.http().post(path + "/fork", Map.of("at", text.isEmpty() ? "x" : text)),
                admin().get(audit + text),
                admin().get(usage + "usage?from=" + (text.isEmpty() ? "x" : text)),
                admin().get(usage + "activities?to=" + (text.isEmpty() ? "x" : text)),
                ann.http().get("/api/v1/analytics/me/activities?from=" + (text.isEmpty() ? "x" : text)))) {
            assertThat(refused.status()).as(refused.toString()).isEqualTo(400);
            assertThat(refused.text("/code")).isEqualTo("VALIDATION_FAILED");
            assertThat(refused.text("/detail")).contains("2026-03-01");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"EN", "en-US", "en-Latn-GB", "En"})
    void aLanguage_isTheLanguageOfItsTag_howeverItIsWritten(String tag) throws InterruptedException {
        var ann = stranger();
        var registration = Candidate.registration(ann.email());
        registration.put("language", tag);
        assertThat(http().post("/api/v1/auth/register", registration).status()).isEqualTo(201);
        assertThat(ann.confirm().status()).isEqualTo(200);
        assertThat(ann.login().status()).isEqualTo(200);
        assertThat(ann.http().get("/api/v1/users/profile").text("/language")).isEqualTo("en");
        for (var patch : List.of(
                Map.of("language", tag),
                Map.of("preferences", Map.of("language", tag)),
                Map.of("language", "en", "preferences", Map.of("language", tag)))) {
            var patched = ann.http().patch("/api/v1/users/profile", patch);
            assertThat(patched.status()).as(patched.toString()).isEqualTo(200);
            assertThat(ann.http().get("/api/v1/users/profile").text("/language"))
                    .isEqualTo("en");
        }
        var choice = Candidate.interview(5);
        choice.put("language", tag);
        var started = ann.http().post("/api/v1/interviews/start", choice);
        assertThat(started.status()).as(started.toString()).isEqualTo(201);
        assertThat(ann.read(started.text("/sessionId")).text("/config/language"))
                .isEqualTo("en");
        assertThat(admin().get("/api/v1/questions?size=1&language=" + tag)
                        .json()
                        .get("total")
                        .asInt())
                .isGreaterThanOrEqualTo(300);
        var added = admin().post("/api/v1/questions", question(tag));
        assertThat(added.status()).as(added.toString()).isEqualTo(201);
        assertThat(added.text("/language")).isEqualTo("en");
        var upload = "/api/v1/interviews/" + started.text("/sessionId") + "/questions/"
                + Candidate.questionIds(started).getFirst() + "/audio?language=" + tag;
        var noAudio = ann.http()
                .send(ann.http()
                        .request(upload)
                        .header("Content-Type", "audio/wav")
                        .POST(BodyPublishers.ofString("no audio")));
        assertThat(noAudio.text("/code")).as("the language is no matter").isEqualTo("AUDIO_FORMAT_UNKNOWN");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xx", "english", "e", "en_US", "12", "zz-US"})
    void whatIsNoLanguage_isRefused(String tag) throws InterruptedException {
        var ann = candidate();
        var registration = Candidate.registration("nobody@example.org");
        registration.put("language", tag);
        var choice = Candidate.interview(5);
        choice.put("language", tag);
        for (var refused : List.of(
                http().post("/api/v1/auth/register", registration),
                ann.http().patch("/api/v1/users/profile", Map.of("language", tag)),
                ann.http().post("/api/v1/interviews/start", choice),
                admin().get("/api/v1/questions?language=" + tag),
                admin().post("/api/v1/questions", question(tag)))) {
            assertThat(refused.status()).as(refused.toString()).isEqualTo(400);
            assertThat(refused.text("/errors/0/field")).isEqualTo("language");
        }
    }

    private static Map<String, Object> question(String language) {
        return new HashMap<>(Map.of(
                "type",
                "behavioral",
                "difficulty",
                "mid",
                "category",
                "languages",
                "language",
                language,
                "question",
                "Which languages do you read, for example " + UUID.randomUUID() + "?",
                "expectedKeyPoints",
                List.of("one", "another", "a third one")));
    }

    private static Reply progress(Candidate candidate, String asOf) {
        return candidate.http().get("/api/v1/interviews/progress?asOf=" + asOf);
    }
}
