package pro.interviewai.command.subscription;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pro.interviewai.messages.plan.Plan;
import pro.interviewai.messages.subscription.CaseReason;
import pro.interviewai.messages.subscription.CheckoutStatus;
import pro.interviewai.messages.subscription.DisputeSnapshot;
import pro.interviewai.messages.subscription.InvoiceSnapshot;
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
import pro.interviewai.messages.subscription.SubscriptionSnapshot;

/** What must be known of all that a person has subscribed to and paid to decide what may happen next. */
final class SubscriptionState {
    String userId = "";

    @Nullable
    String customerId;

    /** Whether the provider charges in earnest; unknown before it has said anything. */
    @Nullable
    Boolean livemode;

    /** That of the first price or invoice. */
    @Nullable
    String currency;

    @Nullable
    CheckoutRequested checkout;

    CheckoutStatus checkoutStatus = CheckoutStatus.EXPIRED;

    @Nullable
    CheckoutOpened page;

    boolean trialUsed;

    /** In the order in which they became known. */
    Map<String, SubscriptionSnapshot> subscriptions = new LinkedHashMap<>();

    Map<String, InvoiceSnapshot> invoices = new LinkedHashMap<>();
    Map<String, DisputeSnapshot> disputes = new LinkedHashMap<>();
    Map<String, InstructionGiven> given = new HashMap<>();
    /** The ids of instructions that are neither carried out nor refused. */
    Set<String> pending = new HashSet<>();

    Map<String, CaseReason> cases = new HashMap<>();
    /** Subscriptions that were one too many. */
    Set<String> surplus = new HashSet<>();

    Set<String> failed = new HashSet<>();
    Set<String> toConfirm = new HashSet<>();
    Set<String> recovered = new HashSet<>();
    Set<String> requests = new HashSet<>();
    Set<String> entitledOnce = new HashSet<>();

    @Nullable
    Instant trialEndNoticed;

    Plan agreed = Plan.FREE;
    Instant agreedAt = Instant.EPOCH;
    Plan plan = Plan.FREE;

    @Nullable
    Instant anchor;

    Instant entitledAt = Instant.EPOCH;
    int entitlements;

    /** The subscription that counts: the first known one that lives or may live again. */
    Optional<SubscriptionSnapshot> primary() {
        return subscriptions.values().stream()
                .filter(known -> known.status().mayRevive() && !surplus.contains(known.providerId()))
                .findFirst();
    }

    void on(SubscriptionEvent event) {
        userId = event.userId();
        switch (event) {
            case CheckoutRequested requested -> {
                checkout = requested;
                checkoutStatus = CheckoutStatus.REQUESTED;
                page = null;
                currency = requested.price().currency();
            }
            case CheckoutOpened opened -> {
                checkoutStatus = CheckoutStatus.OPEN;
                page = opened;
                customerId = opened.customerId();
            }
            case CheckoutEnded ended -> {
                checkoutStatus = ended.status();
                trialUsed |= ended.status() == CheckoutStatus.COMPLETE && checkout != null && checkout.trialDays() > 0;
            }
            case InstructionGiven instruction -> {
                given.put(instruction.instruction().id(), instruction);
                pending.add(instruction.instruction().id());
            }
            case InstructionCarriedOut done -> pending.remove(done.instructionId());
            case InstructionRefused refused -> pending.remove(refused.instructionId());
            case SubscriptionTakenOver taken -> {
                var snapshot = taken.snapshot();
                subscriptions.put(snapshot.providerId(), snapshot);
                trialUsed |= snapshot.trialEnd() != null;
                comesFrom(snapshot.customerId(), snapshot.livemode());
            }
            case InvoiceTakenOver taken -> {
                var snapshot = taken.snapshot();
                invoices.put(snapshot.invoiceId(), snapshot);
                currency = snapshot.due().currency();
                comesFrom(snapshot.customerId(), snapshot.livemode());
            }
            case DisputeTakenOver taken -> disputes.put(taken.snapshot().disputeId(), taken.snapshot());
            case EntitlementChanged changed -> {
                plan = changed.plan();
                anchor = changed.anchor();
                entitledAt = changed.effectiveAt();
                entitlements++;
                primary().filter(_ -> plan != Plan.FREE).ifPresent(sub -> entitledOnce.add(sub.providerId()));
            }
            case PaymentFailed payment -> failed.add(payment.invoiceId());
            case ConfirmationNeeded needed -> toConfirm.add(needed.invoiceId());
            case PaymentRecovered payment -> recovered.add(payment.invoiceId());
            case TrialEnding ending -> trialEndNoticed = ending.trialEnd();
            case SecondSubscriptionFound found -> surplus.add(found.providerId());
            case CaseParked parked -> cases.put(parked.caseId(), parked.reason());
            case CaseClosed closed -> cases.remove(closed.caseId());
            case EnterpriseRequested requested -> requests.add(requested.requestId());
            case PlanAgreed agreement -> {
                agreed = agreement.plan();
                agreedAt = agreement.agreedAt();
            }
        }
    }

    private void comesFrom(String customer, boolean inEarnest) {
        customerId = customer;
        livemode = inEarnest;
    }
}
