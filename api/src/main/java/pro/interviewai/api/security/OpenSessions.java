package pro.interviewai.api.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.axonframework.eventhandling.EventBus;
import org.axonframework.eventhandling.EventMessage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import pro.interviewai.api.dispatch.Dispatcher;
import pro.interviewai.messages.CommonProblem;
import pro.interviewai.messages.ProblemException;
import pro.interviewai.messages.account.AccountEvent;
import pro.interviewai.messages.account.AccountQuery.FindLoginSession;
import pro.interviewai.messages.account.LoginSessionEvent;
import pro.interviewai.messages.account.LoginSessionId;
import pro.interviewai.messages.account.LoginSessionView;
import pro.interviewai.messages.account.Role;
import pro.interviewai.messages.account.UserId;

/**
 * Knows which devices are signed in at this moment, so that a sign-out ends all tokens at once. What was read is held
 * true for {@value #REMEMBERED_MILLIS} ms, unless something has just happened to the account on this node; so an end on
 * another node is known within a second.
 */
@Component
public class OpenSessions {
    private static final Logger LOG = LoggerFactory.getLogger(OpenSessions.class);
    private static final long REMEMBERED_MILLIS = 500;
    /** As long as a read model may take to get there. */
    private static final Duration UNSETTLED = Duration.ofSeconds(3);

    private static final long MOST_SESSIONS = 10_000;

    private final Dispatcher dispatcher;
    private final Clock clock;
    private final Cache<LoginSessionId, LoginSessionView> remembered = Caffeine.newBuilder()
            .maximumSize(MOST_SESSIONS)
            .expireAfterWrite(Duration.ofMillis(REMEMBERED_MILLIS))
            .build();
    /** The ids of accounts to which something has happened just now. */
    private final Cache<String, Boolean> unsettled =
            Caffeine.newBuilder().expireAfterWrite(UNSETTLED).build();

    OpenSessions(Dispatcher dispatcher, EventBus events, Clock clock) {
        this.dispatcher = dispatcher;
        this.clock = clock;
        events.subscribe(happened -> happened.forEach(this::forget));
    }

    private void forget(EventMessage<?> happened) {
        switch (happened.getPayload()) {
            case LoginSessionEvent session -> unsettled.put(session.userId(), true);
            case AccountEvent account -> unsettled.put(account.userId(), true);
            default -> {
                // says nothing about who is signed in
            }
        }
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

    /**
     * Waits a moment until a device that has signed in just now is known, so that the next list of devices shows it. A late
     * read model is no reason to refuse the sign-in: each request says so for itself.
     */
    public void awaitOpened(LoginSessionId session) {
        try {
            read(session);
        } catch (ProblemException late) {
            LOG.debug("a device that has signed in cannot be read yet", late);
        }
    }

    private Optional<LoginSessionView> find(LoginSessionId session, UserId user) {
        return Optional.of(known(session, user))
                .filter(found -> found.userId().equals(user.value())
                        && found.open()
                        && clock.instant().isBefore(found.expiresAt()));
    }

    private LoginSessionView known(LoginSessionId session, UserId user) {
        var before = remembered.getIfPresent(session);
        if (before != null && unsettled.getIfPresent(user.value()) == null) {
            return before;
        }
        var view = read(session);
        remembered.put(session, view);
        return view;
    }

    /** Asked by filters too, where no advice would tell a store that is away from a fault. */
    private LoginSessionView read(LoginSessionId session) {
        try {
            return dispatcher.readCreated(version -> new FindLoginSession(session, version), LoginSessionView.class);
        } catch (ProblemException told) {
            throw told;
        } catch (RuntimeException nobodyCanSay) {
            throw new ProblemException(CommonProblem.UNAVAILABLE);
        }
    }
}
