package pro.interviewai.messages.subscription;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import pro.interviewai.messages.DataSubject;
import pro.interviewai.messages.NotPersonalData;
import pro.interviewai.messages.PersonalData;
import pro.interviewai.messages.StoredName;
import pro.interviewai.messages.plan.BillingCycle;
import pro.interviewai.messages.plan.Money;
import pro.interviewai.messages.plan.Plan;

/** What happens to what a person subscribes to and pays. */
public sealed interface SubscriptionEvent {

    String subscriptionId();

    String userId();

    /** Somebody wants to pay; the instruction that opens the provider's page is given in the same commit. */
    @StoredName("subscription.CheckoutRequested")
    @Revision("1")
    record CheckoutRequested(
            @NotPersonalData String subscriptionId,
            @DataSubject String userId,
            @NotPersonalData String checkoutId,
            @NotPersonalData Plan plan,
            @NotPersonalData BillingCycle cycle,
            @NotPersonalData int trialDays,
            @NotPersonalData Money price,
            @NotPersonalData Instant requestedAt)
            implements SubscriptionEvent {}

    /** @param url of the provider's page, good for whoever has it */
    @StoredName("subscription.CheckoutOpened")
    @Revision("1")
    record CheckoutOpened(
            @NotPersonalData String subscriptionId,
            @DataSubject String userId,
            @NotPersonalData String checkoutId,
            @NotPersonalData String sessionId,
            @NotPersonalData String customerId,
            @PersonalData String url,
            @NotPersonalData Instant expiresAt,
            @NotPersonalData Instant openedAt)
            implements SubscriptionEvent {}

    /** @param status how it ended: complete, expired or refused */
    @StoredName("subscription.CheckoutEnded")
    @Revision("1")
    record CheckoutEnded(
            @NotPersonalData String subscriptionId,
            @DataSubject String userId,
            @NotPersonalData String checkoutId,
            @NotPersonalData CheckoutStatus status,
            @NotPersonalData Instant endedAt)
            implements SubscriptionEvent {}

    /** The provider is to do something; whoever hears it tells the provider until that is done or refused. */
    @StoredName("subscription.InstructionGiven")
    @Revision("1")
    record InstructionGiven(
            @NotPersonalData String subscriptionId,
            @DataSubject String userId,
            @NotPersonalData Instruction instruction,
            @NotPersonalData String givenBy,
            @NotPersonalData Instant givenAt)
            implements SubscriptionEvent {}

    @StoredName("subscription.InstructionCarriedOut")
    @Revision("1")
    record InstructionCarriedOut(
            @NotPersonalData String subscriptionId,
            @DataSubject String userId,
            @NotPersonalData String instructionId,
            @NotPersonalData InstructionKind kind,
            @NotPersonalData Instant carriedOutAt)
            implements SubscriptionEvent {}

    /** @param code the provider's, such as {@code card_declined} */
    @StoredName("subscription.InstructionRefused")
    @Revision("1")
    record InstructionRefused(
            @NotPersonalData String subscriptionId,
            @DataSubject String userId,
            @NotPersonalData String instructionId,
            @NotPersonalData InstructionKind kind,
            @NotPersonalData String code,
            @NotPersonalData Instant refusedAt)
            implements SubscriptionEvent {}

    /** What the provider says of a subscription was taken over. */
    @StoredName("subscription.SubscriptionTakenOver")
    @Revision("1")
    record SubscriptionTakenOver(
            @NotPersonalData String subscriptionId,
            @DataSubject String userId,
            @NotPersonalData SubscriptionSnapshot snapshot,
            @NotPersonalData Instant takenOverAt)
            implements SubscriptionEvent {}

    /** What the provider says of an invoice was taken over. */
    @StoredName("subscription.InvoiceTakenOver")
    @Revision("1")
    record InvoiceTakenOver(
            @NotPersonalData String subscriptionId,
            @DataSubject String userId,
            @NotPersonalData InvoiceSnapshot snapshot,
            @NotPersonalData Instant takenOverAt)
            implements SubscriptionEvent {}

    /** What the provider says of a disputed payment was taken over. */
    @StoredName("subscription.DisputeTakenOver")
    @Revision("1")
    record DisputeTakenOver(
            @NotPersonalData String subscriptionId,
            @DataSubject String userId,
            @NotPersonalData DisputeSnapshot snapshot,
            @NotPersonalData Instant takenOverAt)
            implements SubscriptionEvent {}

