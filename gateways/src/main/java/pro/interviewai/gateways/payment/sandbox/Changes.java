package pro.interviewai.gateways.payment.sandbox;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import pro.interviewai.gateways.payment.sandbox.SandboxPrices.Price;
import pro.interviewai.gateways.payment.sandbox.wire.Json;
import pro.interviewai.gateways.payment.sandbox.wire.StripeError;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What requests change of a subscription. */
final class Changes {
    private static final Set<String> PAUSED = Set.of("paused");

    private final Books books;
    private final SandboxPrices prices;
    private final Subscriptions subscriptions;
    private final Invoices invoices;
    private final Collection collection;

    Changes(Books books, SandboxPrices prices, SandboxSettings settings) {
        this.books = books;
        this.prices = prices;
        this.subscriptions = new Subscriptions(books);
        this.invoices = new Invoices(books, settings);
        this.collection = new Collection(books, settings);
    }

    ObjectNode update(String id, JsonNode wish) {
        var subscription = live(id);
        if (wish.has("cancel_at_period_end")) {
            if (Json.holds(subscription, "schedule")) {
                throw StripeError.invalid(
                        "", "The subscription is managed by a schedule, and cannot be canceled at its period's end.");
            }
            subscriptions.cancelAtPeriodEnd(subscription, Wishes.flag(wish, "cancel_at_period_end"));
        }
        Wishes.metadata(subscription, wish);
        var price = wished(subscription, wish.path("items"));
        if (!price.id().equals(Subscriptions.priceId(subscription))) {
            change(subscription, price, wish);
        }
        books.tell(Subscriptions.UPDATED, subscription);
        return subscription;
    }

    ObjectNode cancel(String id) {
        var subscription = live(id);
        subscriptions.end(subscription, "cancellation_requested");
        return subscription;
    }

    /** Lets a paused one go on with a period that begins now, once that is paid. */
    ObjectNode resume(String id) {
        var subscription = live(id);
        if (!Subscriptions.stands(subscription, PAUSED)) {
            throw StripeError.invalid("", "Only paused subscriptions can be resumed.");
        }
        requireMeans(subscription);
        subscriptions.anchorNow(subscription);
        var line = Line.ofPeriod(subscription, Subscriptions.amount(subscription));
        collection.collect(invoices.change(subscription, List.of(line)));
        return books.put(subscription);
    }

    /** What would be due, by now if changes are billed at once, else at the next renewal. */
    ObjectNode preview(JsonNode wish) {
        var subscription = live(Wishes.needed(wish, "subscription"));
        var details = wish.path("subscription_details");
        var price = wished(subscription, details.path("items"));
        var changed = !price.id().equals(Subscriptions.priceId(subscription));
        var lines = new ArrayList<Line>(
                changed ? Proration.lines(subscription, price, proratedAt(subscription, details)) : List.of());
        var renewed = changed && Proration.isOfOtherLength(subscription, price);
        if (!renewed && !Json.text(details, "proration_behavior").equals("always_invoice")) {
            var start = Subscriptions.end(subscription);
            var end = Subscriptions.nextEnd(subscription, start);
            lines.add(new Line("1 × " + price.id(), price.amount().minor(), price.id(), start, end, false));
        }
        return invoices.preview(subscription, lines);
    }

    private void change(ObjectNode subscription, Price price, JsonNode wish) {
        var behavior = Json.text(wish, "proration_behavior");
        if (behavior.isEmpty() || behavior.equals("create_prorations")) {
            throw StripeError.invalid("", "The sandbox bills changes at once (always_invoice) or not at all (none).");
        }
        var trial = Json.text(subscription, "status").equals("trialing");
        var lines = Proration.lines(subscription, price, proratedAt(subscription, wish));
        var renewed = !trial && Proration.isOfOtherLength(subscription, price);
        subscriptions.price(subscription, price);
        if (renewed) {
            subscriptions.anchorNow(subscription);
        }
        if (!lines.isEmpty() && behavior.equals("always_invoice")) {
            var invoice = invoices.change(subscription, lines);
            collection.collect(invoice);
            requirePaid(invoice, Json.text(wish, "payment_behavior"));
        }
    }

    /** Under another behaviour than this the change stands and the subscription is behind with the payment. */
    private void requirePaid(ObjectNode invoice, String behavior) {
        if (behavior.equals("pending_if_incomplete")) {
            throw StripeError.invalid("", "The sandbox knows no pending updates.");
        }
        if (behavior.equals("error_if_incomplete")
                && !Json.text(invoice, "status").equals("paid")) {
            throw new Payments(books).needsConfirmation(invoice)
                    ? StripeError.card("subscription_payment_intent_requires_action", "Payment needs a confirmation.")
                    : StripeError.card("card_declined", "Your card was declined.");
        }
    }

    private Price wished(ObjectNode subscription, JsonNode items) {
        var price = Json.text(items.path(0), "price");
        var item = Json.text(items.path(0), "id");
        if (!price.isEmpty() && !item.equals(Json.text(Subscriptions.item(subscription), "id"))) {
            throw StripeError.invalid("", "The sandbox keeps one item a subscription; its id has to be given.");
        }
        return prices.of(price.isEmpty() ? Subscriptions.priceId(subscription) : price);
    }

    private Instant proratedAt(ObjectNode subscription, JsonNode wish) {
        var at = Instant.ofEpochSecond(
                Wishes.number(wish, "proration_date", books.now().getEpochSecond()));
        if (at.isBefore(Subscriptions.start(subscription)) || at.isAfter(Subscriptions.end(subscription))) {
            throw StripeError.invalid("", "Cannot specify `proration_date` outside of current subscription period.");
        }
        return at;
    }

    private void requireMeans(ObjectNode subscription) {
        if (!Customers.hasMeans(new Customers(books).get(Json.text(subscription, "customer")))) {
            throw StripeError.invalid(
                    "resource_missing", "This customer has no attached payment source or default payment method.");
        }
    }

    private ObjectNode live(String id) {
        var subscription = books.get(Subscriptions.KIND, id);
        if (!Subscriptions.isLive(subscription)) {
            throw StripeError.missing(Subscriptions.KIND, id);
        }
        return subscription;
    }
}
