package pro.interviewai.api.account.signin;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import pro.interviewai.api.Ids;
import pro.interviewai.api.account.EmailIndex;
import pro.interviewai.api.account.NormalizedEmail;
import pro.interviewai.api.account.device.Devices;
import pro.interviewai.api.account.password.FailedSignIns;
import pro.interviewai.api.account.password.PasswordHashing;
import pro.interviewai.api.dispatch.Dispatcher;
import pro.interviewai.api.limit.Lane;
import pro.interviewai.api.security.OpenSessions;
import pro.interviewai.api.security.TokenUse;
import pro.interviewai.api.security.Tokens;
import pro.interviewai.api.security.Tokens.Bearer;
import pro.interviewai.api.security.Tokens.Renewal;
import pro.interviewai.messages.CommonProblem;
import pro.interviewai.messages.ProblemException;
import pro.interviewai.messages.account.AccountProblem;
import pro.interviewai.messages.account.AccountQuery.FindAccount;
import pro.interviewai.messages.account.AccountQuery.FindCredentials;
import pro.interviewai.messages.account.AccountView;
import pro.interviewai.messages.account.CredentialsView;
import pro.interviewai.messages.account.LoginSessionCommand.OpenLoginSession;
import pro.interviewai.messages.account.LoginSessionCommand.RefreshLoginSession;
import pro.interviewai.messages.account.LoginSessionId;
import pro.interviewai.messages.account.RefreshOutcome;
import pro.interviewai.messages.account.UserId;

/** Signs devices in and out. */
@Component
public class SignIn {
    private static final int USER_AGENT_MAXIMUM = 300;

    private final Dispatcher dispatcher;
    private final Devices devices;
    private final OpenSessions sessions;
    private final Tokens tokens;
    private final EmailIndex emailIndex;
    private final PasswordHashing passwords;
    private final FailedSignIns failures;
    private final Ids ids;
    private final Clock clock;

    SignIn(
            Dispatcher dispatcher,
            Devices devices,
            OpenSessions sessions,
            Tokens tokens,
            EmailIndex emailIndex,
            PasswordHashing passwords,
            FailedSignIns failures,
            Ids ids,
            Clock clock) {
        this.dispatcher = dispatcher;
        this.devices = devices;
        this.sessions = sessions;
        this.tokens = tokens;
        this.emailIndex = emailIndex;
        this.passwords = passwords;
        this.failures = failures;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * The session counts from before the password was looked at, so that a change of the password meanwhile ends it.
     *
     * @param address of the connection
     */
    OpenedDevice login(LoginRequest request, @Nullable String userAgent, String address) {
        Instant now = clock.instant();
        AccountView account = known(request, address);
        return open(account, request.refreshToken(), userAgent, now);
    }

    private AccountView known(LoginRequest request, String address) {
        try (var turn = passwords.enter(Lane.PRESSING, address)) {
            String index = emailIndex.of(NormalizedEmail.of(request.email()).orElseGet(request::email));
            FailedSignIns.Attempt attempt = failures.begin(index, address);
            Optional<CredentialsView> known = dispatcher.find(new FindCredentials(index), CredentialsView.class);
            boolean right = failures.compared(
                    attempt,
                    () -> turn.matches(
                            request.password(),
                            known.map(CredentialsView::passwordHash).orElse(null)));
            if (known.isEmpty() || !right || !known.get().account().emailVerified()) {
                failures.failed(attempt);
                throw new ProblemException(AccountProblem.INVALID_CREDENTIALS);
            }
            failures.succeeded(attempt);
            return known.get().account();
        }
    }

    /**
     * Signs a device in of which it is known who holds it.
     *
     * @param use how long it stays so
     * @param since from when the session counts
     */
    public OpenedDevice open(AccountView account, TokenUse use, @Nullable String userAgent, Instant since) {
        var session = new LoginSessionId(ids.next());
        var user = new UserId(account.id());
        Instant expiresAt = since.plus(use.life());
        dispatcher.carryOut(new OpenLoginSession(session, user, shortened(userAgent), expiresAt, since));
        sessions.awaitOpened(session);
        return new OpenedDevice(
                tokens.access(account, session), tokens.refresh(user, session, 0, expiresAt), expiresAt, account);
    }

    OpenedDevice refresh(String refreshToken) {
        return tokens.readRefresh(refreshToken)
                .filter(shown -> sessions.isOpen(
                        shown.bearer().sessionId(), shown.bearer().userId()))
                .flatMap(shown -> dispatcher
                        .find(new FindAccount(shown.bearer().userId()), AccountView.class)
                        .flatMap(account -> exchanged(shown, account)))
                .orElseThrow(() -> new ProblemException(AccountProblem.INVALID_REFRESH_TOKEN));
    }

    private Optional<OpenedDevice> exchanged(Renewal shown, AccountView account) {
        LoginSessionId session = shown.bearer().sessionId();
        UserId user = shown.bearer().userId();
        RefreshOutcome outcome =
                dispatcher.send(new RefreshLoginSession(session, user, shown.generation(), clock.instant()));
        return outcome.granted()
                ? Optional.of(new OpenedDevice(
                        tokens.access(account, session),
                        tokens.refresh(user, session, outcome.generation(), outcome.expiresAt()),
                        outcome.expiresAt(),
                        account))
                : Optional.empty();
    }

    /** May be repeated: a session that has ended stays so. */
    void logout(String accessToken) {
        Bearer bearer =
                tokens.readAccess(accessToken).orElseThrow(() -> new ProblemException(CommonProblem.UNAUTHENTICATED));
        devices.signOut(bearer.userId(), bearer.sessionId());
    }

    private static String shortened(@Nullable String userAgent) {
        String text = userAgent == null ? "" : userAgent;
        return text.substring(0, Math.min(USER_AGENT_MAXIMUM, text.length()));
    }
}
