package pro.interviewai.messages.subscription;

import java.time.Instant;

/** Something about a payment that waits for an administrator. */
public record CaseView(
        String id,
        String subscriptionId,
        String userId,
        CaseReason reason,
        String detail,
        boolean redrivable,
        Instant parkedAt) {}
