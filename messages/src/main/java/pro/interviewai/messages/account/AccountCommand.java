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

    /**
     * Creates an administrator whose address counts as confirmed: it comes from the operator's own configuration. An account
     * that waits for the same to be confirmed gives way.
     */
    record RegisterAdministrator(UserId userId, String email, String emailIndex, String passwordHash, Instant at)
            implements AccountCommand {}

    /**
     * Creates an account without a password for somebody whose address a provider has confirmed. An account that waits
     * for the same to be confirmed gives way.
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

    /**
     * Confirms the address by a link that was mailed to it.
     *
     * @param provenHash the bcrypt hash that the password fits which came with the link; null where none came or it fits
     *     none
     */
    record VerifyEmail(
            UserId userId, String verificationId, @Nullable String provenHash, Instant at) implements AccountCommand {}

    /**
     * Registers with an address that has an account. Its owner is told; as long as nobody has confirmed it, the earlier
     * registration gives way to this one, and a new link is mailed.
     *
     * @param knownHash the bcrypt hash of before, where the same password fits it; else null
     * @param passwordHash bcrypt hash of the password that came now
     * @param verificationId names the link that the mail carries
     */
    record RepeatRegistration(
            UserId userId,
            @Nullable String knownHash,
            String passwordHash,
            String firstName,
            String lastName,
            String language,
            String termsVersion,
            String verificationId,
            Instant verificationExpiresAt,
            Instant at)
            implements AccountCommand {}

    /** Asks for a link by which a forgotten password is replaced; older such links end. */
    record RequestPasswordReset(UserId userId, String resetId, Instant expiresAt, Instant at)
            implements AccountCommand {}

    /**
     * Replaces a forgotten password by a link that was mailed. All devices are signed out, and the link ends. It also
     * confirms an address that waited for it, with nothing kept of what was said at registration, which may have been
     * somebody else.
     *
     * @param passwordHash bcrypt hash of the new one
     * @param firstName what the person is then called until they say it
     * @param termsVersion of the terms, which are then agreed to by going on
     */
    record ResetPassword(
            UserId userId, String resetId, String passwordHash, String firstName, String termsVersion, Instant at)
            implements AccountCommand {}

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

    /**
     * Opens one of the two links; with the second one the address changes, unless somebody else has taken and confirmed it
     * meanwhile.
     */
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

    /**
     * Gives an account the role of the plan that its holder has, unless an administrator has given it another task.
     *
     * @param role of the plan: user, pro or elite
     */
    record FollowPlan(UserId userId, Role role, Instant at) implements AccountCommand {}
}
