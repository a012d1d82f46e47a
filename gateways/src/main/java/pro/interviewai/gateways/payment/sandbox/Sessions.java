package pro.interviewai.gateways.payment.sandbox;

import java.time.Duration;
import java.time.Instant;
import pro.interviewai.gateways.payment.sandbox.wire.Json;
import pro.interviewai.gateways.payment.sandbox.wire.StripeError;
import pro.interviewai.ports.payment.PaymentSandbox.Means;
import pro.interviewai.ports.payment.PaymentSandbox.NextPayments;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Pages on which somebody pays. The subscription comes into being with the payment; a page that is left leaves nothing. */
final class Sessions {
    static final String KIND = "checkout.session";
    static final Duration SLOW = Duration.ofSeconds(20);
    static final String COMPLETES_AT = "sandbox_completes_at";
    private static final Duration OPEN_FOR = Duration.ofHours(24);

    private final Books books;
    private final SandboxPrices prices;
    private final SandboxSettings settings;

    Sessions(Books books, SandboxPrices prices, SandboxSettings settings) {
        this.books = books;
        this.prices = prices;
        this.settings = settings;
    }

    ObjectNode create(JsonNode wish) {
        if (!Wishes.needed(wish, "mode").equals("subscription")) {
            throw StripeError.invalid("parameter_invalid", "The sandbox only sells subscriptions.");
        }
        var customer = new Customers(books).get(Wishes.needed(wish, "customer"));
        var price = prices.of(Wishes.needed(wish.path("line_items").path(0), "price"));
        var about = wish.path("subscription_data");
        var trialDays = Wishes.number(about, "trial_period_days", 0);
        var session = books.create(KIND, "cs_test_");
        var now = books.now();
        var expires = Wishes.number(wish, "expires_at", now.plus(OPEN_FOR).getEpochSecond());
        session.put("amount_subtotal", trialDays > 0 ? 0 : price.amount().minor())
                .put("amount_total", trialDays > 0 ? 0 : price.amount().minor())
                .put("cancel_url", Json.textOrNull(wish, "cancel_url"))
                .put("client_reference_id", Json.textOrNull(wish, "client_reference_id"))
                .put("currency", price.amount().currency())
                .put("customer", Json.text(customer, "id"))
                .put("expires_at", expires)
                .putNull("invoice")
                .put("locale", Json.textOrNull(wish, "locale"))
                .put("mode", "subscription")
                .put("payment_status", "unpaid")
                .put("status", "open")
                .putNull("subscription")
                .put("success_url", Wishes.needed(wish, "success_url"))
                .put("url", settings.publicUrl() + "/sandbox/checkout/" + Json.text(session, "id"))
                .put("sandbox_price", price.id())
                .put("sandbox_trial_days", trialDays)
                .put("sandbox_without_means", missingMeans(about));
        session.set("sandbox_metadata", about.path("metadata").isObject() ? about.path("metadata") : Json.empty());
        Wishes.metadata(session, wish);
        return books.put(session);
    }

    /** @throws StripeError if it is not open */
    ObjectNode expire(String id) {
        var session = books.get(KIND, id);
        if (!isOpen(session) || Json.holds(session, COMPLETES_AT)) {
            throw StripeError.invalid(
                    "", "Only Checkout Sessions with a status in [\"open\"] can be expired. This one is not.");
        }
        return expire(session);
    }

    ObjectNode expire(ObjectNode session) {
        session.put("status", "expired").putNull("url");
        books.tell("checkout.session.expired", session);
        return session;
    }

    /** What is paid, or begun on trial, becomes a subscription. */
    void complete(ObjectNode session, Means means) {
        var customers = new Customers(books);
        var customer = customers.get(Json.text(session, "customer"));
        customers.payWith(customer, means, NextPayments.SUCCEEDS);
        var trialDays = Json.number(session, "sandbox_trial_days");
        var subscription = new Subscriptions(books)
                .create(
                        Json.text(customer, "id"),
                        prices.of(Json.text(session, "sandbox_price")),
                        Duration.ofDays(trialDays),
                        Json.text(session, "sandbox_without_means"));
        Wishes.metadata(subscription, Json.empty().set("metadata", session.path("sandbox_metadata")));
        books.tell("customer.subscription.created", subscription);
        var invoice = new Invoices(books, settings).first(subscription);
        session.put("status", "complete")
                .put("payment_status", trialDays > 0 ? "no_payment_required" : "paid")
                .put("subscription", Json.text(subscription, "id"))
                .put("invoice", Json.text(invoice, "id"))
                .putNull("url")
                .putNull(COMPLETES_AT);
        books.tell("checkout.session.completed", session);
    }

    void completeLater(ObjectNode session, Means means) {
        Json.moment(session, COMPLETES_AT, books.now().plus(SLOW));
        books.put(session.put("sandbox_means", means.name()));
    }

    void completeDue(ObjectNode session) {
        complete(session, Means.valueOf(Json.text(session, "sandbox_means")));
    }

    /** When its time is over, or the slow payment on it arrives. */
    static Instant due(ObjectNode session) {
        return Json.holds(session, COMPLETES_AT)
                ? Json.moment(session, COMPLETES_AT)
                : Json.moment(session, "expires_at");
    }

    static boolean isOpen(ObjectNode session) {
        return Json.text(session, "status").equals("open");
    }

    private static String missingMeans(JsonNode about) {
        return Json.text(about.path("trial_settings").path("end_behavior"), "missing_payment_method");
    }
}
