package pro.interviewai.gateways.payment.sandbox;

import java.time.Instant;
import pro.interviewai.gateways.payment.sandbox.wire.Json;
import tools.jackson.databind.node.ObjectNode;

/**
 * A line of an invoice.
 *
 * @param amount below 0 for a credit
 */
record Line(String description, long amount, String price, Instant start, Instant end, boolean proration) {

    /** For a subscription's present period. */
    static Line ofPeriod(ObjectNode subscription, long amount) {
        return new Line(
                "1 × " + Subscriptions.priceId(subscription),
                amount,
                Subscriptions.priceId(subscription),
                Subscriptions.start(subscription),
                Subscriptions.end(subscription),
                false);
    }

    ObjectNode json(String id, ObjectNode subscription) {
        var line = Json.object("line_item", id)
                .put("amount", amount)
                .put("currency", Json.text(subscription, "currency"))
                .put("description", description)
                .put("livemode", false)
                .put("quantity", 1)
                .put("subscription", Json.text(subscription, "id"));
        line.putObject("period").put("start", start.getEpochSecond()).put("end", end.getEpochSecond());
        line.putObject("parent")
                .put("type", "subscription_item_details")
                .putObject("subscription_item_details")
                .put("proration", proration)
                .put("subscription", Json.text(subscription, "id"))
                .put("subscription_item", Json.text(Subscriptions.item(subscription), "id"));
        line.putObject("pricing")
                .put("type", "price_details")
                .put("unit_amount_decimal", Long.toString(amount))
                .putObject("price_details")
                .put("price", price);
        line.putObject("metadata");
        return line;
    }
}
