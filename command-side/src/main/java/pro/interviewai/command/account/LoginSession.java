package pro.interviewai.command.account;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import java.time.Duration;
import java.time.Instant;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import pro.interviewai.messages.account.LoginSessionCommand.CloseLoginSession;
import pro.interviewai.messages.account.LoginSessionCommand.OpenLoginSession;
import pro.interviewai.messages.account.LoginSessionCommand.RefreshLoginSession;
import pro.interviewai.messages.account.LoginSessionEvent.LoginSessionClosed;
import pro.interviewai.messages.account.LoginSessionEvent.LoginSessionOpened;
import pro.interviewai.messages.account.LoginSessionEvent.LoginSessionRefreshed;
import pro.interviewai.messages.account.LoginSessionEvent.RefreshTokenReused;
import pro.interviewai.messages.account.LoginSessionId;
import pro.interviewai.messages.account.RefreshOutcome;
import pro.interviewai.messages.account.UserId;

/** A device that is signed in. Handlers answer with the sequence number of its last event. */
public final class LoginSession {
    /** How long a token that was exchanged may come again: its answer was lost, or two windows asked at once. */
    private static final Duration GRACE = Duration.ofSeconds(10);

    @AggregateIdentifier
    private @Nullable LoginSessionId id;

    private @Nullable UserId owner;
    private Duration life = Duration.ZERO;
    private Instant expiresAt = Instant.EPOCH;
    private Instant refreshedAt = Instant.EPOCH;
    private int generation;
    private boolean closed;

    LoginSession() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    long handle(OpenLoginSession command) {
        apply(new LoginSessionOpened(
                command.sessionId().value(),
                command.userId().value(),
                command.userAgent(),
                command.expiresAt(),
                command.at()));
        return getVersion();
    }

    @CommandHandler
    RefreshOutcome handle(RefreshLoginSession command) {
        LoginSessionMustBeOwn.check(owner, command.userId());
        if (closed || !command.at().isBefore(expiresAt)) {
            return new RefreshOutcome(false, generation, expiresAt);
        }
        String session = command.sessionId().value();
        String user = command.userId().value();
        if (command.generation() == generation) {
            apply(new LoginSessionRefreshed(
                    session, user, generation + 1, command.at().plus(life), command.at()));
        } else if (command.generation() != generation - 1 || command.at().isAfter(refreshedAt.plus(GRACE))) {
            apply(new RefreshTokenReused(session, user, command.generation(), command.at()));
            apply(new LoginSessionClosed(session, user, command.at()));
        }
        return new RefreshOutcome(!closed, generation, expiresAt);
    }

    @CommandHandler
    Long handle(CloseLoginSession command) {
        LoginSessionMustBeOwn.check(owner, command.userId());
        if (!closed) {
            apply(new LoginSessionClosed(
                    command.sessionId().value(), command.userId().value(), command.at()));
        }
        return getVersion();
    }

    @EventSourcingHandler
    void on(LoginSessionOpened event) {
        id = new LoginSessionId(event.sessionId());
        owner = new UserId(event.userId());
        life = Duration.between(event.openedAt(), event.expiresAt());
        expiresAt = event.expiresAt();
    }

    @EventSourcingHandler
    void on(LoginSessionRefreshed event) {
        generation = event.generation();
        expiresAt = event.expiresAt();
        refreshedAt = event.refreshedAt();
    }

    @EventSourcingHandler
    void on(LoginSessionClosed event) {
        closed = true;
    }
}
