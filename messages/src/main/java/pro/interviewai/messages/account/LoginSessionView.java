package pro.interviewai.messages.account;

import java.time.Instant;

/**
 * A signed-in device.
 *
 * @param userAgent what the device said of itself when it signed in; empty once erased
 * @param lastSeenAt when it signed in or last renewed its tokens
 */
public record LoginSessionView(
        String id,
        String userId,
        boolean open,
        String userAgent,
        Instant openedAt,
        Instant lastSeenAt,
        Instant expiresAt,
        long version) {}
