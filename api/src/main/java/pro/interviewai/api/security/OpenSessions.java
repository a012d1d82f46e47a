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
import pro.interviewai.messages.account.Role;
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
     * @throws ProblemException UNAVAILABLE if nobody can say, or if the read model has not got there in time
     */
    public boolean isOpen(LoginSessionId session, UserId user) {
        var known = ask(new AccountQuery.FindLoginSession(session, 0), LoginSessionView.class);
        return known.userId().equals(user.value())
                && known.open()
                && clock.instant().isBefore(known.expiresAt());
    }

    /**
     * What this person may do now, whatever the token says: a role that was taken away ends with it.
     *
     * @throws ProblemException as of {@link #isOpen}
     */
    Role roleOf(UserId user) {
        return ask(new AccountQuery.FindRole(user), Role.class);
    }

    private <T> T ask(AccountQuery query, Class<T> answer) {
        try {
            return queries.query(query, ResponseTypes.optionalInstanceOf(answer))
                    .orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS)
                    .join()
                    .orElseThrow(() -> new ProblemException(CommonProblem.UNAVAILABLE));
        } catch (CompletionException unknown) {
            throw new ProblemException(CommonProblem.UNAVAILABLE);
        }
    }
}
