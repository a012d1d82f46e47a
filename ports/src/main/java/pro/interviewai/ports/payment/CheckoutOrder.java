package pro.interviewai.ports.payment;

import pro.interviewai.messages.account.UserId;
import pro.interviewai.messages.plan.BillingCycle;
import pro.interviewai.messages.plan.Plan;

/**
 * What a checkout is for.
 *
 * @param key by which a repeated order gives the same page
 * @param trialDays 0 for none
 * @param success where it leads back to when it is done; the session's id takes the place of {@code {CHECKOUT_SESSION_ID}}
 * @param cancel where it leads when it is given up
 * @param language ISO 639-1 code of the page
 */
public record CheckoutOrder(
        String key,
        UserId user,
        String customerId,
        Plan plan,
        BillingCycle cycle,
        int trialDays,
        String success,
        String cancel,
        String language) {}
