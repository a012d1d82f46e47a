package pro.interviewai.api.account;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import pro.interviewai.api.Ids;
import pro.interviewai.api.security.OpenSessions;
import pro.interviewai.api.security.TokenUse;
import pro.interviewai.api.security.Tokens;
import pro.interviewai.api.security.Tokens.Bearer;
import pro.interviewai.messages.CommonProblem;
import pro.interviewai.messages.ProblemException;
import pro.interviewai.messages.account.AccountProblem;
import pro.interviewai.messages.account.AccountQuery.FindLoginSession;
import pro.interviewai.messages.account.AccountView;
import pro.interviewai.messages.account.CredentialsView;
import pro.interviewai.messages.account.LoginSessionCommand.CloseLoginSession;
import pro.interviewai.messages.account.LoginSessionCommand.OpenLoginSession;
import pro.interviewai.messages.account.LoginSessionId;
import pro.interviewai.messages.account.LoginSessionView;
import pro.interviewai.messages.account.UserId;

/** Signs devices in and out. */
@Component
class SignIn {
    private static final int USER_AGENT_MAXIMUM = 300;

    private final CommandGateway commands;
    private final QueryGateway queries;
    private final KnownAccounts accounts;
    private final OpenSessions sessions;
    private final Tokens tokens;
    private final EmailIndex emailIndex;
    private final PasswordHashing passwords;
    private final Ids ids;
    private final Clock clock;

    SignIn(
            CommandGateway commands,
            QueryGateway queries,
            KnownAccounts accounts,
            OpenSessions sessions,
            Tokens tokens,
            EmailIndex emailIndex,
            PasswordHashing passwords,
            Ids ids,
            Clock clock) {
        this.commands = commands;
        this.queries = queries;
        this.accounts = accounts;
        this.sessions = sessions;
        this.tokens = tokens;
        this.emailIndex = emailIndex;
        this.passwords = passwords;
        this.ids = ids;
        this.clock = clock;
    }

    LoginResponse login(LoginRequest request, @Nullable String userAgent) {
        Optional<CredentialsView> known =
                NormalEmail.of(request.email()).flatMap(email -> accounts.credentials(emailIndex.of(email)));
        boolean right = passwords.matches(
                request.password(), known.map(CredentialsView::passwordHash).orElse(null));
        if (known.isEmpty() || !right) {
            throw new ProblemException(AccountProblem.INVALID_CREDENTIALS);
        }
        AccountView account = known.get().account();
        if (!account.emailVerified()) {
            throw new ProblemException(AccountProblem.EMAIL_NOT_VERIFIED);
        }
        var session = new LoginSessionId(ids.next());
        var user = new UserId(account.id());
        Instant now = clock.instant();
        commands.sendAndWait(
                new OpenLoginSession(session, user, shortened(userAgent), now.plus(TokenUse.REFRESH.life()), now));
        return LoginResponse.of(tokens.access(account, session), tokens.refresh(user, session), account);
    }

    RefreshResponse refresh(String refreshToken) {
        return tokens.readRefresh(refreshToken)
                .filter(bearer -> sessions.isOpen(bearer.sessionId(), bearer.userId()))
                .flatMap(bearer -> accounts.find(bearer.userId())
                        .map(account -> RefreshResponse.of(tokens.access(account, bearer.sessionId()))))
                .orElseThrow(() -> new ProblemException(AccountProblem.INVALID_REFRESH_TOKEN));
    }

    /** May be repeated: a session that has ended stays so. */
    void logout(String accessToken) {
        Bearer bearer =
                tokens.readAccess(accessToken).orElseThrow(() -> new ProblemException(CommonProblem.UNAUTHENTICATED));
        Long version =
                commands.sendAndWait(new CloseLoginSession(bearer.sessionId(), bearer.userId(), clock.instant()));
        queries.query(
                        new FindLoginSession(bearer.sessionId(), version),
                        ResponseTypes.optionalInstanceOf(LoginSessionView.class))
                .join();
    }

    private static String shortened(@Nullable String userAgent) {
        String text = userAgent == null ? "" : userAgent;
        return text.substring(0, Math.min(USER_AGENT_MAXIMUM, text.length()));
    }
}
