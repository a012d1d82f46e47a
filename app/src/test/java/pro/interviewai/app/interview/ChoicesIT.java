package pro.interviewai.app.interview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pro.interviewai.app.http.Http;
import pro.interviewai.app.http.Reply;
import pro.interviewai.app.http.RunningApplication;
import tools.jackson.databind.JsonNode;

/** What a candidate chose is what they are asked, or they are told; nothing is widened that they did not agree to. */
class ChoicesIT extends RunningApplication {
    private static final String START = "/api/v1/interviews/start";

    private Http admin;

    @BeforeEach
    void signIn() {
        admin = admin();
    }

    @Test
    void whereTheBankHasTooFew_itIsSaidHowManyThereAre_andWhatWouldGiveMore() throws InterruptedException {
        var refused = candidate().http().post(START, choice(20, Map.of("domain", "backend")));
        assertThat(refused.status()).as(refused.toString()).isEqualTo(422);
        assertThat(refused.text("/code")).isEqualTo("NOT_ENOUGH_QUESTIONS");
        assertThat(refused.json().at("/wanted").asInt()).isEqualTo(20);
        assertThat(refused.json().at("/available").asInt())
                .isEqualTo(inBank("type=technical&domain=backend&difficulty=mid"));
        var more = alternatives(refused);
        assertThat(more)
                .containsEntry("difficulty", inBank("type=technical&domain=backend"))
                .containsEntry("domain", inBank("type=technical&difficulty=mid"))
                .doesNotContainKey("technology");
        assertThat(refused.json().at("/withOthers").asInt()).isEqualTo(inBank("type=technical"));
    }

    @Test
    void whatIsChosen_isKept() throws InterruptedException {
        var ann = candidate();
        for (var technology : List.of("sql", "SQL", "PostgreSQL", "postgresql")) {
            var started = ann.http().post(START, choice(5, Map.of("technology", List.of(technology))));
            assertThat(started.status()).as(started.toString()).isEqualTo(201);
            for (var asked : started.json().get("questions")) {
                var question = bankQuestion(asked);
                assertThat(question.text("/difficulty")).isEqualTo("mid");
                assertThat(question.json().get("technology").valueStream().map(JsonNode::asString))
                        .contains(technology.toLowerCase(Locale.ROOT));
                assertThat(asked.get("widened")).isEmpty();
            }
        }
    }

    @Test
    void whoeverAgreesToOthers_getsThem_andEachSaysSo() throws InterruptedException {
        var ann = candidate();
        var wish = choice(20, Map.of("domain", "backend", "technology", List.of("nodejs")));
        assertThat(ann.http().post(START, wish).text("/code")).isEqualTo("NOT_ENOUGH_QUESTIONS");
        wish.put("allowOthers", true);
        var started = ann.http().post(START, wish);
        assertThat(started.status()).as(started.toString()).isEqualTo(201);
        var said = new LinkedHashMap<String, JsonNode>();
        for (var asked : started.json().get("questions")) {
            var question = bankQuestion(asked);
            Set<String> widened = new HashSet<>();
            if (!question.text("/difficulty").equals("mid")) {
                widened.add("difficulty");
            }
            if (!question.text("/domain").equals("backend")) {
                widened.add("domain");
            }
            if (question.json()
                    .get("technology")
                    .valueStream()
                    .noneMatch(tool -> tool.asString().equals("node.js"))) {
                widened.add("technology");
            }
            assertThat(asked.get("widened").valueStream().map(JsonNode::asString))
                    .as(question.toString())
                    .containsExactlyInAnyOrderElementsOf(widened);
            assertThat(asked.get("difficulty").asString()).isEqualTo(question.text("/difficulty"));
            said.put(asked.get("id").asString(), asked.get("widened"));
        }
        assertThat(said.values()).anyMatch(JsonNode::isEmpty).anyMatch(widened -> !widened.isEmpty());

        var view = ann.read(started.text("/sessionId"));
        assertThat(view.json().at("/config/allowOthers").asBoolean()).isTrue();
        view.json()
                .get("questions")
                .forEach(question -> assertThat(question.get("widened"))
                        .isEqualTo(said.get(question.get("id").asString())));
        var fork = ann.http().post("/api/v1/interviews/" + view.text("/id") + "/fork", Map.of("at", "0"));
        assertThat(fork.json().at("/questions/19/widened"))
                .isEqualTo(view.json().at("/questions/19/widened"));
        ann.complete(started.text("/sessionId"));
        assertThat(ann.feedback(started.text("/sessionId")).json().at("/answers/19/question/widened"))
                .isEqualTo(view.json().at("/questions/19/widened"));
    }

