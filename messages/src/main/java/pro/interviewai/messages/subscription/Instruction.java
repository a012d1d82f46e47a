package pro.interviewai.messages.subscription;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import pro.interviewai.messages.plan.BillingCycle;
import pro.interviewai.messages.plan.Money;
import pro.interviewai.messages.plan.Plan;

/**
 * Something that the payment provider is told to do, once: its id becomes the idempotency key.
 *
 * @param id the same for the same wish, however often it is expressed
 * @param target the provider's id of what it is about: a checkout session, a subscription, an invoice; none for a new one
 * @param plan of a checkout or a change
 * @param trialDays of a checkout, 0 for none
 * @param amount of a refund, or what a change costs today as the person was told
 * @param proratedAt the moment for which that amount was told
 * @param returnUrl where a checkout leads back to when it is done
 * @param cancelUrl where it leads when it is given up
 */
public record Instruction(
        String id,
        InstructionKind kind,
        @Nullable String target,
        @Nullable Plan plan,
        @Nullable BillingCycle cycle,
        int trialDays,
        @Nullable Money amount,
        @Nullable Instant proratedAt,
        @Nullable String returnUrl,
        @Nullable String cancelUrl) {

    public static Instruction openCheckout(
            String id, Plan plan, BillingCycle cycle, int trialDays, String returnUrl, String cancelUrl) {
        return new Instruction(
                id, InstructionKind.OPEN_CHECKOUT, null, plan, cycle, trialDays, null, null, returnUrl, cancelUrl);
    }

    /** One that says all by its kind and what it is about. */
    public static Instruction about(String id, InstructionKind kind, String target) {
        return new Instruction(id, kind, target, null, null, 0, null, null, null, null);
    }

    /** @param amount what it costs today as told for {@code proratedAt}; none where it costs nothing today */
    public static Instruction changePlan(
            String id,
            InstructionKind kind,
            String target,
            Plan plan,
            BillingCycle cycle,
            @Nullable Money amount,
            @Nullable Instant proratedAt) {
        return new Instruction(id, kind, target, plan, cycle, 0, amount, proratedAt, null, null);
    }

    public static Instruction refund(String id, String invoice, Money amount) {
        return new Instruction(id, InstructionKind.REFUND, invoice, null, null, 0, amount, null, null, null);
    }
}
