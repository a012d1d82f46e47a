package pro.interviewai.command.subscription;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pro.interviewai.messages.plan.Plan;
import pro.interviewai.messages.subscription.DisputeStatus;
import pro.interviewai.messages.subscription.InvoiceSnapshot;
import pro.interviewai.messages.subscription.InvoiceStatus;
import pro.interviewai.messages.subscription.SubscriptionEvent;
import pro.interviewai.messages.subscription.SubscriptionEvent.EntitlementChanged;
import pro.interviewai.messages.subscription.SubscriptionSnapshot;

/** What a person has, as it follows from what was agreed upon and from what the provider says. */
final class Entitling {
    private Entitling() {}

    /** @param said when it was said from which a change follows */
    static List<SubscriptionEvent> changed(SubscriptionState state, String id, Instant said, Instant at) {
        var now = present(state);
        if (now.plan() == state.plan && (now.plan() == Plan.FREE || Objects.equals(now.anchor(), state.anchor))) {
            return List.of();
        }
        return List.of(new EntitlementChanged(
                id,
                state.userId,
                state.userId + "-" + (state.entitlements + 1),
                now.plan(),
                now.anchor(),
                notBefore(state.entitledAt, since(state, now.plan(), said)),
                at));
    }

    /** What holds now holds after what held before, though the provider dates it by whole seconds. */
    private static Instant notBefore(Instant former, Instant since) {
        return since.isBefore(former) ? former : since;
    }

    private record Present(Plan plan, @Nullable Instant anchor) {
        static final Present FREE = new Present(Plan.FREE, null);
    }

    private static Present present(SubscriptionState state) {
        if (state.agreed != Plan.FREE) {
            return new Present(state.agreed, state.agreedAt);
        }
        var primary = state.primary().orElse(null);
        if (primary == null || !primary.status().entitles() || isTakenBack(state, primary)) {
            return Present.FREE;
        }
        return primary.plan() == null
                ? new Present(state.plan, state.anchor)
                : new Present(primary.plan(), primary.anchor());
    }

    /** Whether what was paid last for a subscription has gone back to the payer. */
    static boolean isTakenBack(SubscriptionState state, SubscriptionSnapshot subscription) {
        return latestPaid(state, subscription)
                .filter(invoice -> isPaidBack(invoice) || isDisputed(state, invoice))
                .isPresent();
    }

    static Optional<InvoiceSnapshot> latestPaid(SubscriptionState state, SubscriptionSnapshot subscription) {
        return state.invoices.values().stream()
                .filter(invoice -> subscription.providerId().equals(invoice.subscription())
                        && invoice.status() == InvoiceStatus.PAID
                        && invoice.paid().minor() > 0)
                .max(Comparator.comparing(InvoiceSnapshot::issuedAt).thenComparing(InvoiceSnapshot::invoiceId));
    }

    static boolean isPaidBack(InvoiceSnapshot invoice) {
        return invoice.refunded().minor() >= invoice.paid().minor();
    }

    static boolean isDisputed(SubscriptionState state, InvoiceSnapshot invoice) {
        return hasDispute(state, invoice, DisputeStatus.OPEN) || isLost(state, invoice);
    }

    static boolean isLost(SubscriptionState state, InvoiceSnapshot invoice) {
        return hasDispute(state, invoice, DisputeStatus.LOST);
    }

    private static boolean hasDispute(SubscriptionState state, InvoiceSnapshot invoice, DisputeStatus status) {
        return state.disputes.values().stream()
                .anyMatch(dispute ->
                        dispute.status() == status && invoice.invoiceId().equals(dispute.invoiceId()));
    }

    private static Instant since(SubscriptionState state, Plan plan, Instant said) {
        if (state.agreed != Plan.FREE) {
            return state.agreedAt;
        }
        var primary = state.primary().orElse(null);
        if (plan == Plan.FREE) {
            return primary == null ? lastEnd(state).orElse(said) : said;
        }
        if (primary != null && !state.entitledOnce.contains(primary.providerId())) {
            return primary.startedAt();
        }
        return primary != null
                        && plan.isBelow(state.plan)
                        && primary.periodStart().isAfter(state.entitledAt)
                ? primary.periodStart()
                : said;
    }

    private static Optional<Instant> lastEnd(SubscriptionState state) {
        return state.subscriptions.values().stream()
                .map(SubscriptionSnapshot::endedAt)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .filter(end -> end.isAfter(state.entitledAt));
    }
}
