package pro.interviewai.app.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pro.interviewai.app.http.Http;
import pro.interviewai.app.http.Payer;
import pro.interviewai.app.http.Refusal;
import pro.interviewai.app.http.Reply;
import pro.interviewai.testing.Patience;
import tools.jackson.databind.JsonNode;

/** What administrators see and do about payments, against the sandbox. */
class PaymentAdministrationIT extends PayingApplication {
    private Http admin;

    @BeforeEach
    void signIn() {
        admin = admin();
    }

    @Test
    void aPartIsPaidBack_andAccessStays_thenTheRest_andItEnds() throws Exception {
        var ann = paying("pro");
        var invoice = ann.payments().text("/payments/0/invoiceId");
        for (var odd : List.of("0,usd", "-1,usd", "1500,usd", "100,eur")) {
            var amount = Map.of("minor", Long.parseLong(odd.split(",")[0]), "currency", odd.split(",")[1]);
            Refusal.expect(
                    admin.post("/api/v1/admin/invoices/" + invoice + "/refund", Map.of("amount", amount)),
                    409,
                    "INVOICE_NOT_REFUNDABLE");
        }
        var part = Map.of("amount", Map.of("minor", 500, "currency", "usd"));
        var key = UUID.randomUUID().toString();
        for (var time = 0; time < 2; time++) {
            var refunded = admin.post("/api/v1/admin/invoices/" + invoice + "/refund", part, key);
            assertThat(refunded.status()).as(refunded.toString()).isEqualTo(200);
        }
        assertThat(ann.payments().text("/payments/0/status")).isEqualTo("partiallyRefunded");
        assertThat(ann.payments().json().at("/payments/0/refunded/minor").asLong())
                .as("once")
                .isEqualTo(500);
        assertThat(ann.subscription().text("/plan")).isEqualTo("pro");

        assertThat(refund(invoice).status()).isEqualTo(200);
        Patience.until(
                "all is paid back",
                () -> ann.payments().text("/payments/0/status").equals("refunded"));
        ann.awaitPlan("free");
        assertThat(ann.payments().json().at("/payments/0/refunded/minor").asLong())
                .isEqualTo(1499);
        Patience.until(
                "the role follows",
                () -> ann.http().get("/api/v1/users/profile").text("/role").equals("user"));
        Refusal.expect(refund(invoice), 409, "INVOICE_NOT_REFUNDABLE");
        Refusal.expect(refund("in_nobodys"), 404, "NOT_FOUND");
    }

    @Test
    void whatABankTakesBack_isSuspended_andComesBackWhenItIsWon() throws Exception {
        var ann = paying("pro");
        var dispute = sandbox.dispute(charge(ann), false);
        ann.awaitPlan("free");
        assertThat(ann.payments().text("/payments/0/status")).isEqualTo("disputed");
        Refusal.expect(refund(ann.payments().text("/payments/0/invoiceId")), 409, "PAYMENT_DISPUTED");
        sandbox.decide(dispute, true);
        ann.awaitPlan("pro");
    }

    @Test
    void aBanksQuestion_changesNothing_andALostDisputeEndsIt() throws Exception {
        var ann = paying("pro");
        sandbox.dispute(charge(ann), true);
        Patience.until("the inquiry", () -> stored(admin, "charge.dispute.created") > 0);
        assertThat(ann.subscription().text("/plan")).isEqualTo("pro");
        sandbox.decide(sandbox.dispute(charge(ann), false), false);
        ann.awaitPlan("free");
        ann.await("its end", reply -> reply.json().at("/status").isNull());
    }

    @Test
    void aPlanThatIsAgreedUpon_holdsUntilThatIsEnded() throws InterruptedException {
        var ann = payer();
        var agreed = agree(ann, "enterprise");
        assertThat(agreed.text("/plan")).as(agreed.toString()).isEqualTo("enterprise");
        Patience.until("the quota", () -> ann.quota().text("/plan").equals("enterprise"));
        assertThat(ann.quota().json().at("/balances/0/granted").isNull()).isTrue();
        assertThat(ann.checkout("pro", "monthly").text("/code")).isEqualTo("ALREADY_SUBSCRIBED");
        assertThat(agree(ann, "free").text("/plan")).isEqualTo("free");
        Refusal.expect(agree(ann, "elite"), 400, "VALIDATION_FAILED");
        Refusal.expect(
                admin.send(admin.request("/api/v1/admin/users/nobody/plan")
                        .header("Content-Type", "application/json")
                        .PUT(BodyPublishers.ofString("{\"plan\": \"free\"}"))),
                404,
                "NOT_FOUND");
    }

