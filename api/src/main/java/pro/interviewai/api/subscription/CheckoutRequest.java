package pro.interviewai.api.subscription;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import pro.interviewai.messages.plan.BillingCycle;
import pro.interviewai.messages.plan.Plan;

/**
 * What somebody wants to pay.
 *
 * @param successUrl where the provider's page leads back to when it is done, on our own origin
 * @param cancelUrl where it leads when it is given up, likewise
 */
record CheckoutRequest(
        @NotNull Plan planId,
        @NotNull BillingCycle billingCycle,
        @NotBlank String successUrl,
        @NotBlank String cancelUrl) {}