    /**
     * What the person has from now on; it follows from what was taken over.
     *
     * @param anchor moment by which the plan's months are counted; none for the free plan
     * @param effectiveAt since when, which may have been told late
     */
    @StoredName("subscription.EntitlementChanged")
    @Revision("1")
    record EntitlementChanged(
            @NotPersonalData String subscriptionId,
            @DataSubject String userId,
            @NotPersonalData String entitlementId,
            @NotPersonalData Plan plan,
            @Nullable @NotPersonalData Instant anchor,
            @NotPersonalData Instant effectiveAt,
            @NotPersonalData Instant changedAt)
            implements SubscriptionEvent {}

    /** The first failed payment of an invoice; further failures of the same one are not told again. */
    @StoredName("subscription.PaymentFailed")
    @Revision("1")
    record PaymentFailed(
            @NotPersonalData String subscriptionId,
            @DataSubject String userId,
            @NotPersonalData String invoiceId,
            @NotPersonalData Money due,
            @Nullable @NotPersonalData Instant nextAttemptAt,
            @NotPersonalData Instant failedAt)
            implements SubscriptionEvent {}

    /** The payer's bank wants a confirmation before it pays. */
    @StoredName("subscription.ConfirmationNeeded")
    @Revision("1")
    record ConfirmationNeeded(
            @NotPersonalData String subscriptionId,
            @DataSubject String userId,
            @NotPersonalData String invoiceId,
            @NotPersonalData Money due,
            @NotPersonalData Instant neededAt)
            implements SubscriptionEvent {}

    /** An invoice whose payment had failed, or waited for a confirmation, is paid. */
    @StoredName("subscription.PaymentRecovered")
    @Revision("1")
    record PaymentRecovered(
            @NotPersonalData String subscriptionId,
            @DataSubject String userId,
            @NotPersonalData String invoiceId,
            @NotPersonalData Instant recoveredAt)
            implements SubscriptionEvent {}

    /** The trial ends soon and the plan will be paid then. */
    @StoredName("subscription.TrialEnding")
    @Revision("1")
    record TrialEnding(
            @NotPersonalData String subscriptionId,
            @DataSubject String userId,
            @NotPersonalData Instant trialEnd,
            @NotPersonalData Instant noticedAt)
            implements SubscriptionEvent {}

    /** A person of one paid subscription has a second one, which is cancelled and paid back. */
    @StoredName("subscription.SecondSubscriptionFound")
    @Revision("1")
    record SecondSubscriptionFound(
            @NotPersonalData String subscriptionId,
            @DataSubject String userId,
            @NotPersonalData String providerId,
            @NotPersonalData Instant foundAt)
            implements SubscriptionEvent {}

    /**
     * Something waits for an administrator.
     *
     * @param caseId the instruction, or what the provider said
     * @param detail what is odd, by ids and codes
     */
    @StoredName("subscription.CaseParked")
    @Revision("1")
    record CaseParked(
            @NotPersonalData String subscriptionId,
            @DataSubject String userId,
            @NotPersonalData String caseId,
            @NotPersonalData CaseReason reason,
            @NotPersonalData String detail,
            @NotPersonalData Instant parkedAt)
            implements SubscriptionEvent {}

    /** An administrator has it tried again, or says that it is settled. */
    @StoredName("subscription.CaseClosed")
    @Revision("1")
    record CaseClosed(
            @NotPersonalData String subscriptionId,
            @DataSubject String userId,
            @NotPersonalData String caseId,
            @NotPersonalData boolean redriven,
            @NotPersonalData String closedBy,
            @NotPersonalData Instant closedAt)
            implements SubscriptionEvent {}

    /** Somebody would like to have the plan whose price is agreed upon. */
    @StoredName("subscription.EnterpriseRequested")
    @Revision("1")
    record EnterpriseRequested(
            @NotPersonalData String subscriptionId,
            @DataSubject String userId,
            @NotPersonalData String requestId,
            @PersonalData String company,
            @PersonalData String message,
            @NotPersonalData Instant requestedAt)
            implements SubscriptionEvent {}

    /** An administrator has agreed upon a plan with somebody, or ends that. */
    @StoredName("subscription.PlanAgreed")
    @Revision("1")
    record PlanAgreed(
            @NotPersonalData String subscriptionId,
            @DataSubject String userId,
            @NotPersonalData Plan plan,
            @NotPersonalData String agreedBy,
            @NotPersonalData Instant agreedAt)
            implements SubscriptionEvent {}
}
