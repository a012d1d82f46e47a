package pro.interviewai.app.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import pro.interviewai.app.http.Payer;
import pro.interviewai.app.http.Refusal;
import pro.interviewai.gateways.payment.sandbox.wire.Signature;
import pro.interviewai.testing.Patience;
import tools.jackson.databind.JsonNode;

/** The door for the payment provider's messages: who gets in, and that each has its effect once. */
class WebhookDoorIT extends PayingApplication {
    private static final String OURS = "2026-07-29.dahlia";
    private static final Duration TOO_LONG = Duration.ofMinutes(6);
    private static final int LIMIT = 256 * 1024;

    @Test
    void whatIsNotSignedAsItShouldBe_isNotTaken() {
        var body = message("customer.created", OURS, false, "{}");
        var now = Instant.now();
        var good = Signature.of(body, now, secret());
        for (var bad : List.of(
                "",
                "t=,v1=",
                "v1=" + good.substring(good.indexOf("v1=") + 3),
                "t=" + now.getEpochSecond(),
                good.replace("v1=", "v0="),
                good.substring(0, good.length() - 2) + "zz",
                good.substring(0, good.length() - 1),
                "t=99999999999999999999,v1=00",
                Signature.of(body, now, secret() + "x"),
                Signature.of(body + " ", now, secret()),
                Signature.of(body, now.minus(TOO_LONG), secret()),
                Signature.of(body, now.plus(TOO_LONG), secret()),
                "t=" + now.plusSeconds(9).getEpochSecond() + good.substring(good.indexOf(",v1=")))) {
            Refusal.expect(tell(body, bad), 400, "WEBHOOK_NOT_GENUINE");
        }
        Refusal.expect(http().postRaw("/api/v1/webhooks/stripe", body), 400, "WEBHOOK_NOT_GENUINE");
        assertThat(tell(body, "v0=00," + good).status()).as("beside others").isEqualTo(200);
    }

    @Test
    void whatIsSignedButNoMessage_isNotTaken() {
        for (var body : List.of("", "{", "[]", "null", "{}", "{\"id\": 7}", "{\"id\": \"evt_1\", \"type\": \"x\"}")) {
            Refusal.expect(tell(body), 400, "WEBHOOK_NOT_GENUINE");
        }
    }

    /** The signature is of the bytes: another way to write the same is another message. */
    @Test
    void theBytesCount() {
        var body = message("customer.created", OURS, false, "{\"name\": \"Zoë ✓\"}");
        var signature = Signature.of(body, Instant.now(), secret());
        assertThat(tell(body, signature).status()).isEqualTo(200);
        Refusal.expect(tell(body.replace("ë", "\\u00eb"), signature), 400, "WEBHOOK_NOT_GENUINE");
    }

    @Test
    void whatIsTooLarge_isNotRead() {
        var fits = message("customer.created", OURS, false, "{\"note\": \"" + "x".repeat(60_000) + "\"}");
        assertThat(fits.getBytes(StandardCharsets.UTF_8).length).isLessThan(LIMIT);
        assertThat(tell(fits).status()).isEqualTo(200);
        Refusal.expect(
                tell(message("customer.created", OURS, false, "{\"note\": \"" + "x".repeat(LIMIT) + "\"}")),
                413,
                "PAYLOAD_TOO_LARGE");
    }

    @Test
    void theSameMessageAgain_evenAtOnce_isKeptOnce() throws InterruptedException {
        var type = "customer.tax_id." + UUID.randomUUID();
        var body = message(type, OURS, false, "{}");
        var statuses = new ConcurrentLinkedQueue<Integer>();
        var threads = IntStream.range(0, 8)
                .mapToObj(_ ->
                        Thread.ofVirtual().start(() -> statuses.add(tell(body).status())))
                .toList();
        for (var thread : threads) {
            thread.join();
        }
        assertThat(statuses).containsOnly(200);
        assertThat(tell(body).json().at("/received").asBoolean()).isTrue();
        Patience.until("it is listed", () -> stored(admin(), type) > 0);
        assertThat(stored(admin(), type)).isEqualTo(1);
    }

    @Test
    void allMessagesOfSomebodyAgain_changeNothing() throws Exception {
        var ann = paying("pro");
        settle();
        var before = List.of(
                ann.subscription().json(),
                ann.quota().json().at("/balances"),
                ann.invoices().json());
        var events = events(ann);
        assertThat(events).hasSizeGreaterThan(6);
        events.forEach(event -> assertThat(tell(event).status()).isEqualTo(200));
        // the same facts under other names, the oldest last
        for (var event : events.reversed()) {
            var id = "evt_" + UUID.randomUUID();
            assertThat(tell(event.replaceFirst("\"id\":\"evt_[^\"]+\"", "\"id\":\"" + id + "\""))
                            .status())
                    .isEqualTo(200);
        }
        settle();
        assertThat(List.of(
                        ann.subscription().json(),
                        ann.quota().json().at("/balances"),
                        ann.invoices().json()))
                .isEqualTo(before);
    }

