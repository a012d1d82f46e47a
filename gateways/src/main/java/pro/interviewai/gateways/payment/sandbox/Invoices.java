package pro.interviewai.gateways.payment.sandbox;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import pro.interviewai.gateways.payment.sandbox.wire.Json;
import tools.jackson.databind.node.ObjectNode;

/** Writes invoices. One for a renewal is a draft for an hour, as with Stripe; others are final at once. */
final class Invoices {
    static final String KIND = "invoice";
    private static final Duration DRAFT_FOR = Duration.ofHours(1);

    private final Books books;
    private final SandboxSettings settings;

    Invoices(Books books, SandboxSettings settings) {
        this.books = books;
        this.settings = settings;
    }

    /** For the first period, paid on the page; nothing is due for a trial. */
    ObjectNode first(ObjectNode subscription) {
        var amount = Json.holds(subscription, "trial_end") ? 0 : Subscriptions.amount(subscription);
        var invoice =
                write(subscription, "subscription_create", List.of(Line.ofPeriod(subscription, amount)), books.now());
        books.tell("invoice.created", invoice);
        new Collection(books, settings).collect(finish(invoice));
        return invoice;
    }

    /**
     * For a period that begins.
     *
     * @param from when the one before it began
     * @param collected whether it is to be paid without anybody's doing
     */
    ObjectNode renewal(ObjectNode subscription, Instant from, boolean collected) {
        var line = Line.ofPeriod(subscription, Subscriptions.amount(subscription));
        var invoice = write(subscription, "subscription_cycle", List.of(line), from);
        invoice.put("auto_advance", collected);
        Json.moment(
                invoice, "automatically_finalizes_at", collected ? books.now().plus(DRAFT_FOR) : null);
        books.tell("invoice.created", invoice);
        return invoice;
    }

    /** For a change within a period, final at once. */
    ObjectNode change(ObjectNode subscription, List<Line> lines) {
        var invoice = write(subscription, "subscription_update", lines, books.now());
        books.tell("invoice.created", invoice);
        return finish(invoice);
    }

    /** What an invoice with these lines would say; nobody is told and nothing is kept. */
    ObjectNode preview(ObjectNode subscription, List<Line> lines) {
        var latest = Json.text(subscription, "latest_invoice");
        var invoice = write(subscription, "subscription_update", lines, books.now());
        invoice.put("id", "upcoming_" + Json.text(invoice, "id"));
        subscription.put("latest_invoice", latest.isEmpty() ? null : latest);
        return invoice;
    }

    /** Gives a draft its number; from then on it can be paid. */
    ObjectNode finish(ObjectNode invoice) {
        var customer = books.get(Customers.KIND, Json.text(invoice, "customer"));
        var sequence = Json.number(customer, "next_invoice_sequence");
        customer.put("next_invoice_sequence", sequence + 1).put("balance", Json.number(invoice, "ending_balance"));
        books.put(customer);
        invoice.put("number", "%s-%04d".formatted(Json.text(customer, "invoice_prefix"), sequence))
                .put("status", "open")
                .put("auto_advance", true)
                .putNull("automatically_finalizes_at")
                .put("hosted_invoice_url", settings.publicUrl() + "/sandbox/invoice/" + Json.text(invoice, "id"));
        Json.moment((ObjectNode) invoice.path("status_transitions"), "finalized_at", books.now());
        books.tell("invoice.finalized", invoice);
        return invoice;
    }

    /** @param from when the period before began, which is what an invoice's own period tells */
    private ObjectNode write(ObjectNode subscription, String reason, List<Line> lines, Instant from) {
        var customer = books.get(Customers.KIND, Json.text(subscription, "customer"));
        var balance = Json.number(customer, "balance");
        var total = lines.stream().mapToLong(Line::amount).sum();
        var due = total < 0 ? 0 : Math.max(0, total + Math.min(0, balance));
        var id = Json.text(subscription, "id");
        var invoice = books.create(KIND, "in_");
        invoice.put("amount_due", due)
                .put("amount_paid", 0)
                .put("amount_remaining", due)
                .put("attempt_count", 0)
                .put("attempted", false)
                .put("auto_advance", true)
                .put("billing_reason", reason)
                .put("collection_method", "charge_automatically")
                .put("currency", Json.text(subscription, "currency"))
                .put("customer", Json.text(customer, "id"))
                .putNull("hosted_invoice_url")
                .putNull("next_payment_attempt")
                .putNull("number")
                .put("period_start", from.getEpochSecond())
                .put("period_end", books.now().getEpochSecond())
                .put("starting_balance", balance)
                .put("ending_balance", balance + total - due)
                .put("status", "draft")
                .put("subtotal", total)
                .put("total", total);
        invoice.set(
                "lines",
                Json.list(
                        lines.stream()
                                .map(line -> line.json(books.id("il_"), subscription))
                                .toList(),
                        "/v1/invoices/lines",
                        false));
        invoice.putObject("parent")
                .putNull("quote_details")
                .put("type", "subscription_details")
                .putObject("subscription_details")
                .put("subscription", id)
                .set("metadata", subscription.path("metadata").deepCopy());
        invoice.putObject("status_transitions")
                .putNull("finalized_at")
                .putNull("marked_uncollectible_at")
                .putNull("paid_at")
                .putNull("voided_at");
        subscription.put("latest_invoice", Json.text(invoice, "id"));
        return invoice;
    }

    static String subscription(ObjectNode invoice) {
        return Json.text(invoice.path("parent").path("subscription_details"), "subscription");
    }
}
