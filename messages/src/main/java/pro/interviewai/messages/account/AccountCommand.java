package pro.interviewai.messages.account;

import java.time.Instant;
import java.util.Map;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** What can be asked of an account. Each command may be repeated without a second effect. */
public sealed interface AccountCommand {

    @TargetAggregateIdentifier
    UserId userId();

    /**
     * Creates an account that must still confirm its address.
     *
     * @param emailIndex keyed hash of the normalised address, under which the address is unique
     * @param passwordHash bcrypt hash; the password itself never leaves the edge
     * @param language ISO 639-1 code
     * @param verificationId names the link that the mail carries
     */
    record RegisterAccount(
            UserId userId,
            String email,
            String emailIndex,
            String passwordHash,
            String firstName,
            String lastName,
            String language,
            String termsVersion,
            String verificationId,
            Instant verificationExpiresAt,
            Instant at)
            implements AccountCommand {}

    /** Creates an administrator whose address counts as confirmed: it comes from the operator's own configuration. */
    record RegisterAdministrator(UserId userId, String email, String emailIndex, String passwordHash, Instant at)
            implements AccountCommand {}

    /**
     * Creates an account without a password for somebody whose address a provider has confirmed.
     *
     * @param subjectIndex keyed hash of who they are there
     */
    record RegisterByProvider(
            UserId userId,
            String email,
            String emailIndex,
            String firstName,
            String lastName,
            String language,
            String termsVersion,
            Provider provider,
            String subjectIndex,
            Instant at)
            implements AccountCommand {}

    /**
     * Lets the account's holder sign in by a provider too, which has confirmed the same address.
     *
     * @param subjectIndex keyed hash of who they are there
     */
    record LinkProvider(UserId userId, Provider provider, String subjectIndex, Instant at) implements AccountCommand {}

    /** Asks for a new link; older links end. */
    record RequestVerification(UserId userId, String verificationId, Instant expiresAt, Instant at)
            implements AccountCommand {}

    /** Confirms the address by a link that was mailed to it. */
    record VerifyEmail(UserId userId, String verificationId, Instant at) implements AccountCommand {}

    /**
     * Tells the owner of an address that somebody wanted to register with it once more; who has not confirmed it yet gets
     * a new link instead.
     *
     * @param verificationId names that link
     */
    record NoteRepeatedRegistration(UserId userId, String verificationId, Instant expiresAt, Instant at)
            implements AccountCommand {}

    /** Asks for a link by which a forgotten password is replaced; older such links end. */
    record RequestPasswordReset(UserId userId, String resetId, Instant expiresAt, Instant at)
            implements AccountCommand {}

    /**
     * Replaces a forgotten password by a link that was mailed, which also confirms the address. All devices are signed
     * out, and the link ends.
     *
     * @param passwordHash bcrypt hash of the new one
     */
    record ResetPassword(UserId userId, String resetId, String passwordHash, Instant at) implements AccountCommand {}

    /**
     * Replaces a password that the edge has checked, and signs all devices out but one.
     *
     * @param passwordHash bcrypt hash of the new one
     * @param keptSession stays signed in
     */
    record ChangePassword(UserId userId, String passwordHash, LoginSessionId keptSession, Instant at)
            implements AccountCommand {}

    /**
     * Says other things of the account's holder.
     *
     * @param firstName like the others absent where it stays as it is
     */
    record ChangeProfile(
            UserId userId,
            @Nullable String firstName,
            @Nullable String lastName,
            @Nullable String bio,
            @Nullable String language,
            Instant at)
            implements AccountCommand {}

    record ChangePreferences(UserId userId, Preferences preferences, Instant at) implements AccountCommand {}

    /**
     * Gives the account another picture.
     *
     * @param avatarId named after the picture, so that the same picture again changes nothing
     * @param jpeg Base64
     */
    record ChangeAvatar(UserId userId, String avatarId, String jpeg, Instant at) implements AccountCommand {}

    record RemoveAvatar(UserId userId, Instant at) implements AccountCommand {}

    /** @param version of the text that is agreed to */
    record GiveConsent(UserId userId, ConsentPurpose purpose, String version, Instant at) implements AccountCommand {}

    record WithdrawConsent(UserId userId, ConsentPurpose purpose, Instant at) implements AccountCommand {}

    /**
     * Asks for another address; links go to both, and older ones end. Says nothing when they would come too soon.
     *
     * @param newEmailIndex keyed hash of the normalised address
     */
    record RequestEmailChange(
            UserId userId,
            String newEmail,
            String newEmailIndex,
            String linkId,
            String newLinkId,
            Instant expiresAt,
            Instant at)
            implements AccountCommand {}

    /** Opens one of the two links; with the second one the address changes, unless it has been taken meanwhile. */
    record ConfirmEmailChange(UserId userId, String linkId, Instant at) implements AccountCommand {}

    /** Has the account erased at a later moment, until which that can be taken back. All devices are signed out. */
    record RequestErasure(UserId userId, Instant eraseAt, Instant at) implements AccountCommand {}

    /** Takes that back. */
    record CancelErasure(UserId userId, Instant at) implements AccountCommand {}

    /** Has the person erased now, for good. */
    record BeginErasure(UserId userId, Instant at) implements AccountCommand {}

    /**
     * Notes that nothing of the person can be read any more.
     *
     * @param removed how many files of each kind were removed
     */
    record ConfirmErasure(UserId userId, Map<String, Integer> removed, Instant at) implements AccountCommand {}

    /**
     * Gives an account another role.
     *
     * @param changedBy the administrator who does so; never the account's own holder
     */
    record ChangeRole(UserId userId, Role role, UserId changedBy, Instant at) implements AccountCommand {}
}
