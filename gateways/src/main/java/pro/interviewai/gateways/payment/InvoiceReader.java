package pro.interviewai.gateways.payment;

import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pro.interviewai.messages.plan.Money;
import pro.interviewai.messages.subscription.BillingReason;
import pro.interviewai.messages.subscription.InvoiceSnapshot;
import pro.interviewai.messages.subscription.InvoiceStatus;

/** Understands what Stripe says of invoices. */
final class InvoiceReader {
    private InvoiceReader() {}

    /**
     * What an invoice itself does not say.
     *
     * @param refunded of what was paid
     * @param confirmationNeeded whether the payer's bank wants a confirmation
     */
    record Beside(long refunded, boolean confirmationNeeded) {}

    /** @throws IncompleteObjectException if a part is missing */
    static InvoiceSnapshot invoice(StripeJson said, Beside beside, Instant asOf) {
        var period = period(said);
        var created = said.requiredMoment("created");
        return new InvoiceSnapshot(
                said.requiredText("id"),
                said.text("number"),
                said.requiredText("customer"),
                subscription(said),
                status(said.requiredText("status")),
                reason(said.text("billing_reason")),
                StripeReader.money(said, "amount_due"),
                StripeReader.money(said, "amount_paid"),
                new Money(beside.refunded, said.requiredText("currency")),
                Math.toIntExact(Objects.requireNonNullElse(said.number("attempt_count"), 0L)),
                said.moment("next_payment_attempt"),
                beside.confirmationNeeded,
                period.requiredMoment("start"),
                period.requiredMoment("end"),
                Objects.requireNonNullElse(said.moment("status_transitions", "finalized_at"), created),
                said.moment("status_transitions", "paid_at"),
                said.flag("livemode"),
                asOf);
    }

    /** It stood on top until 2025; since then it belongs to the parent, or only to that of a line. */
    private static @Nullable String subscription(StripeJson said) {
        return Stream.concat(
                        Stream.of(said.at("parent", "subscription_details")),
                        Stream.concat(
                                said.list("lines", "data").stream().flatMap(InvoiceReader::parents), Stream.of(said)))
                .flatMap(place -> Optional.ofNullable(place.text("subscription")).stream())
                .findFirst()
                .orElse(null);
    }

    private static Stream<StripeJson> parents(StripeJson line) {
        return Stream.of(
                line.at("parent", "subscription_item_details"), line.at("parent", "invoice_item_details"), line);
    }

    /** That of the line which reaches furthest: the invoice's own is the one before. */
    private static StripeJson period(StripeJson said) {
        return said.list("lines", "data").stream()
                .map(line -> line.at("period"))
                .filter(period -> period.moment("start") != null && period.moment("end") != null)
                .max(Comparator.comparing(period -> period.requiredMoment("end")))
                .orElseGet(() -> ownPeriod(said));
    }

    private static StripeJson ownPeriod(StripeJson said) {
        return StripeJson.parse("{\"start\":%d,\"end\":%d}"
                .formatted(said.requiredNumber("period_start"), said.requiredNumber("period_end")));
    }

    private static InvoiceStatus status(String said) {
        return switch (said) {
            case "draft" -> InvoiceStatus.DRAFT;
            case "open" -> InvoiceStatus.OPEN;
            case "paid" -> InvoiceStatus.PAID;
            case "uncollectible" -> InvoiceStatus.UNCOLLECTIBLE;
            case "void" -> InvoiceStatus.VOID;
            default -> throw new IncompleteObjectException("a known status");
        };
    }

    private static BillingReason reason(@Nullable String said) {
        return switch (said) {
            case "subscription_create" -> BillingReason.CREATE;
            case "subscription_cycle" -> BillingReason.CYCLE;
            case "subscription_update" -> BillingReason.UPDATE;
            case null, default -> BillingReason.OTHER;
        };
    }
}
