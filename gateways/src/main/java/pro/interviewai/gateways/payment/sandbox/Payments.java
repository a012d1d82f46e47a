package pro.interviewai.gateways.payment.sandbox;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pro.interviewai.gateways.payment.sandbox.wire.Json;
import pro.interviewai.gateways.payment.sandbox.wire.StripeError;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The payments behind invoices, and what is paid back of them. */
final class Payments {
    static final String INTENT = "payment_intent";
    static final String CHARGE = "charge";
    static final String OF_INVOICE = "invoice_payment";
    static final String REFUND = "refund";
    static final String DISPUTE = "dispute";

    private final Books books;

    Payments(Books books) {
        this.books = books;
    }

    void succeed(ObjectNode invoice) {
        var payment = of(invoice).orElseGet(() -> begin(invoice));
        var intent = books.get(INTENT, Json.text(payment.path("payment"), INTENT));
        var amount = Json.number(invoice, "amount_due");
        var charge = books.create(CHARGE, "ch_");
        charge.put("amount", amount)
                .put("amount_captured", amount)
                .put("amount_refunded", 0)
                .put("captured", true)
                .put("currency", Json.text(invoice, "currency"))
                .put("customer", Json.text(invoice, "customer"))
                .put("disputed", false)
                .put("paid", true)
                .put("payment_intent", Json.text(intent, "id"))
                .put("refunded", false)
                .put("status", "succeeded");
        books.put(charge);
        intent.put("status", "succeeded").put("amount_received", amount).put("latest_charge", Json.text(charge, "id"));
        books.put(intent.putNull("last_payment_error").putNull("next_action"));
        Json.moment((ObjectNode) payment.path("status_transitions"), "paid_at", books.now());
        books.put(payment.put("status", "paid").put("amount_paid", amount));
    }

    void fail(ObjectNode invoice, boolean confirmationNeeded) {
        var payment = of(invoice).orElseGet(() -> begin(invoice));
        var intent = books.get(INTENT, Json.text(payment.path("payment"), INTENT));
        intent.put("status", confirmationNeeded ? "requires_action" : "requires_payment_method");
        intent.putObject("last_payment_error")
                .put("type", "card_error")
                .put("code", confirmationNeeded ? "authentication_required" : "card_declined");
        if (confirmationNeeded) {
            intent.putObject("next_action").put("type", "use_stripe_sdk");
        } else {
            intent.putNull("next_action");
        }
        books.put(intent);
    }

    /** The payment of an invoice, if something was ever due on it. */
    Optional<ObjectNode> of(ObjectNode invoice) {
        return books.list(OF_INVOICE, Json.text(invoice, "customer")).stream()
                .filter(payment -> Json.text(payment, "invoice").equals(Json.text(invoice, "id")))
                .findFirst();
    }

    boolean needsConfirmation(ObjectNode invoice) {
        return of(invoice)
                .flatMap(payment -> books.find(INTENT, Json.text(payment.path("payment"), INTENT)))
                .filter(intent -> Json.text(intent, "status").equals("requires_action"))
                .isPresent();
    }

    ObjectNode refund(JsonNode wish) {
        var charge = charge(Json.textOrNull(wish, INTENT), Json.text(wish, CHARGE));
        var left = Json.number(charge, "amount") - Json.number(charge, "amount_refunded");
        if (Json.is(charge, "disputed")) {
            throw StripeError.invalid("charge_disputed", "The charge has been charged back; cannot issue a refund.");
        }
        if (left == 0) {
            throw StripeError.invalid("charge_already_refunded", "The charge has already been refunded.");
        }
        var amount = Wishes.number(wish, "amount", left);
        if (amount <= 0 || amount > left) {
            throw StripeError.invalid("amount_too_large", "Refund amount is not within what is left of the charge.");
        }
        var refund = books.create(REFUND, "re_");
        refund.put("amount", amount)
                .put("charge", Json.text(charge, "id"))
                .put("currency", Json.text(charge, "currency"))
                .put("payment_intent", Json.text(charge, INTENT))
                .put("reason", Json.textOrNull(wish, "reason"))
                .put("status", "succeeded");
        Wishes.metadata(refund, wish);
        books.put(refund);
        charge.put("amount_refunded", Json.number(charge, "amount_refunded") + amount)
                .put("refunded", amount == left);
        books.tell("charge.refunded", charge);
        return refund;
    }

    /** The payer's bank calls a payment into question, or only asks. */
    ObjectNode dispute(ObjectNode charge, boolean inquiry) {
        var dispute = books.create(DISPUTE, "dp_");
        dispute.put("amount", Json.number(charge, "amount"))
                .put("charge", Json.text(charge, "id"))
                .put("currency", Json.text(charge, "currency"))
                .put("is_charge_refundable", inquiry)
                .put("payment_intent", Json.text(charge, INTENT))
                .put("reason", "general")
                .put("status", inquiry ? "warning_needs_response" : "needs_response");
        books.put(charge.put("disputed", !inquiry));
        books.tell("charge.dispute.created", dispute);
        return dispute;
    }

    void decide(ObjectNode dispute, boolean won) {
        books.tell("charge.dispute.closed", dispute.put("status", won ? "won" : "lost"));
    }

    private ObjectNode charge(@Nullable String intent, String charge) {
        return intent == null
                ? books.get(CHARGE, charge)
                : books.get(CHARGE, Json.text(books.get(INTENT, intent), "latest_charge"));
    }

    private ObjectNode begin(ObjectNode invoice) {
        var amount = Json.number(invoice, "amount_due");
        var intent = books.create(INTENT, "pi_");
        intent.put("amount", amount)
                .put("amount_received", 0)
                .put("currency", Json.text(invoice, "currency"))
                .put("customer", Json.text(invoice, "customer"))
                .putNull("latest_charge")
                .put("status", "requires_payment_method");
        books.put(intent);
        var payment = books.create(OF_INVOICE, "inpay_");
        payment.putNull("amount_paid")
                .put("amount_requested", amount)
                .put("currency", Json.text(invoice, "currency"))
                .put("customer", Json.text(invoice, "customer"))
                .put("invoice", Json.text(invoice, "id"))
                .put("is_default", true)
                .put("status", "open");
        payment.putObject("payment").put("type", INTENT).put(INTENT, Json.text(intent, "id"));
        payment.putObject("status_transitions").putNull("canceled_at").putNull("paid_at");
        return books.put(payment);
    }
}
