package pro.interviewai.messages.subscription;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pro.interviewai.messages.VersionedView;
import pro.interviewai.messages.plan.BillingCycle;
import pro.interviewai.messages.plan.Money;
import pro.interviewai.messages.plan.Plan;

/**
 * What somebody subscribes to, as they see it.
 *
 * @param plan what they have now
 * @param current what they subscribe to with the provider; none where there is nothing that lives or may revive
 * @param checkout the latest checkout, if any
 * @param trialUsed whether they have had their trial
 * @param customerId the provider's id of them, once there is one
 * @param trouble what keeps the current invoice from being paid; none where nothing does
 * @param pendingInstructions what the provider was told and has not done yet
 * @param refused the last instruction that the provider refused, if none was carried out since
 * @param version of the stream; -1 where nothing has happened yet
 */
public record SubscriptionView(
        String id,
        Plan plan,
        @Nullable Instant planSince,
        @Nullable SubscriptionSnapshot current,
        @Nullable CheckoutView checkout,
        boolean trialUsed,
        @Nullable String customerId,
        @Nullable PaymentTrouble trouble,
        List<Instruction> pendingInstructions,
        @Nullable RefusedInstruction refused,
        long version)
        implements VersionedView {

    /** @param url of the provider's page, while it is open */
    public record CheckoutView(
            String checkoutId,
            Plan plan,
            BillingCycle cycle,
            int trialDays,
            Money price,
            CheckoutStatus status,
            @Nullable String sessionId,
            @Nullable String url,
            @Nullable Instant expiresAt,
            @Nullable String refusal) {}

    /** @param confirmationNeeded whether the bank only wants a confirmation */
    public record PaymentTrouble(
            String invoiceId,
            Money due,
            boolean confirmationNeeded,
            Instant since,
            @Nullable Instant nextAttemptAt) {}

    /** @param code the provider's */
    public record RefusedInstruction(String instructionId, InstructionKind kind, String code, Instant at) {}

    /** Of somebody for whom nothing has happened yet. */
    public static SubscriptionView none(SubscriptionId id) {
        return new SubscriptionView(id.value(), Plan.FREE, null, null, null, false, null, null, List.of(), null, -1);
    }
}
