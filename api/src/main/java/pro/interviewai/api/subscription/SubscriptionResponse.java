package pro.interviewai.api.subscription;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pro.interviewai.messages.plan.BillingCycle;
import pro.interviewai.messages.plan.Money;
import pro.interviewai.messages.plan.Plan;
import pro.interviewai.messages.plan.PlanCatalogue;
import pro.interviewai.messages.subscription.CheckoutStatus;
import pro.interviewai.messages.subscription.Instruction;
import pro.interviewai.messages.subscription.InstructionKind;
import pro.interviewai.messages.subscription.SubscriptionSnapshot;
import pro.interviewai.messages.subscription.SubscriptionStatus;
import pro.interviewai.messages.subscription.SubscriptionView;

/**
 * What somebody subscribes to.
 *
 * @param status with the provider; null for whoever pays nothing
 * @param price of a cycle
 * @param underWay what the provider has not done yet
 */
record SubscriptionResponse(
        Plan plan,
        @Nullable Instant planSince,
        @Nullable SubscriptionStatus status,
        @Nullable BillingCycle billingCycle,
        @Nullable Instant startDate,
        @Nullable Instant periodStart,
        @Nullable Instant periodEnd,
        @Nullable Instant trialEnd,
        boolean cancelAtPeriodEnd,
        @Nullable Change pendingChange,
        @Nullable Money price,
        @Nullable Checkout checkout,
        @Nullable PaymentTrouble trouble,
        boolean trialAvailable,
        List<InstructionKind> underWay,
        @Nullable Refusal refused,
        boolean sandbox) {

    record Change(Plan plan, BillingCycle billingCycle, Instant at) {}

    record Checkout(
            String checkoutId,
            Plan plan,
            BillingCycle billingCycle,
            CheckoutStatus status,
            @Nullable String sessionId,
            @Nullable String checkoutUrl,
            @Nullable Instant expiresAt,
            int trialDays,
            @Nullable String refusal) {}

    record PaymentTrouble(
            String invoiceId,
            Money due,
            boolean confirmationNeeded,
            Instant since,
            @Nullable Instant nextAttemptAt) {}

    record Refusal(InstructionKind kind, String code, Instant at) {}

    static SubscriptionResponse of(SubscriptionView view, PlanCatalogue plans, boolean sandbox) {
        var current = view.current();
        return new SubscriptionResponse(
                view.plan(),
                view.planSince(),
                current == null ? null : current.status(),
                current == null ? null : current.cycle(),
                current == null ? null : current.startedAt(),
                current == null ? null : current.periodStart(),
                current == null ? null : current.periodEnd(),
                current == null ? null : current.trialEnd(),
                current != null && current.cancelAtPeriodEnd(),
                current == null ? null : change(current),
                current == null ? null : price(current, plans),
                checkout(view),
                trouble(view),
                !view.trialUsed(),
                view.pendingInstructions().stream().map(Instruction::kind).toList(),
                refused(view),
                sandbox);
    }

    private static @Nullable Change change(SubscriptionSnapshot current) {
        var change = current.pendingChange();
        return change == null ? null : new Change(change.plan(), change.cycle(), change.at());
    }

    private static @Nullable Money price(SubscriptionSnapshot current, PlanCatalogue plans) {
        var plan = current.plan();
        var cycle = current.cycle();
        return plan == null || cycle == null ? null : plans.of(plan).price(cycle);
    }

    private static @Nullable Checkout checkout(SubscriptionView view) {
        var latest = view.checkout();
        return latest == null
                ? null
                : new Checkout(
                        latest.checkoutId(),
                        latest.plan(),
                        latest.cycle(),
                        latest.status(),
                        latest.sessionId(),
                        latest.url(),
                        latest.expiresAt(),
                        latest.trialDays(),
                        latest.refusal());
    }

    private static @Nullable PaymentTrouble trouble(SubscriptionView view) {
        var known = view.trouble();
        return known == null
                ? null
                : new PaymentTrouble(
                        known.invoiceId(),
                        known.due(),
                        known.confirmationNeeded(),
                        known.since(),
                        known.nextAttemptAt());
    }

    private static @Nullable Refusal refused(SubscriptionView view) {
        var last = view.refused();
        return last == null ? null : new Refusal(last.kind(), last.code(), last.at());
    }
}
