package pro.interviewai.gateways.payment;

import static pro.interviewai.gateways.payment.StripeCalls.answered;
import static pro.interviewai.gateways.payment.StripeCalls.once;

import com.stripe.StripeClient;
import com.stripe.param.InvoicePaymentListParams;
import com.stripe.param.InvoicePaymentListParams.Status;
import com.stripe.param.RefundCreateParams;
import com.stripe.param.RefundListParams;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pro.interviewai.messages.plan.Money;
import pro.interviewai.ports.payment.PaymentRefusedException;

/** What was paid for an invoice, and paid back of it: an invoice of Stripe's does not say so itself. */
final class StripeRefunds {
    private static final String WISH = "refundKey";
    private static final long MOST = 100;
    private static final Set<String> UNDONE = Set.of("failed", "canceled");

    private final StripeClient stripe;

    StripeRefunds(StripeClient stripe) {
        this.stripe = stripe;
    }

    /** A payment of an invoice, and what of it went back. */
    private record Payment(
            @Nullable String intent, @Nullable String charge, Money paid, List<StripeJson> refunds) {
        /** What can still go back, as if the wish had not been done. */
        long free(String wish) {
            return paid.minor()
                    - refunds.stream()
                            .filter(refund -> !isOf(refund, wish))
                            .mapToLong(refund -> refund.requiredNumber("amount"))
                            .sum();
        }

        boolean knows(String wish) {
            return refunds.stream().anyMatch(refund -> isOf(refund, wish));
        }

        private static boolean isOf(StripeJson refund, String wish) {
            return wish.equals(refund.text("metadata", WISH));
        }
    }

    private record Part(Payment payment, long minor) {}

    long refunded(String invoiceId) {
        return answered(() -> payments(invoiceId).stream()
                .flatMap(payment -> payment.refunds().stream())
                .mapToLong(refund -> refund.requiredNumber("amount"))
                .sum());
    }

    /** Takes it from the payments in turn, all of it or nothing. */
    void refund(String key, String invoiceId, Money amount) {
        var parts = answered(() -> parts(key, payments(invoiceId), amount));
        for (var i = 0; i < parts.size(); i++) {
            refund(key, i == 0 ? key : key + "-" + i, parts.get(i));
        }
    }

    private static List<Part> parts(String wish, List<Payment> payments, Money amount) {
        var parts = new ArrayList<Part>();
        var left = amount.minor();
        for (var payment : payments) {
            if (!payment.paid().currency().equals(amount.currency())) {
                throw new PaymentRefusedException("currency_mismatch");
            }
            var minor = Math.min(left, payment.free(wish));
            if (minor > 0) {
                parts.add(new Part(payment, minor));
                left -= minor;
            }
        }
        if (left > 0) {
            throw new PaymentRefusedException(payments.isEmpty() ? "nothing_paid" : "amount_too_large");
        }
        return parts;
    }

    private void refund(String wish, String key, Part part) {
        var payment = part.payment();
        if (!payment.knows(wish)) {
            var refund = RefundCreateParams.builder()
                    .setAmount(part.minor())
                    .setPaymentIntent(payment.intent())
                    .setCharge(payment.intent() == null ? payment.charge() : null)
                    .putMetadata(WISH, wish)
                    .build();
            answered(() -> stripe.v1().refunds().create(refund, once(key)));
        }
    }

    /** The first first. */
    private List<Payment> payments(String invoiceId) {
        var paid = InvoicePaymentListParams.builder()
                .setInvoice(invoiceId)
                .setStatus(Status.PAID)
                .setLimit(MOST)
                .build();
        return answered(() -> stripe.v1().invoicePayments().list(paid).getData()).reversed().stream()
                .map(StripeJson::of)
                .map(this::payment)
                .toList();
    }

    private Payment payment(StripeJson said) {
        var intent = said.text("payment", "payment_intent");
        var charge = said.text("payment", "charge");
        return new Payment(intent, charge, StripeReader.money(said, "amount_paid"), refunds(intent, charge));
    }

    private List<StripeJson> refunds(@Nullable String intent, @Nullable String charge) {
        if (intent == null && charge == null) {
            return List.of();
        }
        var refunds = RefundListParams.builder()
                .setPaymentIntent(intent)
                .setCharge(intent == null ? charge : null)
                .setLimit(MOST)
                .build();
        return answered(() -> stripe.v1().refunds().list(refunds).getData()).stream()
                .map(StripeJson::of)
                .filter(refund -> !UNDONE.contains(refund.requiredText("status")))
                .toList();
    }
}
