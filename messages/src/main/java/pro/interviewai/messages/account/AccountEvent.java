package pro.interviewai.messages.account;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import pro.interviewai.messages.DataSubject;
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
            @NotPersonalData String emailIndex,
            @PersonalData String passwordHash,
            @PersonalData String firstName,
            @PersonalData String lastName,
            @NotPersonalData String language,
            @NotPersonalData Role role,
            @NotPersonalData Instant registeredAt)
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

    /** A link by which a forgotten password is replaced was asked for; whoever hears it sends the mail. */
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
     * @param recordings how many recordings were removed
     * @param letters how many letters were removed
     */
    @StoredName("account.PersonErased")
    @Revision("1")
    record PersonErased(
            @DataSubject String userId,
            @NotPersonalData int recordings,
            @NotPersonalData int letters,
            @NotPersonalData Instant erasedAt)
            implements AccountEvent {}

    /** An administrator gave an account another role. */
    @StoredName("account.RoleChanged")
    @Revision("1")
    record RoleChanged(
            @DataSubject String userId,
            @NotPersonalData Role from,
            @NotPersonalData Role to,
            @NotPersonalData String changedBy,
            @NotPersonalData Instant changedAt)
            implements AccountEvent {}

    /** An address was taken by an account. It stands in the address's own stream, which makes addresses unique. */
    @StoredName("account.EmailClaimed")
    @Revision("1")
    record EmailClaimed(
            @NotPersonalData String emailIndex,
            @DataSubject String userId,
            @NotPersonalData Instant claimedAt) implements AccountEvent {}
}
