package pro.interviewai.gateways.payment;

import com.stripe.net.Webhook;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Map;
import pro.interviewai.gateways.payment.PriceList.Offer;
import pro.interviewai.messages.plan.BillingCycle;
import pro.interviewai.messages.plan.Plan;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Stripe's published objects, and events that are made of them. */
final class Published {
    static final String SECRET = "whsec_test";
    static final String PRO = "price_1PgafmB7WZ01zgkW6dKueIc5";
    static final String ELITE = "price_elite";
    static final PriceList PRICES = new PriceList(Map.of(
            PRO,
            new Offer(Plan.PRO, BillingCycle.MONTHLY),
            "price_pro_annual",
            new Offer(Plan.PRO, BillingCycle.ANNUAL),
            ELITE,
            new Offer(Plan.ELITE, BillingCycle.MONTHLY)));
    static final Instant FEBRUARY = Instant.parse("2027-02-01T00:00:00Z");
    static final Instant MARCH = Instant.parse("2027-03-01T00:00:00Z");
    static final Instant APRIL = Instant.parse("2027-04-01T00:00:00Z");

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Published() {}

    static ObjectNode object(String name) {
        try (var file = Published.class.getResourceAsStream("/stripe/" + name + ".json")) {
            return (ObjectNode) MAPPER.readTree(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The published one, paid for February, without what only shows that a member may be there. */
    static ObjectNode subscription() {
        var subscription = object("subscription");
        subscription
                .putNull("cancel_at")
                .putNull("canceled_at")
                .putNull("ended_at")
                .putNull("trial_end");
        subscription.put("cancel_at_period_end", false);
        item(subscription)
                .put("current_period_start", FEBRUARY.getEpochSecond())
                .put("current_period_end", MARCH.getEpochSecond());
        return subscription;
    }

    static ObjectNode item(ObjectNode subscription) {
        return (ObjectNode) subscription.path("items").path("data").path(0);
    }

    static ObjectNode line(ObjectNode invoice) {
        return (ObjectNode) invoice.path("lines").path("data").path(0);
    }

    /** The published one, paid, which does not say for which subscription. */
    static ObjectNode invoice() {
        var invoice = object("invoice");
        invoice.put("status", "paid").put("amount_paid", 1000).put("billing_reason", "subscription_cycle");
        invoice.remove("subscription");
        invoice.putNull("parent");
        line(invoice).putNull("parent").remove("subscription");
        return invoice;
    }

    static ObjectNode event(String type, String apiVersion, Instant saidAt, ObjectNode about) {
        var event = MAPPER.createObjectNode()
                .put("id", "evt_1")
                .put("object", "event")
                .put("type", type)
                .put("api_version", apiVersion)
                .put("created", saidAt.getEpochSecond())
                .put("livemode", false);
        event.putObject("data").set("object", about);
        return event;
    }

    static String signature(String body, Instant signedAt) {
        try {
            return Webhook.Signature.generateSignatureHeader(body, SECRET, signedAt.getEpochSecond());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
