package pro.interviewai.query.subscription;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pro.interviewai.messages.plan.Money;
import pro.interviewai.messages.plan.Plan;
import pro.interviewai.messages.subscription.CheckoutStatus;
import pro.interviewai.messages.subscription.Instruction;
import pro.interviewai.messages.subscription.InstructionKind;
import pro.interviewai.messages.subscription.InvoiceSnapshot;
import pro.interviewai.messages.subscription.InvoiceView;
import pro.interviewai.messages.subscription.SubscriberPage.Subscriber;
import pro.interviewai.messages.subscription.SubscriptionSnapshot;
import pro.interviewai.messages.subscription.SubscriptionView;
import pro.interviewai.messages.subscription.SubscriptionView.CheckoutView;
import pro.interviewai.messages.subscription.SubscriptionView.PaymentTrouble;
import pro.interviewai.messages.subscription.SubscriptionView.RefusedInstruction;
import pro.interviewai.query.subscription.SubscriptionDocument.Checkout;
import pro.interviewai.query.subscription.SubscriptionDocument.Pending;
import pro.interviewai.query.subscription.SubscriptionDocument.Refused;
import pro.interviewai.query.subscription.SubscriptionDocument.Taken;
import pro.interviewai.query.subscription.SubscriptionDocument.Trouble;

/** Shows what is stored. */
final class SubscriptionViews {
    private final SubscriptionStore store;

    SubscriptionViews(SubscriptionStore store) {
        this.store = store;
    }

    SubscriptionView of(SubscriptionDocument found) {
        var current = current(found).orElse(null);
        return new SubscriptionView(
                found.id(),
                plan(found),
                found.planSince(),
                current,
                checkout(found),
                trialUsed(found),
                found.customerId(),
                current == null ? null : trouble(found, current),
                pending(found),
                refused(found.refused()),
                found.version());
    }

    Subscriber subscriber(SubscriptionDocument found) {
        var shown = current(found)
                .or(() -> snapshots(found).stream()
                        .max(Comparator.comparing(SubscriptionSnapshot::startedAt)
                                .thenComparing(SubscriptionSnapshot::providerId)));
        return new Subscriber(
                found.userId(),
                plan(found),
                shown.map(SubscriptionSnapshot::status).orElse(null),
                shown.map(SubscriptionSnapshot::cycle).orElse(null),
                shown.map(SubscriptionSnapshot::periodEnd).orElse(null),
                shown.map(SubscriptionSnapshot::cancelAtPeriodEnd).orElse(false));
    }

    InvoiceView invoice(InvoiceDocument found) {
        var said = store.read(Objects.requireNonNull(found.snapshot()), InvoiceSnapshot.class);
        return new InvoiceView(
                found.id(),
                found.userId(),
                said.number(),
                said.status(),
                said.reason(),
                said.due(),
                said.paid(),
                said.refunded(),
                found.dispute(),
                said.periodStart(),
                said.periodEnd(),
                said.issuedAt(),
                said.paidAt());
    }

    private static Plan plan(SubscriptionDocument found) {
        return found.plan() == null ? Plan.FREE : found.plan();
    }

    /** The one known first of those that live or may revive: a later one beside it is one too many. */
    private Optional<SubscriptionSnapshot> current(SubscriptionDocument found) {
        return snapshots(found).stream()
                .filter(snapshot -> snapshot.status().mayRevive())
                .findFirst();
    }

    /** In the order in which they became known. */
    private List<SubscriptionSnapshot> snapshots(SubscriptionDocument found) {
        return values(found.taken()).stream()
                .sorted(Comparator.comparingLong(Taken::first))
                .map(taken -> store.read(taken.snapshot(), SubscriptionSnapshot.class))
                .toList();
    }

    private @Nullable CheckoutView checkout(SubscriptionDocument found) {
        var id = found.latestCheckout();
        var latest = id == null || found.checkouts() == null
                ? null
                : found.checkouts().get(SubscriptionStore.field(id));
        if (id == null || latest == null || latest.plan() == null || latest.cycle() == null || latest.price() == null) {
            return null;
        }
        return new CheckoutView(
                id,
                latest.plan(),
                latest.cycle(),
                latest.trialDays(),
                store.read(latest.price(), Money.class),
                latest.status(),
                latest.sessionId(),
                store.open(found.userId(), id, latest.url()),
                latest.expiresAt(),
                refusal(latest, found.refused()));
    }

    private static @Nullable String refusal(Checkout checkout, @Nullable Refused refused) {
        return checkout.status() == CheckoutStatus.REFUSED
                        && refused != null
                        && refused.kind() == InstructionKind.OPEN_CHECKOUT
                ? refused.code()
                : null;
    }

    private static boolean trialUsed(SubscriptionDocument found) {
        return Boolean.TRUE.equals(found.tried())
                || values(found.checkouts()).stream()
                        .anyMatch(checkout -> checkout.status() == CheckoutStatus.COMPLETE && checkout.trialDays() > 0);
    }

    /** What was left unpaid of a former subscription is no trouble of the current one. */
    private @Nullable PaymentTrouble trouble(SubscriptionDocument found, SubscriptionSnapshot current) {
        return values(found.troubles()).stream()
                .map(this::told)
                .flatMap(Optional::stream)
                .filter(trouble -> !trouble.since().isBefore(current.startedAt()))
                .max(Comparator.comparing(PaymentTrouble::since).thenComparing(PaymentTrouble::invoiceId))
                .orElse(null);
    }

    private Optional<PaymentTrouble> told(Trouble known) {
        if (known.since() == null || known.due() == null || known.invoiceId() == null) {
            return Optional.empty();
        }
        return Optional.of(new PaymentTrouble(
                known.invoiceId(),
                store.read(known.due(), Money.class),
                Boolean.TRUE.equals(known.confirmation()),
                known.since(),
                known.next()));
    }

    private List<Instruction> pending(SubscriptionDocument found) {
        return values(found.pending()).stream()
                .sorted(Comparator.comparingLong(Pending::given))
                .map(pending -> store.read(pending.instruction(), Instruction.class))
                .toList();
    }

    private static @Nullable RefusedInstruction refused(@Nullable Refused refused) {
        return refused == null
                ? null
                : new RefusedInstruction(refused.instructionId(), refused.kind(), refused.code(), refused.at());
    }

    private static <T> Collection<T> values(@Nullable Map<String, T> map) {
        return map == null ? List.of() : map.values();
    }
}
