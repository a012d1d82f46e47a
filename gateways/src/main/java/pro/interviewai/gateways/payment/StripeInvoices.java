package pro.interviewai.gateways.payment;

import static pro.interviewai.gateways.payment.StripeCalls.answered;
import static pro.interviewai.gateways.payment.StripeCalls.ifKnown;

import com.stripe.StripeClient;
import com.stripe.param.InvoiceListParams;
import com.stripe.param.InvoicePaymentListParams;
import com.stripe.param.InvoicePaymentListParams.Status;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import pro.interviewai.gateways.payment.InvoiceReader.Beside;
import pro.interviewai.messages.plan.Money;
import pro.interviewai.messages.subscription.DisputeSnapshot;
import pro.interviewai.messages.subscription.InvoiceSnapshot;

/** Stripe's invoices, with what was paid, paid back and disputed of them. */
final class StripeInvoices {
    private static final long MOST = 100;

    private final StripeClient stripe;
    private final StripeReader reader;
    private final StripeRefunds refunds;
    private final Clock clock;

    StripeInvoices(StripeClient stripe, StripeReader reader, Clock clock) {
        this.stripe = stripe;
        this.reader = reader;
        this.refunds = new StripeRefunds(stripe);
        this.clock = clock;
    }

    InvoiceSnapshot invoice(String id) {
        var asked = now();
        return answered(() -> snapshot(told(id), asked));
    }

    List<InvoiceSnapshot> invoices(String customerId) {
        var asked = now();
        var all = InvoiceListParams.builder()
                .setCustomer(customerId)
                .setLimit(MOST)
                .build();
        var told = ifKnown(() -> stripe.v1().invoices().list(all).getData()).orElse(List.of());
        return answered(() -> told.stream()
                .map(StripeJson::of)
                .map(invoice -> snapshot(invoice, asked))
                .toList());
    }

    Optional<URI> page(String id) {
        return answered(
                () -> Optional.ofNullable(told(id).text("hosted_invoice_url")).map(URI::create));
    }

    InvoiceSnapshot refund(String key, String id, Money amount) {
        refunds.refund(key, id, amount);
        return invoice(id);
    }

    /** Whose it is, and for which invoice, follows from what was paid. */
    DisputeSnapshot dispute(String id) {
        var asked = now();
        return answered(() -> {
            var told = StripeJson.of(stripe.v1().disputes().retrieve(id));
            var charge = StripeJson.of(stripe.v1().charges().retrieve(told.requiredText("charge")));
            var invoice = Optional.ofNullable(charge.text("payment_intent")).flatMap(this::paidBy);
            return reader.dispute(told, charge.requiredText("customer"), invoice.orElse(null), asked);
        });
    }

    Optional<String> payer(String chargeId) {
        return ifKnown(() -> StripeJson.of(stripe.v1().charges().retrieve(chargeId)))
                .flatMap(charge -> Optional.ofNullable(charge.text("customer")));
    }

    private Optional<String> paidBy(String intent) {
        var payments = InvoicePaymentListParams.builder()
                .setPayment(InvoicePaymentListParams.Payment.builder()
                        .setType(InvoicePaymentListParams.Payment.Type.PAYMENT_INTENT)
                        .setPaymentIntent(intent)
                        .build())
                .build();
        return answered(() -> stripe.v1().invoicePayments().list(payments).getData()).stream()
                .map(StripeJson::of)
                .flatMap(payment -> Optional.ofNullable(payment.text("invoice")).stream())
                .findFirst();
    }

    private StripeJson told(String id) {
        return answered(() -> StripeJson.of(stripe.v1().invoices().retrieve(id)));
    }

    private InvoiceSnapshot snapshot(StripeJson told, Instant asked) {
        var id = told.requiredText("id");
        var refunded = told.requiredNumber("amount_paid") > 0 ? refunds.refunded(id) : 0;
        var failed = "open".equals(told.text("status")) && told.flag("attempted");
        return InvoiceReader.invoice(told, new Beside(refunded, failed && isConfirmationNeeded(id)), asked);
    }

    private boolean isConfirmationNeeded(String id) {
        var open = InvoicePaymentListParams.builder()
                .setInvoice(id)
                .setStatus(Status.OPEN)
                .build();
        return answered(() -> stripe.v1().invoicePayments().list(open).getData()).stream()
                .map(StripeJson::of)
                .flatMap(payment -> Optional.ofNullable(payment.text("payment", "payment_intent")).stream())
                .anyMatch(intent -> "requires_action"
                        .equals(answered(() ->
                                stripe.v1().paymentIntents().retrieve(intent).getStatus())));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