    @Test
    void aTechnologyThatNobodyAsksAbout_isRefusedWithTheNearestAndAllThatAreKnown() throws InterruptedException {
        var ann = candidate();
        for (var others : List.of(false, true)) {
            var refused = ann.http()
                    .post(
                            START,
                            choice(
                                    5,
                                    Map.of(
                                            "technology",
                                            List.of("cobol-9000", "postgres", "sql"),
                                            "allowOthers",
                                            others)));
            assertThat(refused.status()).as(refused.toString()).isEqualTo(422);
            assertThat(refused.text("/code")).isEqualTo("UNKNOWN_TECHNOLOGY");
            assertThat(texts(refused, "/unknown")).containsExactly("cobol-9000", "postgres");
            assertThat(texts(refused, "/nearest")).contains("postgresql");
            assertThat(texts(refused, "/known")).contains("java", "node.js", "postgresql", "sql");
        }
        var choices = ann.http().get("/api/v1/interviews/choices");
        assertThat(choices.status()).as(choices.toString()).isEqualTo(200);
        assertThat(texts(choices, "/technologies")).contains("java", "node.js", "postgresql", "sql");
        assertThat(texts(choices, "/domains"))
                .contains("backend", "nursing", "consulting")
                .doesNotContain("general");
        assertThat(texts(choices, "/byType/0/domains"))
                .contains("backend", "nursing")
                .doesNotContain("consulting");
        assertThat(choices.text("/byType/0/type")).isEqualTo("technical");
        assertThat(choices.json().at("/limits/followUps").asInt()).isEqualTo(5);
        assertThat(choices.json().at("/limits/answerLength").asInt()).isEqualTo(50_000);
        assertThat(choices.json().at("/limits/audioSeconds").asInt()).isEqualTo(300);
        assertThat(texts(choices, "/spokenLanguages")).isSubsetOf(texts(choices, "/languages"));
        assertThat(choices.json().at("/hintCost").asDouble()).isEqualTo(0.5);
    }

    @Test
    void inEachLanguage_theLevelIsKept() throws InterruptedException {
        var ann = candidate();
        for (var language : List.of("ar", "de", "es", "fr", "ru", "uz", "zh")) {
            var refused = ann.http()
                    .post(
                            START,
                            choice(12, Map.of("type", "behavioral", "language", language, "difficulty", "senior")));
            assertThat(refused.text("/code")).as(refused.toString()).isEqualTo("NOT_ENOUGH_QUESTIONS");
            assertThat(refused.json().at("/available").asInt()).isEqualTo(11);
            assertThat(alternatives(refused)).containsEntry("difficulty", 33).containsKey("language");
            var technical = ann.http().post(START, choice(5, Map.of("language", language, "allowOthers", true)));
            assertThat(technical.text("/code"))
                    .as("no other type, no other language")
                    .isEqualTo("NOT_ENOUGH_QUESTIONS");
            assertThat(technical.json().at("/available").asInt()).isZero();
            assertThat(technical.json().at("/withOthers").asInt()).isZero();
            assertThat(alternatives(technical)).containsEntry("type", 11).containsKey("language");
        }
    }

    @Test
    void whatIsForEveryField_isWithinTheChoiceOfOne_andWhatIsForAnotherIsNot() throws InterruptedException {
        var ann = candidate();
        var behavioral =
                Map.<String, Object>of("type", "behavioral", "domain", "backend", "technology", List.of("java"));
        var started = ann.http().post(START, choice(10, behavioral));
        assertThat(started.status()).as(started.toString()).isEqualTo(201);
        started.json()
                .get("questions")
                .forEach(
                        asked -> assertThat(bankQuestion(asked).text("/domain")).isEqualTo("general"));
        var cases = ann.http().post(START, choice(5, Map.of("type", "case_study", "domain", "backend")));
        assertThat(cases.text("/code")).isEqualTo("NOT_ENOUGH_QUESTIONS");
        assertThat(cases.json().at("/available").asInt()).isZero();
        assertThat(alternatives(cases)).containsEntry("domain", inBank("type=case_study&difficulty=mid"));
    }

    private static Map<String, Object> choice(int questions, Map<String, Object> more) {
        var choice = new HashMap<String, Object>(
                Map.of("type", "technical", "difficulty", "mid", "numQuestions", questions));
        choice.putAll(more);
        return choice;
    }

    private Reply bankQuestion(JsonNode asked) {
        return admin.get("/api/v1/questions/" + asked.get("id").asString());
    }

    private int inBank(String filter) {
        return admin.get("/api/v1/questions?language=en&size=1&" + filter)
                .json()
                .get("total")
                .asInt();
    }

    private static Map<String, Integer> alternatives(Reply refused) {
        var alternatives = new LinkedHashMap<String, Integer>();
        refused.json()
                .get("alternatives")
                .forEach(one -> alternatives.put(
                        one.get("choice").asString(), one.get("available").asInt()));
        return alternatives;
    }

    private static List<String> texts(Reply reply, String pointer) {
        return reply.json().at(pointer).valueStream().map(JsonNode::asString).toList();
    }
}
