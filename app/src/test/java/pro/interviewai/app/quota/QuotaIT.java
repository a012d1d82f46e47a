package pro.interviewai.app.quota;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import pro.interviewai.app.http.Candidate;
import pro.interviewai.app.http.Refusal;
import pro.interviewai.app.http.Reply;
import pro.interviewai.app.http.RunningApplication;
import pro.interviewai.testing.Patience;
import tools.jackson.databind.JsonNode;

class QuotaIT extends RunningApplication {

    @Test
    void anInterviewIsReserved_settledWithAnAnswer_andReleasedWithoutOne() throws InterruptedException {
        var ann = candidate();
        expectBalance(ann, 0, 0);
        var answered = ann.start(5);
        var empty = ann.start(5);
        expectBalance(ann, 0, 2);
        ann.answer(answered.text("/sessionId"), Candidate.questionIds(answered).getFirst(), "I would measure first.");
        assertThat(ann.complete(answered.text("/sessionId")).status()).isEqualTo(200);
        expectBalance(ann, 1, 1);
        var before = Instant.now();
        assertThat(ann.complete(empty.text("/sessionId")).status()).isEqualTo(200);
        expectBalance(ann, 1, 0);

        var ledger = ann.http().get("/api/v1/quota/ledger");
        assertThat(ledger.json().at("/total").asInt()).isEqualTo(2);
        assertThat(entry(ledger, answered).get("state").asString()).isEqualTo("settled");
        assertThat(entry(ledger, answered).get("units").asLong()).isEqualTo(1);
        assertThat(entry(ledger, empty).get("state").asString()).isEqualTo("released");
        var then = ann.http().get("/api/v1/quota/ledger?asOf=" + before);
        assertThat(entry(then, empty).get("state").asString()).isEqualTo("reserved");
        assertThat(then.json().at("/quota/balances/0/reserved").asLong()).isEqualTo(1);

        for (var odd : List.of("1900-02-29T00:00:00Z", "-100000-01-01T00:00:00Z", "9999-12-31T23:59:59Z")) {
            assertThat(ann.http().get("/api/v1/quota/ledger?asOf=" + odd).status())
                    .as(odd)
                    .isIn(200, 400);
        }

        var profile = ann.http().get("/api/v1/users/profile").json();
        assertThat(profile.at("/usage/mockInterviewsThisMonth").asLong()).isEqualTo(1);
        assertThat(Instant.parse(profile.at("/usage/lastResetDate").asString())).isBeforeOrEqualTo(before);
        assertThat(profile.at("/subscription/plan").asString()).isEqualTo("free");
        assertThat(profile.at("/subscription/status").asString()).isEqualTo("active");
    }

    @Test
    void whoHasUsedAll_isToldWhatAndUntilWhenAndWhatWouldHelp() throws InterruptedException {
        var ann = candidate();
        Reply first = ann.start(5);
        for (var n = 1; n < FREE_INTERVIEWS; n++) {
            assertThat(ann.start(5).status()).isEqualTo(201);
        }
        var refused = ann.start(5);
        Refusal.expect(refused, 402, "QUOTA_EXCEEDED");
        assertThat(refused.text("/meter")).isEqualTo("mockInterviews");
        assertThat(refused.json().at("/granted").asInt()).isEqualTo(FREE_INTERVIEWS);
        assertThat(refused.json().at("/reserved").asInt()).isEqualTo(FREE_INTERVIEWS);
        assertThat(refused.text("/liftedBy")).isEqualTo("elite");
        assertThat(Instant.parse(refused.text("/until"))).isAfter(Instant.now());
        assertThat(ann.http().get("/api/v1/interviews").json().at("/total").asInt())
                .as("what was refused did not begin")
                .isEqualTo(FREE_INTERVIEWS);

        assertThat(ann.complete(first.text("/sessionId")).status()).isEqualTo(200);
        assertThat(ann.start(5).status()).as("nothing came of the first").isEqualTo(201);

        Patience.until(
                "both warnings",
                () -> mail().letters(ann.email()).stream()
                        .filter(letter -> letter.startsWith("Interviews: "))
                        .map(letter -> letter.lines().findFirst().orElseThrow())
                        .toList(),
                List.of("Interviews: 80% used", "Interviews: all used")::equals);
    }

    private static void expectBalance(Candidate person, int used, int reserved) {
        var balance = person.http().get("/api/v1/quota").json().at("/balances/0");
        assertThat(balance.get("meter").asString()).isEqualTo("mockInterviews");
        assertThat(balance.get("used").asInt()).isEqualTo(used);
        assertThat(balance.get("reserved").asInt()).isEqualTo(reserved);
        assertThat(balance.get("granted").asInt()).isEqualTo(FREE_INTERVIEWS);
        assertThat(balance.get("free").asInt()).isEqualTo(FREE_INTERVIEWS - used - reserved);
    }

    private static JsonNode entry(Reply ledger, Reply interview) {
        for (var entry : ledger.json().at("/entries")) {
            if (entry.get("workId").asString().equals(interview.text("/sessionId"))) {
                return entry;
            }
        }
        throw new AssertionError("no entry of " + interview.text("/sessionId") + " in " + ledger);
    }
}
