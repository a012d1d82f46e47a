package pro.interviewai.ports.payment;

import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import pro.interviewai.messages.account.UserId;
import pro.interviewai.messages.subscription.CheckoutStatus;

/**
 * A checkout as the provider describes it.
 *
 * @param checkoutId our name of it, as of the order's key; none where the provider was not told
 * @param url of its page, while that is open
 * @param subscription what came of it; none until it is complete
 */
public record Checkout(
        String sessionId,
        @Nullable String checkoutId,
        @Nullable UserId user,
        @Nullable String customerId,
        CheckoutStatus status,
        @Nullable URI url,
        Instant expiresAt,
        @Nullable String subscription)
        implements Notice.Subject {}
