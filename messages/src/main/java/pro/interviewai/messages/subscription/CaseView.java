package pro.interviewai.messages.subscription;

import java.time.Instant;

/**
 * Something about a payment that waits for an administrator.
 *
 * @param userId whose it is; of an unknown owner the provider's id of the customer
 * @param detail what is odd, by ids and codes; of a request for a plan what was written
 * @param redrivable whether it can be tried again
 */
public record CaseView(
        String id,
        String subscriptionId,
        String userId,
        CaseReason reason,
        String detail,
        boolean redrivable,
        Instant parkedAt) {}
