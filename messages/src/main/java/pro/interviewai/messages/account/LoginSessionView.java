package pro.interviewai.messages.account;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import pro.interviewai.messages.VersionedView;

/**
 * A signed-in device.
 *
 * @param role what its owner may do at this moment; absent while the account is not known yet
 * @param userAgent what the device said of itself when it signed in; empty once erased
 * @param lastSeenAt when it signed in or last renewed its tokens
 */
public record LoginSessionView(
        String id,
        String userId,
        boolean open,
        @Nullable Role role,
        String userAgent,
        Instant openedAt,
        Instant lastSeenAt,
        Instant expiresAt,
        long version)
        implements VersionedView {}
