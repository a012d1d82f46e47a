package pro.interviewai.messages.account;

import java.time.Instant;
import java.util.Map;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import pro.interviewai.messages.DataSubject;
import pro.interviewai.messages.KeyedHash;
import pro.interviewai.messages.NotPersonalData;
import pro.interviewai.messages.PersonalData;
import pro.interviewai.messages.StoredName;

/** What has happened to an account. */
public sealed interface AccountEvent {

    String userId();

    @StoredName("account.AccountRegistered")
    @Revision("1")
    record AccountRegistered(
            @DataSubject String userId,
            @PersonalData String email,
            @NotPersonalData @KeyedHash(of = "email") String emailIndex,
            @PersonalData String passwordHash,
            @PersonalData String firstName,
            @PersonalData String lastName,
            @NotPersonalData String language,
            @NotPersonalData Role role,
            @NotPersonalData Instant registeredAt)
            implements AccountEvent {}

    /**
     * Somebody registered once more with an address that nobody had confirmed yet; what they said is all that holds from
     * now on. It claims no more than the registration before did.
     *
     * @param passwordHash the same as before where the same password came
     */
    @StoredName("account.RegistrationReplaced")
    @Revision("1")
    record RegistrationReplaced(
            @DataSubject String userId,
            @PersonalData String passwordHash,
            @PersonalData String firstName,
            @PersonalData String lastName,
            @NotPersonalData String language,
            @NotPersonalData Instant replacedAt)
            implements AccountEvent {}

    @StoredName("account.TermsAccepted")
    @Revision("1")
    record TermsAccepted(
            @DataSubject String userId,
            @NotPersonalData String termsVersion,
            @NotPersonalData Instant acceptedAt) implements AccountEvent {}

    /** A link was asked for, at registration or later; whoever hears it sends the mail. */
    @StoredName("account.VerificationRequested")
    @Revision("1")
    record VerificationRequested(
            @DataSubject String userId,
            @PersonalData String email,
            @PersonalData String firstName,
            @NotPersonalData String language,
            @NotPersonalData String verificationId,
            @NotPersonalData Instant expiresAt,
            @NotPersonalData Instant requestedAt)
            implements AccountEvent, Addressed {}

    /**
     * An address was confirmed.
     *
     * @param verificationId names the link that was opened, as in {@link VerificationRequested}; null where no link was
     *     (an administrator's) and in what was stored before revision 2
     */
    @StoredName("account.EmailVerified")
    @Revision("2")
    record EmailVerified(
            @DataSubject String userId,
            @Nullable @NotPersonalData String verificationId,
            @NotPersonalData Instant verifiedAt)
            implements AccountEvent {}

    /** Somebody wanted to register with an address that has an account; its owner is told. */
    @StoredName("account.RegistrationRepeated")
    @Revision("1")
    record RegistrationRepeated(
            @DataSubject String userId,
            @PersonalData String email,
            @PersonalData String firstName,
            @NotPersonalData String language,
            @NotPersonalData Instant repeatedAt)
            implements AccountEvent, Addressed {}

    /**
     * A link by which a forgotten password is replaced was asked for; whoever hears it sends the mail.
     *
     * @param firstName {@link Addressed#UNNAMED} where nobody had confirmed the address
     */
    @StoredName("account.PasswordResetRequested")
    @Revision("1")
    record PasswordResetRequested(
            @DataSubject String userId,
            @PersonalData String email,
            @PersonalData String firstName,
            @NotPersonalData String language,
            @NotPersonalData String resetId,
            @NotPersonalData Instant expiresAt,
            @NotPersonalData Instant requestedAt)
            implements AccountEvent, Addressed {}

    /**
     * A password was replaced, which signs out every device that signed in before.
     *
     * @param email to which that is told
     * @param keptSession the device on which it was changed and which stays signed in; null when the old one was forgotten
     */
    @StoredName("account.PasswordChanged")
    @Revision("1")
    record PasswordChanged(
            @DataSubject String userId,
            @PersonalData String passwordHash,
            @PersonalData String email,
            @PersonalData String firstName,
            @NotPersonalData String language,
            @Nullable @NotPersonalData String keptSession,
            @NotPersonalData Instant changedAt)
            implements AccountEvent, Addressed {}

    /**
     * The account is to be erased; whoever hears it tells its owner how to take that back.
     *
     * @param eraseAt until when it can be taken back
     */
    @StoredName("account.ErasureRequested")
    @Revision("1")
    record ErasureRequested(
            @DataSubject String userId,
            @PersonalData String email,
            @PersonalData String firstName,
            @NotPersonalData String language,
            @NotPersonalData Instant eraseAt,
            @NotPersonalData Instant requestedAt)
            implements AccountEvent, Addressed {}

    /** That was taken back. */
    @StoredName("account.ErasureCancelled")
    @Revision("1")
    record ErasureCancelled(
            @DataSubject String userId, @NotPersonalData Instant cancelledAt) implements AccountEvent {}

