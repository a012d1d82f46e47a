package pro.interviewai.gateways.payment.sandbox;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pro.interviewai.gateways.payment.sandbox.SandboxPrices.Price;
import pro.interviewai.gateways.payment.sandbox.wire.Json;
import tools.jackson.databind.node.ObjectNode;

/** Subscriptions as they stand. Periods lie on the item, the plan is the item's price. */
final class Subscriptions {
    static final String KIND = "subscription";
    static final String UPDATED = "customer.subscription.updated";
    private static final Set<String> OVER = Set.of("canceled", "incomplete_expired");

    private final Books books;

    Subscriptions(Books books) {
        this.books = books;
    }

    /** @param withoutMeans what happens if its trial ends and there is no means of payment */
    ObjectNode create(String customer, Price price, Duration trial, String withoutMeans) {
        var subscription = books.create(KIND, "sub_");
        var now = books.now();
        var tried = !trial.isZero();
        subscription
                .put("cancel_at_period_end", false)
                .putNull("cancel_at")
                .putNull("canceled_at")
                .put("collection_method", "charge_automatically")
                .put("currency", price.amount().currency())
                .put("customer", customer)
                .putNull("ended_at")
                .putNull("latest_invoice")
                .putNull("pause_collection")
                .putNull("pending_setup_intent")
                .putNull("pending_update")
                .putNull("schedule")
                .put("status", tried ? "trialing" : "active");
        subscription.putObject("billing_mode").put("type", "flexible");
        subscription.putObject("cancellation_details").putNull("reason");
        subscription
                .putObject("trial_settings")
                .putObject("end_behavior")
                .put("missing_payment_method", withoutMeans.isEmpty() ? "create_invoice" : withoutMeans);
        Json.moment(subscription, "start_date", now);
        Json.moment(subscription, "trial_start", tried ? now : null);
        Json.moment(subscription, "trial_end", tried ? now.plus(trial) : null);
        Json.moment(subscription, "billing_cycle_anchor", now.plus(trial));
        var item = books.create("subscription_item", "si_");
        item.put("quantity", 1).put("subscription", Json.text(subscription, "id"));
        item.set("price", price.json());
        subscription.set("items", Json.list(List.of(item), "/v1/subscription_items", false));
        period(subscription, now, tried ? now.plus(trial) : nextEnd(subscription, now));
        return books.put(subscription);
    }

    void end(ObjectNode subscription, String reason) {
        subscription.put("status", "canceled").put("cancel_at_period_end", false);
        Json.moment(subscription, "ended_at", books.now());
        if (!Json.holds(subscription, "canceled_at")) {
            Json.moment(subscription, "canceled_at", books.now());
        }
        ((ObjectNode) subscription.path("cancellation_details")).put("reason", reason);
        new Schedules(books).cancelOf(subscription);
        leaveUnpaid(subscription);
        books.tell("customer.subscription.deleted", subscription);
    }

    /** Nobody tries any more to take what is still due, though it may be paid. */
    private void leaveUnpaid(ObjectNode subscription) {
        books.list(Invoices.KIND, Json.text(subscription, "customer")).stream()
                .filter(invoice -> Invoices.subscription(invoice).equals(Json.text(subscription, "id")))
                .filter(invoice -> Json.is(invoice, "auto_advance"))
                .forEach(invoice -> books.put(invoice.put("auto_advance", false)
                        .putNull("automatically_finalizes_at")
                        .putNull("next_payment_attempt")));
    }

    void cancelAtPeriodEnd(ObjectNode subscription, boolean cancel) {
        subscription.put("cancel_at_period_end", cancel);
        Json.moment(subscription, "cancel_at", cancel ? end(subscription) : null);
        Json.moment(subscription, "canceled_at", cancel ? books.now() : null);
        books.put(subscription);
    }

    /** Changes its standing, and says so. */
    void stands(ObjectNode subscription, String status) {
        subscription.put("status", status);
        books.tell(UPDATED, subscription);
    }

    /** Charges another price from now on, without any invoice. */
    void price(ObjectNode subscription, Price price) {
        item(subscription).set("price", price.json());
        books.put(subscription);
    }

    /** Counts its periods from now on, of which the first begins. */
    void anchorNow(ObjectNode subscription) {
        var now = books.now();
        Json.moment(subscription, "billing_cycle_anchor", now);
        period(subscription, now, nextEnd(subscription, now));
        books.put(subscription);
    }

    static Instant nextEnd(ObjectNode subscription, Instant after) {
        return Periods.endAfter(Json.moment(subscription, "billing_cycle_anchor"), interval(subscription), after);
    }

    static void period(ObjectNode subscription, Instant start, Instant end) {
        var item = item(subscription);
        Json.moment(item, "current_period_start", start);
        Json.moment(item, "current_period_end", end);
    }

    static Instant start(ObjectNode subscription) {
        return Json.moment(item(subscription), "current_period_start");
    }

    static Instant end(ObjectNode subscription) {
        return Json.moment(item(subscription), "current_period_end");
    }

    static ObjectNode item(ObjectNode subscription) {
        return (ObjectNode) subscription.path("items").path("data").path(0);
    }

    static String priceId(ObjectNode subscription) {
        return Json.text(item(subscription).path("price"), "id");
    }

    static long amount(ObjectNode subscription) {
        return Json.number(item(subscription).path("price"), "unit_amount");
    }

    static String interval(ObjectNode subscription) {
        return Json.text(item(subscription).path("price").path("recurring"), "interval");
    }

    static boolean stands(@Nullable ObjectNode subscription, Set<String> statuses) {
        return subscription != null && statuses.contains(Json.text(subscription, "status"));
    }

    static boolean isLive(ObjectNode subscription) {
        return !stands(subscription, OVER);
    }
}
