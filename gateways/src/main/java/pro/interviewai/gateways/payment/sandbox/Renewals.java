package pro.interviewai.gateways.payment.sandbox;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import pro.interviewai.gateways.payment.sandbox.wire.Json;
import tools.jackson.databind.node.ObjectNode;

/** What becomes of a subscription when a period ends, and the notice before a trial does. */
final class Renewals {
    static final String TOLD = "sandbox_trial_end_told";
    private static final Duration NOTICE = Duration.ofDays(3);
    private static final Set<String> RUNNING = Set.of("trialing", "active", "past_due", "unpaid");

    private final Books books;
    private final SandboxPrices prices;
    private final Subscriptions subscriptions;
    private final Invoices invoices;
    private final Collection collection;

    Renewals(Books books, SandboxPrices prices, SandboxSettings settings) {
        this.books = books;
        this.prices = prices;
        this.subscriptions = new Subscriptions(books);
        this.invoices = new Invoices(books, settings);
        this.collection = new Collection(books, settings);
    }

    static boolean isRunning(ObjectNode subscription) {
        return Subscriptions.stands(subscription, RUNNING);
    }

    static Instant due(ObjectNode subscription) {
        return isTold(subscription) ? Subscriptions.end(subscription) : notice(subscription);
    }

    void turn(ObjectNode subscription) {
        if (!isTold(subscription)) {
            books.tell("customer.subscription.trial_will_end", subscription.put(TOLD, true));
        } else if (Json.is(subscription, "cancel_at_period_end")) {
            subscriptions.end(subscription, "cancellation_requested");
        } else if (isTrialing(subscription) && !Customers.hasMeans(customer(subscription))) {
            endTrialWithoutMeans(subscription);
        } else {
            renew(subscription);
        }
    }

    /** Lets the period end before its time, and what would follow then follow now; later ones are counted from here. */
    void endNow(ObjectNode subscription) {
        var now = books.now();
        if (isTrialing(subscription)) {
            subscription.put(TOLD, true);
            Json.moment(subscription, "trial_end", now);
        }
        if (Json.is(subscription, "cancel_at_period_end")) {
            Json.moment(subscription, "cancel_at", now);
        }
        Json.moment(subscription, "billing_cycle_anchor", now);
        Subscriptions.period(subscription, Subscriptions.start(subscription), now);
        new Schedules(books).endPhase(subscription);
        turn(subscription);
        books.list(Invoices.KIND, Json.text(subscription, "customer")).stream()
                .filter(invoice -> Invoices.subscription(invoice).equals(Json.text(subscription, "id")))
                .filter(invoice -> Json.text(invoice, "status").equals("draft"))
                .forEach(draft -> collection.collect(invoices.finish(draft)));
    }

    private void endTrialWithoutMeans(ObjectNode subscription) {
        switch (Json.text(subscription.path("trial_settings").path("end_behavior"), "missing_payment_method")) {
            case "pause" -> {
                subscriptions.stands(subscription, "paused");
                books.tell("customer.subscription.paused", subscription);
            }
            case "cancel" -> subscriptions.end(subscription, "cancellation_requested");
            default -> renew(subscription);
        }
    }

    private void renew(ObjectNode subscription) {
        var from = Subscriptions.start(subscription);
        var interval = Subscriptions.interval(subscription);
        if (isTrialing(subscription)) {
            subscription.put("status", "active");
        }
        new Schedules(books)
                .advance(subscription)
                .ifPresent(price -> subscriptions.price(subscription, prices.of(price)));
        if (Subscriptions.interval(subscription).equals(interval)) {
            Subscriptions.period(subscription, books.now(), Subscriptions.nextEnd(subscription, books.now()));
        } else {
            subscriptions.anchorNow(subscription);
        }
        invoices.renewal(subscription, from, !Json.text(subscription, "status").equals("unpaid"));
        books.tell(Subscriptions.UPDATED, subscription);
    }

    private ObjectNode customer(ObjectNode subscription) {
        return books.get(Customers.KIND, Json.text(subscription, "customer"));
    }

    private static boolean isTrialing(ObjectNode subscription) {
        return Json.text(subscription, "status").equals("trialing");
    }

    private static boolean isTold(ObjectNode subscription) {
        return !isTrialing(subscription) || Json.is(subscription, TOLD);
    }

    /** A shorter trial is announced when it begins. */
    private static Instant notice(ObjectNode subscription) {
        var early = Json.moment(subscription, "trial_end").minus(NOTICE);
        var start = Json.moment(subscription, "trial_start");
        return early.isBefore(start) ? start : early;
    }
}
