package pro.interviewai.messages.account;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An account as its owner sees it.
 *
 * @param erasureAt when it will be erased, if that was asked for
 */
public record AccountView(
        String id,
        String email,
        String firstName,
        String lastName,
        String language,
        Role role,
        boolean emailVerified,
        @Nullable Instant erasureAt,
        Instant createdAt) {}
