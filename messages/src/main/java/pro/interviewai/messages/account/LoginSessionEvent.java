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

    @StoredName("account.LoginSessionClosed")
    @Revision("1")
    record LoginSessionClosed(
            @NotPersonalData String sessionId,
            @DataSubject String userId,
            @NotPersonalData Instant closedAt) implements LoginSessionEvent {}
}
