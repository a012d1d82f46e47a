package pro.interviewai.api.security;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import pro.interviewai.api.dispatch.Dispatcher;
import pro.interviewai.messages.CommonProblem;
import pro.interviewai.messages.ProblemException;
import pro.interviewai.messages.account.AccountQuery.FindLoginSession;
import pro.interviewai.messages.account.LoginSessionId;
import pro.interviewai.messages.account.LoginSessionView;
import pro.interviewai.messages.account.Role;
import pro.interviewai.messages.account.UserId;

/** Knows which devices are signed in at this moment, so that a sign-out ends all tokens at once. */
@Component
public class OpenSessions {
    private final Dispatcher dispatcher;
    private final Clock clock;

    OpenSessions(Dispatcher dispatcher, Clock clock) {
        this.dispatcher = dispatcher;
        this.clock = clock;
    }

    /**
     * Whether this person's device is signed in. Who asks holds a token of ours, so the session exists; if it has been
     * opened just now, this waits until it is known.
     *
     * @throws ProblemException UNAVAILABLE if nobody can say, or if the read model has not got there in time
     */
    public boolean isOpen(LoginSessionId session, UserId user) {
        return find(session, user).isPresent();
    }

    /**
     * What this person may do now, whatever the token says: a role that was taken away ends with it. Empty unless the
     * device is signed in.
     *
     * @throws ProblemException as of {@link #isOpen}
     */
    Optional<Role> roleOn(LoginSessionId session, UserId user) {
        return find(session, user)
                .map(open -> Optional.ofNullable(open.role())
                        .orElseThrow(() -> new ProblemException(CommonProblem.UNAVAILABLE)));
    }

    private Optional<LoginSessionView> find(LoginSessionId session, UserId user) {
        return Optional.of(known(session))
                .filter(found -> found.userId().equals(user.value())
                        && found.open()
                        && clock.instant().isBefore(found.expiresAt()));
    }

    /** Asked by filters too, where no advice would tell a store that is away from a fault. */
    private LoginSessionView known(LoginSessionId session) {
        try {
            return dispatcher.readCreated(version -> new FindLoginSession(session, version), LoginSessionView.class);
        } catch (ProblemException told) {
            throw told;
        } catch (RuntimeException nobodyCanSay) {
            throw new ProblemException(CommonProblem.UNAVAILABLE);
        }
    }
}
