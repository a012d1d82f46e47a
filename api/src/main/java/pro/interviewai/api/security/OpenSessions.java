package pro.interviewai.api.security;

import java.time.Clock;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.springframework.stereotype.Component;
import pro.interviewai.messages.CommonProblem;
import pro.interviewai.messages.ProblemException;
import pro.interviewai.messages.account.AccountQuery;
import pro.interviewai.messages.account.LoginSessionId;
import pro.interviewai.messages.account.LoginSessionView;
import pro.interviewai.messages.account.UserId;

/** Knows which devices are signed in at this moment, so that a sign-out ends all tokens at once. */
@Component
public class OpenSessions {
    private static final long PATIENCE_SECONDS = 5;

    private final QueryGateway queries;
    private final Clock clock;

    OpenSessions(QueryGateway queries, Clock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    /**
     * Whether this person's device is signed in. Who asks holds a token of ours, so the session exists; if it has been
     * opened just now, this waits until it is known.
     *
     * @throws ProblemException if nobody can say
     */
    public boolean isOpen(LoginSessionId session, UserId user) {
        var query = new AccountQuery.FindLoginSession(session, 0);
        try {
            return queries.query(query, ResponseTypes.optionalInstanceOf(LoginSessionView.class))
                    .orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS)
                    .join()
                    .filter(found -> found.userId().equals(user.value()) && found.open())
                    .filter(found -> clock.instant().isBefore(found.expiresAt()))
                    .isPresent();
        } catch (CompletionException unknown) {
            throw new ProblemException(CommonProblem.UNAVAILABLE);
        }
    }
}
