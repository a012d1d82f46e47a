package pro.interviewai.api.subscription;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import pro.interviewai.messages.plan.BillingCycle;
import pro.interviewai.messages.plan.Money;
import pro.interviewai.messages.plan.Plan;

/**
 * A change of plan as it was shown beforehand.
 *
 * @param previewed what it was said to cost today; none for a smaller plan
 * @param proratedAt the moment for which that was said
 */
record ChangeRequest(
        @NotNull Plan planId,
        @NotNull BillingCycle billingCycle,
        @Nullable Money previewed,
        @Nullable Instant proratedAt) {}
