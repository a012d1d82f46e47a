package pro.interviewai.api.account.device;

import java.time.Clock;
import java.util.List;
import java.util.function.Predicate;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.springframework.stereotype.Component;
import pro.interviewai.messages.account.AccountQuery.FindLoginSession;
import pro.interviewai.messages.account.AccountQuery.FindLoginSessions;
import pro.interviewai.messages.account.LoginSessionCommand.CloseLoginSession;
import pro.interviewai.messages.account.LoginSessionId;
import pro.interviewai.messages.account.LoginSessionView;
import pro.interviewai.messages.account.UserId;

/** Knows on which devices somebody is signed in, and signs them out. */
@Component
public class Devices {
    private final CommandGateway commands;
    private final QueryGateway queries;
    private final Clock clock;

    Devices(CommandGateway commands, QueryGateway queries, Clock clock) {
        this.commands = commands;
        this.queries = queries;
        this.clock = clock;
    }

    List<LoginSessionView> of(UserId user) {
        var now = clock.instant();
        return queries
                .query(new FindLoginSessions(user), ResponseTypes.multipleInstancesOf(LoginSessionView.class))
                .join()
                .stream()
                .filter(session -> now.isBefore(session.expiresAt()))
                .toList();
    }

    /** May be repeated; returns when the tokens have ended. */
    public void signOut(UserId user, LoginSessionId session) {
        Long version = commands.sendAndWait(new CloseLoginSession(session, user, clock.instant()));
        queries.query(new FindLoginSession(session, version), ResponseTypes.optionalInstanceOf(LoginSessionView.class))
                .join();
    }

    void signOutAll(UserId user, Predicate<LoginSessionId> chosen) {
        of(user).stream()
                .map(session -> new LoginSessionId(session.id()))
                .filter(chosen)
                .forEach(session -> signOut(user, session));
    }
}