    @Test
    void anotherVersionsMessage_leadsToAskingTheProvider() throws Exception {
        var ann = payer();
        ann.subscribe("pro", "monthly");
        var stale = message(
                "customer.subscription.updated",
                "2024-06-20",
                false,
                "{\"id\": \"%s\", \"object\": \"subscription\", \"status\": \"canceled\", \"metadata\": {\"userId\": \"%s\"}}"
                        .formatted(subscription(ann), id(ann)));
        assertThat(tell(stale).status()).isEqualTo(200);
        settle();
        assertThat(ann.subscription().text("/status")).isEqualTo("trialing");
        assertThat(ann.subscription().text("/plan")).isEqualTo("pro");
    }

    @Test
    void whatIsNotOurs_waitsForAnAdministrator_andCanBeClosed() throws Exception {
        var ann = payer();
        ann.subscribe("pro", "monthly");
        var live = events(ann).stream()
                .filter(event -> event.contains("customer.subscription.created"))
                .findFirst()
                .orElseThrow()
                .replace("\"livemode\":false", "\"livemode\":true")
                .replaceFirst(
                        "\"created\":\\d+",
                        "\"created\":" + Instant.now().plusSeconds(2).getEpochSecond())
                .replaceFirst("\"id\":\"evt_[^\"]+\"", "\"id\":\"evt_live" + UUID.randomUUID() + "\"");
        assertThat(tell(live).status()).isEqualTo(200);
        var parked = parked(id(ann));
        assertThat(parked.get("reason").asString()).isEqualTo("otherMode");
        assertThat(ann.subscription().text("/plan")).as("nothing follows of it").isEqualTo("pro");

        var strangers = message(
                "invoice.paid",
                OURS,
                false,
                "{\"id\": \"in_x\", \"object\": \"invoice\", \"customer\": \"cus_nobodys\"}");
        assertThat(tell(strangers).status()).isEqualTo(200);
        assertThat(parked("cus_nobodys").get("reason").asString()).isEqualTo("unknownOwner");

        var path = "/api/v1/admin/payment-cases/" + parked.get("subscriptionId").asString() + "/"
                + parked.get("id").asString();
        assertThat(admin().post(path, Map.of("redrive", false)).status()).isEqualTo(200);
        Patience.until("it is closed", () -> cases(id(ann)).isEmpty());
    }

    @Test
    void aMessageAboutNothingOfOurs_isKeptAndNoMore() {
        var type = "radar.early_fraud_warning." + UUID.randomUUID();
        assertThat(tell(message(type, OURS, false, "{\"id\": \"issfr_1\", \"object\": \"radar\"}"))
                        .status())
                .isEqualTo(200);
        Patience.until("it is listed", () -> stored(admin(), type) == 1);
    }

    private JsonNode parked(String user) {
        return Patience.until("a case", () -> cases(user), found -> !found.isEmpty())
                .getFirst();
    }

    private List<JsonNode> cases(String user) {
        return StreamSupport.stream(
                        admin().get("/api/v1/admin/payment-cases?size=100")
                                .json()
                                .at("/cases")
                                .spliterator(),
                        false)
                .filter(found -> found.get("userId").asString().equals(user))
                .toList();
    }

    /** Waits until a message that came after all others has been heard. */
    private void settle() {
        var strangers = "cus_" + UUID.randomUUID();
        var last = message(
                "invoice.paid",
                OURS,
                false,
                "{\"id\": \"in_x\", \"object\": \"invoice\", \"customer\": \"" + strangers + "\"}");
        assertThat(tell(last).status()).isEqualTo(200);
        parked(strangers);
    }

    /** What the provider has said of somebody, oldest first. */
    private List<String> events(Payer ann) {
        var customer = customer(ann);
        return store.list("event", null).stream()
                .map(stored -> stored.json())
                .filter(json -> json.contains(customer))
                .toList();
    }

    private static String message(String type, String version, boolean livemode, String object) {
        return "{\"id\":\"evt_%s\",\"object\":\"event\",\"api_version\":\"%s\",\"created\":%d,\"livemode\":%s,\"type\":\"%s\",\"data\":{\"object\":%s}}"
                .formatted(UUID.randomUUID(), version, Instant.now().getEpochSecond(), livemode, type, object);
    }
}
