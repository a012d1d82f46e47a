package pro.interviewai.query.subscription;

import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import pro.interviewai.messages.subscription.CheckoutStatus;
import pro.interviewai.messages.subscription.InvoiceSnapshot;
import pro.interviewai.messages.subscription.InvoiceStatus;
import pro.interviewai.messages.subscription.SubscriptionEvent;
import pro.interviewai.messages.subscription.SubscriptionEvent.CaseClosed;
import pro.interviewai.messages.subscription.SubscriptionEvent.CaseParked;
import pro.interviewai.messages.subscription.SubscriptionEvent.CheckoutEnded;
import pro.interviewai.messages.subscription.SubscriptionEvent.CheckoutOpened;
import pro.interviewai.messages.subscription.SubscriptionEvent.CheckoutRequested;
import pro.interviewai.messages.subscription.SubscriptionEvent.ConfirmationNeeded;
import pro.interviewai.messages.subscription.SubscriptionEvent.DisputeTakenOver;
import pro.interviewai.messages.subscription.SubscriptionEvent.EnterpriseRequested;
import pro.interviewai.messages.subscription.SubscriptionEvent.EntitlementChanged;
import pro.interviewai.messages.subscription.SubscriptionEvent.InstructionCarriedOut;
import pro.interviewai.messages.subscription.SubscriptionEvent.InstructionGiven;
import pro.interviewai.messages.subscription.SubscriptionEvent.InstructionRefused;
import pro.interviewai.messages.subscription.SubscriptionEvent.InvoiceTakenOver;
import pro.interviewai.messages.subscription.SubscriptionEvent.PaymentFailed;
import pro.interviewai.messages.subscription.SubscriptionEvent.PaymentRecovered;
import pro.interviewai.messages.subscription.SubscriptionEvent.PlanAgreed;
import pro.interviewai.messages.subscription.SubscriptionEvent.SecondSubscriptionFound;
import pro.interviewai.messages.subscription.SubscriptionEvent.SubscriptionTakenOver;
import pro.interviewai.messages.subscription.SubscriptionEvent.TrialEnding;

/** What each event changes in what is stored of a person's subscription. */
final class SubscriptionChanges {
    private final SubscriptionStore store;
    private final long position;
    private final List<Bson> all = new ArrayList<>();

    private SubscriptionChanges(SubscriptionStore store, long position) {
        this.store = store;
        this.position = position;
    }

    static List<Bson> of(SubscriptionEvent event, long position, SubscriptionStore store) {
        var changes = new SubscriptionChanges(store, position);
        changes.set("userId", event.userId());
        changes.add(event);
        return changes.all;
    }

    private void add(SubscriptionEvent event) {
        switch (event) {
            case CheckoutRequested requested -> requested(requested);
            case CheckoutOpened opened -> opened(opened);
            case CheckoutEnded ended -> {
                var checkout = checkout(ended.checkoutId());
                set(checkout + ".status", ended.status().name());
                unset(checkout + ".url");
            }
            case InstructionGiven given ->
                set(
                        pending(given.instruction().id()),
                        new Document("given", position).append("instruction", store.json(given.instruction())));
            case InstructionCarriedOut done -> {
                unset(pending(done.instructionId()));
                unset("refused");
            }
            case InstructionRefused refused -> {
                unset(pending(refused.instructionId()));
                set(
                        "refused",
                        new Document("instructionId", refused.instructionId())
                                .append("kind", refused.kind().name())
                                .append("code", refused.code())
                                .append("at", refused.refusedAt()));
            }
            case SubscriptionTakenOver taken -> taken(taken);
            case InvoiceTakenOver taken -> taken(taken.snapshot());
            case EntitlementChanged changed -> {
                set("plan", changed.plan().name());
                set("planSince", changed.effectiveAt());
            }
            case PaymentFailed failed -> {
                var trouble = trouble(failed.invoiceId());
                all.add(Updates.min(trouble + ".since", failed.failedAt()));
                set(trouble + ".invoiceId", failed.invoiceId());
                set(trouble + ".due", store.json(failed.due()));
                set(trouble + ".next", failed.nextAttemptAt());
            }
            case ConfirmationNeeded needed -> {
                var trouble = trouble(needed.invoiceId());
                all.add(Updates.min(trouble + ".since", needed.neededAt()));
                set(trouble + ".invoiceId", needed.invoiceId());
                set(trouble + ".due", store.json(needed.due()));
                set(trouble + ".confirmation", true);
            }
            case PaymentRecovered recovered -> unset(trouble(recovered.invoiceId()));
            case PlanAgreed agreed -> all.add(Updates.min("subscribedAt", agreed.agreedAt()));
            case DisputeTakenOver _,
                    TrialEnding _,
                    SecondSubscriptionFound _,
                    CaseParked _,
                    CaseClosed _,
                    EnterpriseRequested _ -> {
                // nothing of it is read here
            }
        }
    }

    private void requested(CheckoutRequested requested) {
        set("latestCheckout", requested.checkoutId());
        set(
                checkout(requested.checkoutId()),
                new Document("plan", requested.plan().name())
                        .append("cycle", requested.cycle().name())
                        .append("trialDays", requested.trialDays())
                        .append("price", store.json(requested.price()))
                        .append("status", CheckoutStatus.REQUESTED.name()));
    }

    private void opened(CheckoutOpened opened) {
        var checkout = checkout(opened.checkoutId());
        set("customerId", opened.customerId());
        set(checkout + ".status", CheckoutStatus.OPEN.name());
        set(checkout + ".sessionId", opened.sessionId());
        set(checkout + ".expiresAt", opened.expiresAt());
        store.seal(opened).ifPresent(url -> set(checkout + ".url", url));
    }

    private void taken(SubscriptionTakenOver event) {
        var snapshot = event.snapshot();
        var taken = "taken." + SubscriptionStore.field(snapshot.providerId());
        all.add(Updates.min(taken + ".first", position));
        set(taken + ".snapshot", store.json(snapshot));
        set("customerId", snapshot.customerId());
        all.add(Updates.min("subscribedAt", snapshot.startedAt()));
        if (snapshot.trialEnd() != null) {
            set("tried", true);
        }
    }

    private void taken(InvoiceSnapshot invoice) {
        var trouble = trouble(invoice.invoiceId());
        if (invoice.status() == InvoiceStatus.OPEN) {
            set(trouble + ".confirmation", invoice.confirmationNeeded());
            set(trouble + ".next", invoice.nextAttemptAt());
        } else {
            unset(trouble);
        }
    }

    private void set(String field, @Nullable Object value) {
        all.add(value == null ? Updates.unset(field) : Updates.set(field, value));
    }

    private void unset(String field) {
        all.add(Updates.unset(field));
    }

    private static String checkout(String id) {
        return "checkouts." + SubscriptionStore.field(id);
    }

    private static String pending(String id) {
        return "pending." + SubscriptionStore.field(id);
    }

    private static String trouble(String invoice) {
        return "troubles." + SubscriptionStore.field(invoice);
    }
}
