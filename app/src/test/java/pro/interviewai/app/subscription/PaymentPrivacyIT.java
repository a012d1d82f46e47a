package pro.interviewai.app.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipInputStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import pro.interviewai.app.http.Candidate;
import pro.interviewai.app.http.Http;
import pro.interviewai.app.http.Payer;
import pro.interviewai.testing.Patience;

/** What somebody takes along of their payments, and what stays of them when they leave. */
class PaymentPrivacyIT extends PayingApplication {
    private static final String SANDBOX = "payment_sandbox";

    @Autowired
    private MongoTemplate mongo;

    @Test
    void paymentsAndQuota_areInTheExport() throws Exception {
        var ann = paying("pro");
        var invoice = ann.payments().text("/payments/0/invoiceId");
        var files = export(ann.http());
        assertThat(files.get("read-models/subscription.json")).contains("\"pro\"", customer(ann));
        assertThat(files.get("read-models/invoices/" + invoice + ".json")).contains("1499");
        assertThat(files.get("read-models/payments/" + invoice + ".json")).contains("\"paid\"");
        assertThat(files.get("read-models/quota.json")).contains("mockInterviews");
        assertThat(files.get("events.jsonl"))
                .contains("subscription.InvoiceTakenOver", "subscription.WebhookReceived", "quota.PlanGranted");
    }

    @Test
    void whoeverIsErased_isNobodysCustomer_andNothingOfThemStays() throws Exception {
        var candidate = candidate();
        var ann = new Payer(candidate.http(), 3000);
        ann.subscribe("pro", "monthly");
        var id = id(ann);
        var customer = customer(ann);
        var late = store.list("event", null).stream()
                .map(stored -> stored.json())
                .filter(json -> json.contains(customer) && json.contains("subscription.created"))
                .findFirst()
                .orElseThrow()
                .replaceFirst("\"id\":\"evt_[^\"]+\"", "\"id\":\"evt_late" + id + "\"");
        assertThat(documents(SANDBOX, customer)).hasSizeGreaterThan(5);
        assertThat(documents(SANDBOX, candidate.email())).as("in clear").isEmpty();

        assertThat(ann.http()
                        .post("/api/v1/privacy/erasure", Map.of("password", Candidate.PASSWORD))
                        .status())
                .isEqualTo(202);
        Patience.until(
                "that there was a customer is all that stays",
                () -> documents(SANDBOX, customer).size() == 1);
        Patience.until(
                "the key is gone",
                () -> documents("subject_keys", id),
                keys -> keys.stream().allMatch(key -> key.contains("destroyed")));
        assertThat(provider.subscriptions(customer)).isEmpty();

        assertThat(tell(late).status()).as("what comes late is let in").isEqualTo(200);
        Patience.until(
                "and kept",
                () -> !documents("payment_webhooks", "evt_late" + id).isEmpty());
        for (var collection : mongo.getCollectionNames()) {
            assertThat(documents(collection, candidate.email())).as(collection).isEmpty();
        }
        var listed = admin().get("/api/v1/admin/subscriptions?size=100").json().at("/subscribers");
        for (var subscriber : listed) {
            if (subscriber.get("userId").asString().equals(id)) {
                assertThat(subscriber.get("plan").asString()).isEqualTo("free");
            }
        }
    }

    /** Those of a collection in which a text stands. */
    private List<String> documents(String collection, String text) {
        return mongo.findAll(Document.class, collection).stream()
                .map(Document::toJson)
                .filter(json -> json.contains(text))
                .toList();
    }

    private static Map<String, String> export(Http http) throws IOException, InterruptedException {
        var reply = HttpClient.newHttpClient()
                .send(http.request("/api/v1/privacy/export").GET().build(), BodyHandlers.ofByteArray());
        assertThat(reply.statusCode()).isEqualTo(200);
        var files = new TreeMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(reply.body()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }
}
