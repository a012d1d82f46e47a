package pro.interviewai.messages.subscription;

import java.time.Duration;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import pro.interviewai.messages.account.UserId;
import pro.interviewai.messages.plan.BillingCycle;
import pro.interviewai.messages.plan.Money;
import pro.interviewai.messages.plan.Plan;

/**
 * What can be asked of what a person subscribes to. Each command may be repeated without a second effect; handlers answer
 * with the version of the stream, but for those that take over what the provider says.
 */
public sealed interface SubscriptionCommand {

    @TargetAggregateIdentifier
    SubscriptionId subscriptionId();

    /**
     * Begins a checkout; while one for the same plan and cycle is open, that one stays.
     *
     * @param trialDays that the plan offers, granted to somebody who has not had a trial
     * @throws pro.interviewai.messages.ProblemException ALREADY_SUBSCRIBED
     */
    record RequestCheckout(
            SubscriptionId subscriptionId,
            UserId userId,
            String checkoutId,
            Plan plan,
            BillingCycle cycle,
            int trialDays,
            Money price,
            String successUrl,
            String cancelUrl,
            Instant at)
            implements SubscriptionCommand {}

    /** Keeps the page that the provider gave. */
    record RecordCheckoutOpened(
            SubscriptionId subscriptionId,
            String checkoutId,
            String sessionId,
            String customerId,
            String url,
            Instant expiresAt,
            Instant at)
            implements SubscriptionCommand {}

    /** Keeps how a checkout ended, by the provider's word or because the provider never gave a page. */
    record RecordCheckoutEnded(SubscriptionId subscriptionId, String checkoutId, CheckoutStatus status, Instant at)
            implements SubscriptionCommand {}

    /**
     * Changes the plan: a larger one at once, a smaller one when the period ends.
     *
     * @param previewed what the person was told that it costs today; none for a change at the period's end
     * @param proratedAt the moment for which that was told
     * @throws pro.interviewai.messages.ProblemException NOT_SUBSCRIBED, PREVIEW_OUTDATED, ALREADY_ON_PLAN
     */
    record ChangeSubscription(
            SubscriptionId subscriptionId,
            UserId userId,
            String instructionId,
            Plan plan,
            BillingCycle cycle,
            @Nullable Money previewed,
            @Nullable Instant proratedAt,
            Instant at)
            implements SubscriptionCommand {
        private static final Duration PREVIEW_HOLDS = Duration.ofMinutes(15);

        /** Whether it names an amount and a moment that it was told for, of which the moment has just been. */
        public boolean namesAFreshPreview() {
            return previewed != null
                    && proratedAt != null
                    && !proratedAt.isAfter(at)
                    && !proratedAt.isBefore(at.minus(PREVIEW_HOLDS));
        }
    }

    /** @throws pro.interviewai.messages.ProblemException NOT_SUBSCRIBED, NOTHING_TO_UNDO */
    record UndoChange(SubscriptionId subscriptionId, UserId userId, String instructionId, Instant at)
            implements SubscriptionCommand {}

    /** Lets it end with its period. */
    record CancelSubscription(SubscriptionId subscriptionId, UserId userId, String instructionId, Instant at)
            implements SubscriptionCommand {}

    /** Lets it go on after all. */
    record UndoCancellation(SubscriptionId subscriptionId, UserId userId, String instructionId, Instant at)
            implements SubscriptionCommand {}

    /** Lets one go on that is paused since its trial ended. */
    record ResumeSubscription(SubscriptionId subscriptionId, UserId userId, String instructionId, Instant at)
            implements SubscriptionCommand {}

    /**
     * Pays an invoice back.
     *
     * @param amount none for all that was paid and not yet paid back
     * @throws pro.interviewai.messages.ProblemException INVOICE_NOT_REFUNDABLE, PAYMENT_DISPUTED
     */
    record RefundInvoice(
            SubscriptionId subscriptionId,
            String instructionId,
            String invoiceId,
            @Nullable Money amount,
            UserId administrator,
            Instant at)
            implements SubscriptionCommand {}

    record RecordCarriedOut(SubscriptionId subscriptionId, String instructionId, Instant at)
            implements SubscriptionCommand {}

    record RecordRefused(SubscriptionId subscriptionId, String instructionId, String code, Instant at)
            implements SubscriptionCommand {}

    /** What follows of something that the provider says. */
    enum Taken {
        /** It is taken over, or known already. */
        TAKEN,
        /** It is not told which of two is newer, or not all is told: the provider has to be asked. */
        ASK,
        /** It is about another subscription than the one that counts: the provider has to be asked about all of them. */
        ASK_OTHERS
    }

    /**
     * Takes over what the provider says of a subscription; answered by {@link Taken}.
     *
     * @param asked whether the provider was asked and so describes the present
     * @param othersAsked whether it was asked about the person's other subscriptions as well, and those were taken over
     */
    record TakeOverSubscription(
            SubscriptionId subscriptionId,
            UserId userId,
            SubscriptionSnapshot snapshot,
            boolean asked,
            boolean othersAsked,
            Instant at)
            implements SubscriptionCommand {}

    /** Takes over what the provider says of an invoice; answered by {@link Taken}. */
    record TakeOverInvoice(
            SubscriptionId subscriptionId, UserId userId, InvoiceSnapshot snapshot, boolean asked, Instant at)
            implements SubscriptionCommand {}

    /** Takes over what the provider says of a dispute; answered by {@link Taken}. */
    record TakeOverDispute(
            SubscriptionId subscriptionId, UserId userId, DisputeSnapshot snapshot, boolean asked, Instant at)
            implements SubscriptionCommand {}

    /** The provider says that a trial ends soon. */
    record NoticeTrialEnding(SubscriptionId subscriptionId, Instant trialEnd, Instant at)
            implements SubscriptionCommand {}

    /** Has something wait for an administrator. */
    record ParkCase(
            SubscriptionId subscriptionId, UserId userId, String caseId, CaseReason reason, String detail, Instant at)
            implements SubscriptionCommand {}

    /** @param redrive whether it is to be tried again */
    record CloseCase(SubscriptionId subscriptionId, String caseId, boolean redrive, UserId administrator, Instant at)
            implements SubscriptionCommand {}

    record RequestEnterprise(
            SubscriptionId subscriptionId, UserId userId, String requestId, String company, String message, Instant at)
            implements SubscriptionCommand {}

    /** @param plan enterprise, or free to end that */
    record AgreeOnPlan(SubscriptionId subscriptionId, UserId userId, Plan plan, UserId administrator, Instant at)
            implements SubscriptionCommand {}
}