    @Test
    void whoSubscribesAndPays_isListed() throws Exception {
        var ann = paying("elite");
        var listed = of(
                        id(ann),
                        admin.get("/api/v1/admin/subscriptions?size=100").json().at("/subscribers"))
                .findFirst()
                .orElseThrow();
        assertThat(listed.get("plan").asString()).isEqualTo("elite");
        assertThat(of(
                                id(ann),
                                admin.get("/api/v1/admin/payments?size=100")
                                        .json()
                                        .at("/invoices"))
                        .map(invoice -> invoice.at("/paid/minor").asLong()))
                .as("a trial and a month")
                .containsExactlyInAnyOrder(0L, 2999L);
        Refusal.expect(ann.http().get("/api/v1/admin/payments"), 403, "FORBIDDEN");
    }

    /** A message about what the provider does not know, which it does not know the second time either. */
    @Test
    void aCaseThatIsTriedAgain_isTriedAgain() throws Exception {
        var ann = payer();
        var message = "{\"id\":\"evt_%s\",\"object\":\"event\",\"api_version\":\"2024-06-20\",\"created\":1,"
                + "\"livemode\":false,\"type\":\"customer.subscription.updated\",\"data\":{\"object\":"
                + "{\"id\":\"sub_gone\",\"object\":\"subscription\",\"metadata\":{\"userId\":\"%s\"}}}}";
        assertThat(tell(message.formatted(UUID.randomUUID(), id(ann))).status()).isEqualTo(200);
        var parked = parked(ann, "");
        assertThat(parked.get("reason").asString()).isEqualTo("providerRefused");
        assertThat(parked.get("redrivable").asBoolean()).isTrue();

        var path = "/api/v1/admin/payment-cases/" + parked.get("subscriptionId").asString() + "/"
                + parked.get("id").asString();
        assertThat(admin.post(path, Map.of("redrive", true)).status()).isEqualTo(200);
        var again = parked(ann, parked.get("parkedAt").asString());
        assertThat(again.get("id")).isEqualTo(parked.get("id"));
        assertThat(admin.post(path, Map.of("redrive", false)).status()).isEqualTo(200);
        Patience.until("it is closed", () -> of(id(ann), cases()).findFirst().isEmpty());
    }

    /** @param but the moment of the case that is over */
    private JsonNode parked(Payer ann, String but) {
        return Patience.untilThere(
                "a case",
                () -> of(id(ann), cases())
                        .filter(found -> !found.get("parkedAt").asString().equals(but))
                        .findFirst());
    }

    private JsonNode cases() {
        return admin.get("/api/v1/admin/payment-cases?size=100").json().at("/cases");
    }

    /** In each order of the stored messages of a trial, its end, a payment, a change and a cancellation. */
    @Test
    void storedMessagesReadInAnyOrder_showTheSameEntitlement() throws Exception {
        var ann = paying("pro");
        ann.change(ann.whatIf("elite", "monthly"));
        ann.awaitPlan("elite");
        ann.step("cancel");
        Patience.until(
                "all messages are stored",
                () -> replay(ann, 0).json().at("/same").asBoolean());
        var orders = new HashSet<String>();
        for (var seed = 1; seed <= 12; seed++) {
            var replayed = replay(ann, seed);
            assertThat(replayed.json().at("/same").asBoolean())
                    .as(replayed.toString())
                    .isTrue();
            assertThat(replayed.text("/entitlement/plan")).isEqualTo("elite");
            orders.add(replayed.json().at("/order").toString());
        }
        assertThat(orders).as("shuffled").hasSizeGreaterThan(10);
        assertThat(ann.subscription().text("/plan")).isEqualTo("elite");
    }

    private Reply replay(Payer ann, long seed) {
        var reply = admin.post("/api/v1/admin/webhooks/replay", Map.of("userId", id(ann), "seed", seed));
        assertThat(reply.status()).as(reply.toString()).isEqualTo(200);
        return reply;
    }

    private Reply refund(String invoice) {
        return admin.post(
                "/api/v1/admin/invoices/" + invoice + "/refund",
                Map.of(),
                UUID.randomUUID().toString());
    }

    private Reply agree(Payer ann, String plan) {
        return admin.send(admin.request("/api/v1/admin/users/" + id(ann) + "/plan")
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString("{\"plan\": \"" + plan + "\"}")));
    }

    private static Stream<JsonNode> of(String user, JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .filter(one -> one.get("userId").asString().equals(user));
    }
}
