package pro.interviewai.command.account;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.jspecify.annotations.Nullable;
import pro.interviewai.messages.account.LoginSessionCommand.CloseLoginSession;
import pro.interviewai.messages.account.LoginSessionCommand.OpenLoginSession;
import pro.interviewai.messages.account.LoginSessionEvent.LoginSessionClosed;
import pro.interviewai.messages.account.LoginSessionEvent.LoginSessionOpened;
import pro.interviewai.messages.account.LoginSessionId;
import pro.interviewai.messages.account.UserId;

/** A device that is signed in. Handlers answer with the sequence number of its last event. */
public final class LoginSession {
    @AggregateIdentifier
    private @Nullable LoginSessionId id;

    private @Nullable UserId owner;
    private boolean closed;

    LoginSession() {}

    @CommandHandler
    LoginSession(OpenLoginSession command) {
        apply(new LoginSessionOpened(
                command.sessionId().value(),
                command.userId().value(),
                command.userAgent(),
                command.expiresAt(),
                command.at()));
    }

    @CommandHandler
    Long handle(CloseLoginSession command) {
        SessionMustBeOnesOwn.check(owner, command.userId());
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
    }

    @EventSourcingHandler
    void on(LoginSessionClosed event) {
        closed = true;
    }
}
