package pro.interviewai.app.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pro.interviewai.app.http.Candidate;
import pro.interviewai.app.http.Http;
import pro.interviewai.app.http.Reply;
import pro.interviewai.app.http.RunningApplication;
import pro.interviewai.testing.Patience;
import tools.jackson.databind.json.JsonMapper;

/** Administrators write the bank; candidates are asked from it. */
class QuestionBankIT extends RunningApplication {
    private static final String PATH = "/api/v1/questions";
    private static final List<String> POINTS = List.of(
            "the bees come back to the hive at dusk",
            "smoke calms the bees before the hive is opened",
            "honey is left for the winter");
    private static final List<Map<String, Object>> WORDINGS = List.of(
            Map.of(
                    "point", POINTS.get(0),
                    "paraphrases", List.of("the foragers return in the evening"),
                    "examples", List.of("I wait until it gets dark, because by then they have all flown home.")),
            Map.of(
                    "point", POINTS.get(1),
                    "paraphrases", List.of("a smoker makes the colony docile"),
                    "examples", List.of("A few puffs from the smoker and they stop stinging me.")),
            Map.of(
                    "point", POINTS.get(2),
                    "paraphrases", List.of("the colony keeps enough stores for the cold season"),
                    "examples", List.of("I never take all the frames, they need food until spring.")));
    private static final String STRONG =
            "I go there late in the evening, when everybody has flown home. Then I give them"
                    + " a few puffs with the smoker, so that they stay quiet and do not sting while I lift the lid. I take only"
                    + " half of the frames, since the colony needs enough food to get through the cold months until spring.";

    private Http admin;

    @BeforeEach
    void signIn() {
        admin = admin();
    }

    @Test
    void addedQuestion_isAskedJudgedAndCounted() throws InterruptedException {
        var domain = "honey-harvest";
        for (var i = 0; i < 5; i++) {
            var added = admin.post(PATH, question("How do you harvest honey, part " + i + "?", domain));
            assertThat(added.status()).as(added.toString()).isEqualTo(201);
            assertThat(added.response().headers().firstValue("Location")).hasValue(PATH + "/" + added.text("/id"));
            assertThat(added.text("/createdBy")).isEqualTo("admin");
            assertThat(added.json().get("timesAsked").asInt()).isZero();
            assertThat(added.json().get("averageScore").isNull()).isTrue();
        }

        var ann = candidate();
        var choice = new HashMap<>(Candidate.interview(5));
        choice.putAll(Map.of("type", "technical", "difficulty", "mid", "domain", domain, "technology", List.of()));
        var started = ann.http().as(ann.accessToken()).post("/api/v1/interviews/start", choice);
        assertThat(started.status()).as(started.toString()).isEqualTo(201);
        var texts = new ArrayList<String>();
        started.json()
                .get("questions")
                .forEach(question -> texts.add(question.get("question").asString()));
        assertThat(texts).allMatch(text -> text.startsWith("How do you harvest honey"));

        var first = started.text("/questions/0/id");
        var answered = ann.answer(started.text("/sessionId"), first, STRONG);
        assertThat(answered.status()).as(answered.toString()).isEqualTo(200);
        var score = answered.json().at("/feedback/score").asDouble();
        assertThat(score).as(answered.toString()).isGreaterThan(5);

        var counted = eventually(first, "averageScore");
        assertThat(counted.json().get("timesAsked").asInt()).isEqualTo(1);
        assertThat(counted.json().get("averageScore").asDouble()).isEqualTo(score);

        var listed = admin.get(PATH + "?domain=" + domain + "&size=2&page=1");
        assertThat(listed.json().get("total").asInt()).isEqualTo(5);
        assertThat(listed.json().get("questions")).hasSize(2);
    }

    @Test
    void whatCameWithTheProgram_canBeRevisedAndWithdrawn() {
        var shipped = admin.get(PATH + "/backend-rest-status-codes");
        assertThat(shipped.status()).as(shipped.toString()).isEqualTo(200);
        assertThat(shipped.text("/createdBy")).isEqualTo("system");
        var version = shipped.json().get("version").asInt();

        var revised = patch("backend-rest-status-codes", Map.of("hints", List.of("Think of the first digit.")));
        assertThat(revised.status()).as(revised.toString()).isEqualTo(200);
        assertThat(revised.json().get("version").asInt()).isEqualTo(version + 1);
        assertThat(revised.text("/hints/0")).isEqualTo("Think of the first digit.");
        assertThat(revised.text("/createdBy")).isEqualTo("system");
        for (var same : List.of("question", "expectedKeyPoints", "keyPoints", "followUpQuestions", "technology")) {
            assertThat(revised.json().get(same))
                    .as(same)
                    .isEqualTo(shipped.json().get(same));
        }

        var late = patch("backend-rest-status-codes", Map.of("version", version, "hints", List.of("Think.")));
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.text("/code")).isEqualTo("QUESTION_CHANGED");

