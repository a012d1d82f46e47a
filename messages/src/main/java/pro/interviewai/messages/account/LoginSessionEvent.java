package pro.interviewai.messages.account;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import pro.interviewai.messages.DataSubject;
import pro.interviewai.messages.NotPersonalData;
import pro.interviewai.messages.PersonalData;
import pro.interviewai.messages.StoredName;

/** What has happened on a signed-in device. */
public sealed interface LoginSessionEvent {

    String sessionId();

    String userId();

    @StoredName("account.LoginSessionOpened")
    @Revision("1")
    record LoginSessionOpened(
            @NotPersonalData String sessionId,
            @DataSubject String userId,
            @PersonalData String userAgent,
            @NotPersonalData Instant expiresAt,
            @NotPersonalData Instant openedAt)
            implements LoginSessionEvent {}

    /**
     * The device's tokens were renewed.
     *
     * @param generation of the tokens that are good now; those of the sign-in were 0
     * @param expiresAt when the device has to sign in again unless it renews its tokens before
     */
    @StoredName("account.LoginSessionRefreshed")
    @Revision("1")
    record LoginSessionRefreshed(
            @NotPersonalData String sessionId,
            @DataSubject String userId,
            @NotPersonalData int generation,
            @NotPersonalData Instant expiresAt,
            @NotPersonalData Instant refreshedAt)
            implements LoginSessionEvent {}

    /**
     * A refresh token came back that had long been exchanged: somebody has a copy, so the device is signed out with it.
     *
     * @param generation of the token that came
     */
    @StoredName("account.RefreshTokenReused")
    @Revision("1")
    record RefreshTokenReused(
            @NotPersonalData String sessionId,
            @DataSubject String userId,
            @NotPersonalData int generation,
            @NotPersonalData Instant reusedAt)
            implements LoginSessionEvent {}

    @StoredName("account.LoginSessionClosed")
    @Revision("1")
    record LoginSessionClosed(
            @NotPersonalData String sessionId,
            @DataSubject String userId,
            @NotPersonalData Instant closedAt) implements LoginSessionEvent {}
}
