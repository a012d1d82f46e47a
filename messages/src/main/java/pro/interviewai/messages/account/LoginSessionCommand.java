package pro.interviewai.messages.account;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What can be asked of a signed-in device. Each command may be repeated without a second effect. */
public sealed interface LoginSessionCommand {

    @TargetAggregateIdentifier
    LoginSessionId sessionId();

    /** Signs a device in, after the edge has checked the password. */
    record OpenLoginSession(LoginSessionId sessionId, UserId userId, String userAgent, Instant expiresAt, Instant at)
            implements LoginSessionCommand {}

    /**
     * Exchanges the device's refresh token, answered by a {@link RefreshOutcome}. Repeated within ten seconds (an answer was
     * lost, or two windows asked at once) it gives the same successor; later it signs the device out.
     *
     * @param generation of the token that was shown
     */
    record RefreshLoginSession(LoginSessionId sessionId, UserId userId, int generation, Instant at)
            implements LoginSessionCommand {}

    /** Signs the device out; its tokens end at once. */
    record CloseLoginSession(LoginSessionId sessionId, UserId userId, Instant at) implements LoginSessionCommand {}
}