        assertThat(delete("backend-rest-status-codes").status()).isEqualTo(204);
        assertThat(delete("backend-rest-status-codes").status()).as("once more").isEqualTo(204);
        assertThat(admin.get(PATH + "/backend-rest-status-codes").status()).isEqualTo(404);
        assertThat(admin.get(PATH + "?q=" + "status%20code&size=100").toString())
                .doesNotContain("backend-rest-status-codes");
    }

    @Test
    void withoutKeyPoints_itIsRefused() {
        var bare = new HashMap<>(question("What is missing here?", "beekeeping"));
        bare.remove("expectedKeyPoints");
        bare.remove("keyPoints");
        var empty = new HashMap<>(bare);
        empty.put("expectedKeyPoints", List.of());
        for (var request : List.of(bare, empty)) {
            var refused = admin.post(PATH, request);
            assertThat(refused.status()).as(refused.toString()).isEqualTo(422);
            assertThat(refused.text("/code")).isEqualTo("NO_KEY_POINTS");
        }
        assertThat(admin.get(PATH + "?q=missing%20here").json().get("total").asInt())
                .isZero();
    }

    @Test
    void sameRequestTwice_isOneQuestion_andTheSameWordingIsNotTaken() {
        var wax = question("What do you do with the wax?", "beekeeping");
        var first = admin.post(PATH, wax, "wax");
        var again = admin.post(PATH, wax, "wax");
        assertThat(again.text("/id")).isEqualTo(first.text("/id"));

        var other = admin.post(PATH, question("What do you do with the combs?", "beekeeping"), "wax");
        assertThat(other.text("/code")).as(other.toString()).isEqualTo("QUESTION_ID_TAKEN");

        var same = admin.post(PATH, question("what do you do with the WAX? ", "gardening"));
        assertThat(same.status()).isEqualTo(409);
        assertThat(same.text("/code")).isEqualTo("QUESTION_EXISTS");
        assertThat(same.text("/detail")).contains(first.text("/id"));
    }

    @Test
    void patchTakesAwayWhatIsNull_keepsFollowUpsWithTheirPoints_andIsHeldToTheSameRules() {
        var added = admin.post(PATH, question("Where do you put the hive?", "beekeeping"));
        var id = added.text("/id");

        var nothing = new HashMap<String, Object>();
        nothing.put("context", null);
        var without = patch(id, nothing);
        assertThat(without.json().get("context").isNull())
                .as(without.toString())
                .isTrue();
        assertThat(without.text("/question")).isEqualTo("Where do you put the hive?");

        assertThat(patch(id, nothing).json().get("version"))
                .as("nothing is left to change")
                .isEqualTo(without.json().get("version"));

        var tooLong = patch(id, Map.of("question", "x".repeat(1001)));
        assertThat(tooLong.status()).isEqualTo(400);
        assertThat(tooLong.text("/code")).isEqualTo("VALIDATION_FAILED");
        assertThat(tooLong.text("/errors/0/field")).isEqualTo("question");

        var wrongType = patch(id, Map.of("hints", "one"));
        assertThat(wrongType.status()).isEqualTo(400);
        assertThat(wrongType.text("/code")).isEqualTo("MALFORMED_REQUEST");

        var noPoints = patch(id, Map.of("expectedKeyPoints", List.of()));
        assertThat(noPoints.text("/code")).isEqualTo("NO_KEY_POINTS");

        var fewer = patch(id, Map.of("expectedKeyPoints", List.of(POINTS.get(1))));
        assertThat(fewer.json().get("keyPoints")).hasSize(1);
        assertThat(fewer.text("/keyPoints/0/point")).isEqualTo(POINTS.get(1));
    }

    @Test
    void onlyForAdministrators() throws InterruptedException {
        var ann = candidate();
        var http = ann.http().as(ann.accessToken());
        assertThat(http.get(PATH).status()).isEqualTo(403);
        assertThat(http.get(PATH + "/backend-rest-status-codes").status()).isEqualTo(403);
        assertThat(http.post(PATH, question("May I?", "beekeeping")).status()).isEqualTo(403);
        assertThat(http().get(PATH).status()).isEqualTo(401);
        assertThat(admin.get(PATH + "/unheard-of").status()).isEqualTo(404);
        assertThat(delete("unheard-of").status()).isEqualTo(404);
    }

    @Test
    void filtersNarrow() {
        var all = admin.get(PATH + "?size=1").json().get("total").asInt();
        assertThat(all).isGreaterThan(600);
        var german = admin.get(PATH + "?language=de&type=behavioral&size=100");
        assertThat(german.json().get("total").asInt()).isBetween(30, all / 2);
        german.json().get("questions").forEach(question -> {
            assertThat(question.get("language").asString()).isEqualTo("de");
            assertThat(question.get("type").asString()).isEqualTo("behavioral");
        });
        assertThat(admin.get(PATH + "?type=poem").status()).isEqualTo(400);
        assertThat(admin.get(PATH + "?technology=Java&difficulty=senior&size=1")
                        .json()
                        .get("total")
                        .asInt())
                .isPositive();
    }

    private Reply eventually(String id, String field) {
        return Patience.until(
                field,
                () -> admin.get(PATH + "/" + id),
                read -> !read.json().get(field).isNull());
    }

    private Reply patch(String id, Map<String, ?> patch) {
        return admin.send(admin.request(PATH + "/" + id)
                .header("Content-Type", "application/merge-patch+json")
                .method("PATCH", BodyPublishers.ofString(JsonMapper.shared().writeValueAsString(patch))));
    }

    private Reply delete(String id) {
        return admin.send(admin.request(PATH + "/" + id).DELETE());
    }

    private static Map<String, Object> question(String text, String domain) {
        return Map.of(
                "type",
                "technical",
                "difficulty",
                "mid",
                "category",
                "honey",
                "domain",
                domain,
                "question",
                text,
                "context",
                "You have one hive.",
                "expectedKeyPoints",
                POINTS,
                "keyPoints",
                WORDINGS,
                "hints",
                List.of("Think of smoke."));
    }
}
