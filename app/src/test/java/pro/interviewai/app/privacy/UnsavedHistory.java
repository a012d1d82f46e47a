package pro.interviewai.app.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static pro.interviewai.app.privacy.PlantedPerson.TOLD;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import pro.interviewai.app.http.Candidate;
import pro.interviewai.app.http.Http;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody's interview with words that are found wherever they can still be read. */
public final class UnsavedHistory {
    private static final Traces WORDS = new Traces("Snorkelwick", "fumblethorpe", "grindlestone", "whifflebox");

    /** So many that the aggregate is stored as a snapshot. */
    private static final int DRAFTS = 30;

    private final Http person;
    private final String id;

    private UnsavedHistory(Http person, String id) {
        this.person = person;
        this.id = id;
    }

    /** Has answers, a transcript and a draft, all judged, in an interview whose history is saved or not. */
    public static UnsavedHistory of(Http person, boolean saveHistory) {
        var wanted = Map.of("preferences", Map.of("privacy", Map.of("saveHistory", saveHistory)));
        assertThat(person.patch("/api/v1/users/profile", wanted).status()).isEqualTo(200);
        var started = person.post("/api/v1/interviews/start", Candidate.interview(5));
        var history = new UnsavedHistory(person, started.text("/sessionId"));
        var questions = Candidate.questionIds(started);
        for (var question : questions.subList(0, 2)) {
            history.did(person.post(history.path("/answer"), Candidate.textAnswer(question, TOLD))
                    .status());
        }
        history.did(person.post(
                        history.path("/answer"),
                        Map.of(
                                "questionId",
                                questions.get(2),
                                "answerType",
                                "audio",
                                "audioUrl",
                                "https://example.org/whifflebox.ogg",
                                "transcript",
                                TOLD))
                .status());
        for (var sequence = 1; sequence <= DRAFTS; sequence++) {
            var draft = Map.of("content", "So far I have a grindlestone.", "sequence", sequence);
            history.did(person.put(
                            history.path("/questions/" + questions.get(3) + "/draft"),
                            "application/json",
                            JsonMapper.shared().writeValueAsBytes(draft))
                    .status());
        }
        return history;
    }

    public String id() {
        return id;
    }

    public UnsavedHistory as(Http sameAtAnotherServer) {
        return new UnsavedHistory(sameAtAnotherServer, id);
    }

    public void complete() {
        did(person.post(path("/complete")).status());
    }

    public JsonNode interview() {
        return person.get(path("")).json();
    }

    public JsonNode feedback() {
        return person.get(path("/feedback")).json();
    }

    public Http person() {
        return person;
    }

    public String path(String below) {
        return "/api/v1/interviews/" + id + below;
    }

    public boolean isScored() {
        var answers = interview().get("answers");
        return answers.size() == 3
                && answers.valueStream()
                        .noneMatch(answer -> answer.get("scoring").asString().equals("pending"));
    }

    public boolean isForgotten() {
        return interview().get("history").asString().equals("not_kept");
    }

    /** Where the words can still be read: by the person, by what the person takes along, or by an administrator. */
    public List<String> readable(Http administrator) {
        var found = new ArrayList<String>();
        for (var path : List.of(
                path(""),
                path("/feedback"),
                path("/replay"),
                path("/replay?at=3"),
                path("/rescoring"),
                "/api/v1/interviews/progress",
                "/api/v1/interviews")) {
            look(path, person.get(path).response().body(), found);
        }
        export().forEach((name, content) -> look("the export's " + name, content, found));
        var user = person.get("/api/v1/users/profile").text("/id");
        for (var page = "0"; page != null; ) {
            var events = administrator.get("/api/v1/audit/subjects/" + user + "?reveal=true&size=100&from=" + page);
            assertThat(events.status()).as(events.toString()).isEqualTo(200);
            look("the revealed log", events.response().body(), found);
            page = events.json().hasNonNull("next") ? events.json().get("next").asString() : null;
        }
        return found;
    }

    private static void look(String where, String content, List<String> found) {
        WORDS.in(content.getBytes(StandardCharsets.UTF_8)).forEach(word -> found.add(word + " in " + where));
    }

    private Map<String, String> export() {
        var entries = new LinkedHashMap<String, String>();
        try (var client = HttpClient.newHttpClient()) {
            var zip = client.send(person.request("/api/v1/privacy/export").GET().build(), BodyHandlers.ofByteArray());
            assertThat(zip.statusCode()).isEqualTo(200);
            try (var read = new ZipInputStream(new ByteArrayInputStream(zip.body()))) {
                for (var entry = read.getNextEntry(); entry != null; entry = read.getNextEntry()) {
                    entries.put(entry.getName(), new String(read.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        return entries;
    }

    private void did(int status) {
        assertThat(status).isIn(200, 202, 204);
    }
}
