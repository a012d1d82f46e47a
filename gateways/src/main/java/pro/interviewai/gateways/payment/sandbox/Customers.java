package pro.interviewai.gateways.payment.sandbox;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import pro.interviewai.gateways.payment.sandbox.wire.Json;
import pro.interviewai.gateways.payment.sandbox.wire.StripeError;
import pro.interviewai.ports.payment.PaymentSandbox.Means;
import pro.interviewai.ports.payment.PaymentSandbox.NextPayments;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Who pays, and how. The name of a means of payment tells what payments with it do. */
final class Customers {
    static final String KIND = "customer";
    private static final String CARD = "pm_card_";
    private static final String PAY_PAL = "pm_paypal_";
    private static final int PREFIX_LENGTH = 8;

    private final Books books;

    Customers(Books books) {
        this.books = books;
    }

    ObjectNode create(JsonNode wish) {
        var customer = books.create(KIND, "cus_");
        var id = Json.text(customer, "id");
        customer.put("balance", 0)
                .put("currency", "usd")
                .put("delinquent", false)
                .put("email", Json.textOrNull(wish, "email"))
                .put("name", Json.textOrNull(wish, "name"))
                .put(
                        "invoice_prefix",
                        id.substring(Math.max(0, id.length() - PREFIX_LENGTH)).toUpperCase(Locale.ROOT))
                .put("next_invoice_sequence", 1);
        customer.putObject("invoice_settings").putNull("default_payment_method");
        Wishes.metadata(customer, wish);
        return books.put(customer);
    }

    ObjectNode update(String id, JsonNode wish) {
        var customer = get(id);
        if (wish.has("email")) {
            customer.put("email", Json.text(wish, "email"));
        }
        Wishes.metadata(customer, wish);
        return books.put(customer);
    }

    /** One that is not deleted. */
    ObjectNode get(String id) {
        var customer = books.get(KIND, id);
        if (Json.is(customer, "deleted")) {
            throw StripeError.missing(KIND, id);
        }
        return customer;
    }

    /** Ends what the customer pays for, and forgets who it was. */
    ObjectNode delete(String id) {
        get(id);
        var subscriptions = new Subscriptions(books);
        books.list(Subscriptions.KIND, id).stream()
                .filter(Subscriptions::isLive)
                .forEach(subscription -> subscriptions.end(subscription, "cancellation_requested"));
        return books.put(Json.object(KIND, id).put("deleted", true));
    }

    void payWith(ObjectNode customer, Means means, NextPayments outcome) {
        var prefix = means == Means.PAY_PAL ? PAY_PAL : CARD;
        ((ObjectNode) customer.path("invoice_settings"))
                .put("default_payment_method", prefix + outcome.name().toLowerCase(Locale.ROOT));
        books.put(customer);
    }

    void change(ObjectNode customer, NextPayments outcome) {
        var payPal = means(customer).startsWith(PAY_PAL);
        payWith(customer, payPal ? Means.PAY_PAL : Means.CARD, outcome);
    }

    void takeMeansAway(ObjectNode customer) {
        ((ObjectNode) customer.path("invoice_settings")).putNull("default_payment_method");
        books.put(customer);
    }

    static boolean hasMeans(ObjectNode customer) {
        return !means(customer).isEmpty();
    }

    /** What payments do; none without a means. */
    static @Nullable NextPayments outcome(ObjectNode customer) {
        var means = means(customer);
        return means.isEmpty()
                ? null
                : NextPayments.valueOf(means.substring(means.indexOf('_', CARD.indexOf('_') + 1) + 1)
                        .toUpperCase(Locale.ROOT));
    }

    private static String means(ObjectNode customer) {
        return Json.text(customer.path("invoice_settings"), "default_payment_method");
    }
}
