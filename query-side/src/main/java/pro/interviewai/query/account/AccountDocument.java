package pro.interviewai.query.account;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;
import pro.interviewai.messages.account.Preferences;
import pro.interviewai.messages.account.Role;

/**
 * An account as stored for reading. What tells something about the person is sealed, or absent once it was erased.
 *
 * @param at position of the last event applied
 * @param version version of the stream at that event
 * @param emailIndex absent once the person was erased
 * @param preferences absent unless they were changed
 * @param consents by purpose
 * @param providers keyed hashes of who the person is there, by provider
 * @param erasureAt when the account will be erased, if that was asked for
 * @param sessionsEndedAt devices that signed in before are signed out, but for the {@code keptSession}
 */
@Document(AccountDocument.COLLECTION)
record AccountDocument(
        @Id String id,
        long at,
        long version,
        @Nullable String emailIndex,
        byte @Nullable [] email,
        byte @Nullable [] passwordHash,
        byte @Nullable [] firstName,
        byte @Nullable [] lastName,
        byte @Nullable [] bio,
        @Nullable String avatarId,
        String language,
        @Nullable Preferences preferences,
        @Nullable Map<String, Consent> consents,
        @Nullable Map<String, String> providers,
        Role role,
        @Nullable Instant verifiedAt,
        @Nullable Instant sessionsEndedAt,
        @Nullable String keptSession,
        @Nullable Instant erasureAt,
        Instant createdAt,
        @Nullable Instant updatedAt) {

    /** What was agreed to, under its purpose. */
    record Consent(
            String version, Instant givenAt, @Nullable Instant withdrawnAt) {}

    static final String COLLECTION = "accounts";

    /** One event can end all devices at once; what was opened before it has ended with it. */
    boolean hasEnded(LoginSessionDocument session) {
        return sessionsEndedAt != null
                && session.openedAt().isBefore(sessionsEndedAt)
                && !session.id().equals(keptSession);
    }
}
