package pro.interviewai.app.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import pro.interviewai.app.http.Http;
import pro.interviewai.app.http.Reply;
import pro.interviewai.app.http.RunningApplication;
import pro.interviewai.testing.Patience;
import tools.jackson.databind.JsonNode;

/** What administrators and people themselves see of how the product is used. */
class AnalyticsIT extends RunningApplication {
    private static final String VISITS = "/api/v1/analytics/visits";
    private static final String CONSENT = "/api/v1/privacy/consents/analytics";

    @Test
    void whatSomebodyDoes_isCountedForThemAndForAdministrators() throws InterruptedException {
        var ann = candidate();
        var http = ann.http().as(ann.accessToken());
        var id = http.get("/api/v1/users/profile").text("/id");
        var started = ann.start(5);
        ann.answer(started.text("/sessionId"), started.text("/questions/0/id"), "I would measure it first of all.");

        Patience.until(
                "counted",
                () -> http.get("/api/v1/analytics/me")
                                .json()
                                .at("/questionsAnswered")
                                .asInt()
                        == 1);
        assertThat(http.get("/api/v1/analytics/me")
                        .json()
                        .at("/interviewsStarted")
                        .asInt())
                .isOne();
        var mine = http.get("/api/v1/analytics/me/activities").json();
        assertThat(mine.valueStream().map(row -> row.get("eventType").asString()))
                .containsExactly("user_registered", "user_logged_in", "mock_interview_started", "question_answered");
        assertThat(mine.valueStream().map(row -> row.get("userId").asString())).containsOnly(id);

        var usage = admin().get("/api/v1/admin/analytics/usage").json();
        assertThat(usage.at("/days")
                        .valueStream()
                        .filter(day -> day.get("eventType").asString().equals("question_answered"))
                        .mapToInt(day -> day.get("count").asInt())
                        .sum())
                .isPositive();
        var funnel =
                admin().get("/api/v1/admin/analytics/retention?weeks=2").json().at("/funnel");
        assertThat(funnel.get(0).get("people").asInt())
                .isGreaterThanOrEqualTo(funnel.get(4).get("people").asInt());
        assertThat(funnel.get(4).get("milestone").asString()).isEqualTo("ANSWERED");
        assertThat(funnel.get(4).get("people").asInt()).isPositive();

        var table = admin().send(
                        admin().request("/api/v1/admin/analytics/activities").header("Accept", "text/csv"));
        assertThat(table.response().headers().firstValue("Content-Type").orElse(""))
                .startsWith("text/csv");
        assertThat(table.response().body().lines().findFirst())
                .contains("eventType,userId,sessionId,timestamp,properties");
        assertThat(table.response().body()).contains("question_answered," + id);
        assertThat(table.response().body()).doesNotContain(ann.email(), "measure");
    }

    @Test
    void visitsCount_onlyWhileThatIsAgreedTo() throws InterruptedException {
        var ann = candidate();
        var http = ann.http().as(ann.accessToken());
        var page = "page-" + UUID.randomUUID().toString().substring(0, 8);
        assertThat(tell(http, page).json().get("counted").asInt()).isZero();
        assertThat(visits(page)).isEmpty();

        assertThat(http.put(CONSENT).status()).isEqualTo(200);
        assertThat(tell(http, page).json().get("counted").asInt()).isOne();
        assertThat(visits(page)).hasSize(1);

        assertThat(http.delete(CONSENT).status()).isEqualTo(200);
        Patience.until("counted", () -> visits(page).isEmpty());
        assertThat(tell(http, page).json().get("counted").asInt()).isZero();
    }

    @Test
    void addressesWithIdsInThem_areNoPages() throws InterruptedException {
        var ann = candidate();
        var http = ann.http().as(ann.accessToken());
        for (var page : List.of("interviews/018f5a3e-7c1b-4d09-9a3e-2f4b6c8d0e12/room", "?q=1", "")) {
            assertThat(tell(http, page).text("/code")).isEqualTo("VALIDATION_FAILED");
        }
        assertThat(admin().get("/api/v1/admin/analytics/usage?from=2026-02-01&to=2026-01-01")
                        .text("/code"))
                .isEqualTo("VALIDATION_FAILED");
    }

    @Test
    void metrics_tellHowTheProcessIsDoing() throws InterruptedException {
        candidate();
        var metrics = admin().get("/api/v1/admin/metrics").json();
        assertThat(metrics.propertyNames())
                .contains(
                        "requestsPerSecond",
                        "averageResponseTime",
                        "errorRate",
                        "activeUsers",
                        "databaseConnections",
                        "cacheHitRate",
                        "queueLength",
                        "aiApiLatency");
        assertThat(metrics.get("activeUsers").asInt()).isPositive();
        assertThat(metrics.get("databaseConnections").asInt()).isPositive();
        assertThat(metrics.get("cacheHitRate").asDouble()).isBetween(0.01, 1.0);
    }

    @Test
    void users_areListed_lastFirst() throws InterruptedException {
        var ann = candidate();
        var users = admin().get("/api/v1/admin/users?size=5").json();
        assertThat(users.get("total").asInt()).isGreaterThanOrEqualTo(2);
        var first = users.at("/users/0");
        assertThat(first.get("email").asString()).isEqualTo(ann.email());
        assertThat(first.get("role").asString()).isEqualTo("user");
        assertThat(first.get("emailVerified").asBoolean()).isTrue();
        assertThat(first.propertyNames()).doesNotContain("passwordHash", "consents");
    }

    private static Reply tell(Http http, String page) {
        return http.post(
                VISITS, Map.of("visits", List.of(Map.of("id", UUID.randomUUID().toString(), "page", page))));
    }

    private List<JsonNode> visits(String page) {
        return admin().get("/api/v1/admin/analytics/usage")
                .json()
                .at("/visits")
                .valueStream()
                .filter(visit -> visit.get("page").asString().equals(page))
                .toList();
    }
}
