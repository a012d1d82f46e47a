package pro.interviewai.ports.payment;

import java.net.URI;
import pro.interviewai.messages.account.UserId;
import pro.interviewai.messages.subscription.BillingCycle;
import pro.interviewai.messages.subscription.Plan;

/**
 * What a checkout is for.
 *
 * @param key by which a repeated order gives the same page
 * @param trialDays 0 for none
 * @param success where it leads back to when it is done
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
        URI success,
        URI cancel,
        String language) {}
