package pro.interviewai.messages.account;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pro.interviewai.messages.VersionedView;

/**
 * An account as its owner sees it.
 *
 * @param bio what they say of themselves; may be empty
 * @param avatarId names their picture, if there is one
 * @param consents what they agreed to, the terms first
 * @param erasureAt when it will be erased, if that was asked for
 * @param version of the account's stream
 */
public record AccountView(
        String id,
        String email,
        String firstName,
        String lastName,
        String bio,
        @Nullable String avatarId,
        String language,
        Preferences preferences,
        List<ConsentView> consents,
        Role role,
        boolean emailVerified,
        @Nullable Instant erasureAt,
        Instant createdAt,
        Instant updatedAt,
        long version)
        implements VersionedView {

    /** Whether a consent to this holds. */
    public boolean agreesTo(ConsentPurpose purpose) {
        return consents.stream()
                .anyMatch(consent -> consent.purpose().equals(purpose.id()) && consent.withdrawnAt() == null);
    }
}
