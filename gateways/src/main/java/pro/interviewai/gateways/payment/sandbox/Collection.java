package pro.interviewai.gateways.payment.sandbox;

import java.util.Set;
import pro.interviewai.gateways.payment.sandbox.wire.Json;
import pro.interviewai.gateways.payment.sandbox.wire.StripeError;
import pro.interviewai.ports.payment.PaymentSandbox.NextPayments;
import tools.jackson.databind.node.ObjectNode;

/** Takes the money for invoices, again after a while if that failed, and gives up at last. */
final class Collection {
    private static final Set<String> OWING = Set.of("past_due", "unpaid", "incomplete");

    private final Books books;
    private final SandboxSettings settings;
    private final Payments payments;

    Collection(Books books, SandboxSettings settings) {
        this.books = books;
        this.settings = settings;
        this.payments = new Payments(books);
    }

    /** Tries to take what is due, as the payer's means lets it. */
    void collect(ObjectNode invoice) {
        if (Json.number(invoice, "amount_remaining") == 0) {
            paid(invoice);
            return;
        }
        var customer = books.get(Customers.KIND, Json.text(invoice, "customer"));
        var outcome = Customers.outcome(customer);
        invoice.put("attempt_count", Json.number(invoice, "attempt_count") + 1).put("attempted", true);
        if (outcome == NextPayments.SUCCEEDS) {
            payments.succeed(invoice);
            paid(invoice);
        } else {
            failed(invoice, outcome == NextPayments.NEEDS_CONFIRMATION);
        }
    }

    /**
     * Takes what is due because somebody wants to pay it now; retries are not counted by it.
     *
     * @throws StripeError if that fails
     */
    void pay(ObjectNode invoice) {
        var outcome = Customers.outcome(books.get(Customers.KIND, Json.text(invoice, "customer")));
        if (outcome == NextPayments.SUCCEEDS) {
            payments.succeed(invoice);
            paid(invoice);
            return;
        }
        throw outcome == NextPayments.NEEDS_CONFIRMATION
                ? StripeError.card("invoice_payment_intent_requires_action", "Payment needs a confirmation.")
                : StripeError.card("card_declined", "Your card was declined.");
    }

    /** The payer's bank has its confirmation. */
    void confirm(ObjectNode invoice) {
        payments.succeed(invoice);
        paid(invoice);
    }

    private void paid(ObjectNode invoice) {
        invoice.put("status", "paid")
                .put("attempted", true)
                .put("amount_paid", Json.number(invoice, "amount_due"))
                .put("amount_remaining", 0)
                .put("auto_advance", false)
                .putNull("next_payment_attempt");
        Json.moment((ObjectNode) invoice.path("status_transitions"), "paid_at", books.now());
        books.tell("invoice.paid", invoice);
        books.tell("invoice.payment_succeeded", invoice);
        books.find(Subscriptions.KIND, Invoices.subscription(invoice))
                .filter(this::owesNothing)
                .ifPresent(this::recovers);
    }

    private void recovers(ObjectNode subscription) {
        var paused = Json.text(subscription, "status").equals("paused");
        if (paused || Subscriptions.stands(subscription, OWING)) {
            new Subscriptions(books).stands(subscription, "active");
        }
        if (paused) {
            books.tell("customer.subscription.resumed", subscription);
        }
    }

    private boolean owesNothing(ObjectNode subscription) {
        var id = Json.text(subscription, "id");
        return books.list(Invoices.KIND, Json.text(subscription, "customer")).stream()
                .filter(invoice -> Invoices.subscription(invoice).equals(id))
                .noneMatch(invoice -> Json.text(invoice, "status").equals("open"));
    }

    private void failed(ObjectNode invoice, boolean confirmationNeeded) {
        payments.fail(invoice, confirmationNeeded);
        var attempts = (int) Json.number(invoice, "attempt_count");
        var last = attempts > settings.retries().size();
        Json.moment(
                invoice,
                "next_payment_attempt",
                last ? null : books.now().plus(settings.retries().get(attempts - 1)));
        invoice.put("auto_advance", !last);
        if (confirmationNeeded) {
            books.tell("invoice.payment_action_required", invoice);
        }
        books.tell("invoice.payment_failed", invoice);
        books.find(Subscriptions.KIND, Invoices.subscription(invoice))
                .filter(Subscriptions::isLive)
                .ifPresent(subscription -> fallsBehind(subscription, last));
    }

    private void fallsBehind(ObjectNode subscription, boolean last) {
        var subscriptions = new Subscriptions(books);
        if (last && settings.cancelsAfterRetries()) {
            subscriptions.end(subscription, "payment_failed");
        } else if (last) {
            subscriptions.stands(subscription, "unpaid");
        } else if (Json.text(subscription, "status").equals("active")) {
            subscriptions.stands(subscription, "past_due");
        }
    }
}
