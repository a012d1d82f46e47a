package pro.interviewai.api.account.device;

import java.time.Clock;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import pro.interviewai.api.dispatch.Dispatcher;
import pro.interviewai.messages.account.AccountQuery.FindLoginSession;
import pro.interviewai.messages.account.AccountQuery.FindLoginSessions;
import pro.interviewai.messages.account.LoginSessionCommand.CloseLoginSession;
import pro.interviewai.messages.account.LoginSessionId;
import pro.interviewai.messages.account.LoginSessionView;
import pro.interviewai.messages.account.UserId;

/** Knows on which devices somebody is signed in, and signs them out. */
@Component
public class Devices {
    private final Dispatcher dispatcher;
    private final Clock clock;

    Devices(Dispatcher dispatcher, Clock clock) {
        this.dispatcher = dispatcher;
        this.clock = clock;
    }

    List<LoginSessionView> of(UserId user) {
        var now = clock.instant();
        return dispatcher.list(new FindLoginSessions(user), LoginSessionView.class).stream()
                .filter(session -> now.isBefore(session.expiresAt()))
                .toList();
    }

    /** May be repeated; returns when the tokens have ended. */
    public void signOut(UserId user, LoginSessionId session) {
        dispatcher.carryOut(
                new CloseLoginSession(session, user, clock.instant()),
                version -> new FindLoginSession(session, version),
                LoginSessionView.class);
    }

    void signOutAll(UserId user, Predicate<LoginSessionId> chosen) {
        of(user).stream()
                .map(session -> new LoginSessionId(session.id()))
                .filter(chosen)
                .forEach(session -> signOut(user, session));
    }
}