    /** The person is being erased; whoever hears it destroys the key and removes what is left. */
    @StoredName("account.ErasureBegun")
    @Revision("1")
    record ErasureBegun(
            @DataSubject String userId, @NotPersonalData Instant begunAt) implements AccountEvent {}

    /**
     * The receipt: the person's key is destroyed and nothing that it opened can be read again.
     *
     * @param removed how many files of each kind were removed
     */
    @StoredName("account.PersonErased")
    @Revision("2")
    record PersonErased(
            @DataSubject String userId,
            @NotPersonalData Map<String, Integer> removed,
            @NotPersonalData Instant erasedAt)
            implements AccountEvent {}

    /**
     * An account has another role.
     *
     * @param changedBy the administrator who gave it, or {@code plan} where it came with what the holder subscribes to
     */
    @StoredName("account.RoleChanged")
    @Revision("1")
    record RoleChanged(
            @DataSubject String userId,
            @NotPersonalData Role from,
            @NotPersonalData Role to,
            @NotPersonalData String changedBy,
            @NotPersonalData Instant changedAt)
            implements AccountEvent {}

    /**
     * The account's holder can sign in by a provider.
     *
     * @param subjectIndex keyed hash of who they are there
     */
    @StoredName("account.ProviderLinked")
    @Revision("1")
    record ProviderLinked(
            @DataSubject String userId,
            @NotPersonalData Provider provider,
            @NotPersonalData String subjectIndex,
            @NotPersonalData Instant linkedAt)
            implements AccountEvent {}

    /** The account's holder said other things of themselves; what is said here is all that holds from now on. */
    @StoredName("account.ProfileChanged")
    @Revision("1")
    record ProfileChanged(
            @DataSubject String userId,
            @PersonalData String firstName,
            @PersonalData String lastName,
            @PersonalData String bio,
            @NotPersonalData String language,
            @NotPersonalData Instant changedAt)
            implements AccountEvent {}

    /** Revision 1 had nothing about privacy: all history was kept. */
    @StoredName("account.PreferencesChanged")
    @Revision("2")
    record PreferencesChanged(
            @DataSubject String userId,
            @NotPersonalData Preferences preferences,
            @NotPersonalData Instant changedAt) implements AccountEvent {}

    /** @param jpeg Base64 of the picture, which is small, square and without anything but the picture in it */
    @StoredName("account.AvatarChanged")
    @Revision("1")
    record AvatarChanged(
            @DataSubject String userId,
            @NotPersonalData String avatarId,
            @PersonalData String jpeg,
            @NotPersonalData Instant changedAt)
            implements AccountEvent {}

    @StoredName("account.AvatarRemoved")
    @Revision("1")
    record AvatarRemoved(
            @DataSubject String userId, @NotPersonalData Instant removedAt) implements AccountEvent {}

    /** @param version of the text that was agreed to */
    @StoredName("account.ConsentGiven")
    @Revision("1")
    record ConsentGiven(
            @DataSubject String userId,
            @NotPersonalData ConsentPurpose purpose,
            @NotPersonalData String version,
            @NotPersonalData Instant givenAt)
            implements AccountEvent {}

    @StoredName("account.ConsentWithdrawn")
    @Revision("1")
    record ConsentWithdrawn(
            @DataSubject String userId,
            @NotPersonalData ConsentPurpose purpose,
            @NotPersonalData Instant withdrawnAt) implements AccountEvent {}

    /**
     * Another address is wanted, which must be confirmed at both; whoever hears it sends a link to each.
     *
     * @param email the address up to now
     * @param linkId names the link that goes there
     * @param newLinkId names the link that goes to the new one
     */
    @StoredName("account.EmailChangeRequested")
    @Revision("1")
    record EmailChangeRequested(
            @DataSubject String userId,
            @PersonalData String email,
            @PersonalData String newEmail,
            @NotPersonalData @KeyedHash(of = "newEmail") String newEmailIndex,
            @PersonalData String firstName,
            @NotPersonalData String language,
            @NotPersonalData String linkId,
            @NotPersonalData String newLinkId,
            @NotPersonalData Instant expiresAt,
            @NotPersonalData Instant requestedAt)
            implements AccountEvent, Addressed {

        /** Whoever reads what comes to the new address, which may be anybody. */
        public Addressed atNewAddress() {
            return new NewAddress(userId, newEmail, UNNAMED, language);
        }

        private record NewAddress(String userId, String email, String firstName, String language)
                implements Addressed {}
    }

    /** One of the two links was opened. */
    @StoredName("account.EmailChangeConfirmed")
    @Revision("1")
    record EmailChangeConfirmed(
            @DataSubject String userId,
            @NotPersonalData String linkId,
            @NotPersonalData Instant confirmedAt) implements AccountEvent {}

    /** Both were, so the new address is the account's. */
    @StoredName("account.EmailChanged")
    @Revision("1")
    record EmailChanged(
            @DataSubject String userId,
            @PersonalData String email,
            @NotPersonalData @KeyedHash(of = "email") String emailIndex,
            @NotPersonalData Instant changedAt)
            implements AccountEvent {}
}
