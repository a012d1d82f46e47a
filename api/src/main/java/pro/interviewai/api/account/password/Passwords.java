package pro.interviewai.api.account.password;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;
import pro.interviewai.api.Ids;
import pro.interviewai.api.account.EmailIndex;
import pro.interviewai.api.account.LinkTokens;
import pro.interviewai.api.account.NormalizedEmail;
import pro.interviewai.api.dispatch.Dispatcher;
import pro.interviewai.api.limit.Lane;
import pro.interviewai.api.security.Reauthentication;
import pro.interviewai.api.security.SignedIn;
import pro.interviewai.messages.ProblemException;
import pro.interviewai.messages.account.AccountCommand.ChangePassword;
import pro.interviewai.messages.account.AccountCommand.RequestPasswordReset;
import pro.interviewai.messages.account.AccountCommand.ResetPassword;
import pro.interviewai.messages.account.AccountProblem;
import pro.interviewai.messages.account.AccountQuery.FindAccount;
import pro.interviewai.messages.account.AccountQuery.FindCredentials;
import pro.interviewai.messages.account.AccountView;
import pro.interviewai.messages.account.ConsentPurpose;
import pro.interviewai.messages.account.CredentialsView;
import pro.interviewai.messages.account.LinkPurpose;
import pro.interviewai.messages.account.UserId;

/** Replaces passwords: forgotten ones by a mailed link, known ones by showing them. Other devices are signed out. */
@Component
public class Passwords implements Reauthentication {
    private static final Duration LINK_LIFE = Duration.ofHours(1);

    private final Dispatcher dispatcher;
    private final EmailIndex emailIndex;
    private final LinkTokens links;
    private final PasswordHashing hashing;
    private final FailedSignIns failures;
    private final Ids ids;
    private final Clock clock;

    Passwords(
            Dispatcher dispatcher,
            EmailIndex emailIndex,
            LinkTokens links,
            PasswordHashing hashing,
            FailedSignIns failures,
            Ids ids,
            Clock clock) {
        this.dispatcher = dispatcher;
        this.emailIndex = emailIndex;
        this.links = links;
        this.hashing = hashing;
        this.failures = failures;
        this.ids = ids;
        this.clock = clock;
    }

    /** Does the same as far as anybody can see, whether or not there is such an account. */
    void forgotten(String address) {
        String email = NormalizedEmail.of(address).orElseThrow();
        dispatcher
                .find(new FindCredentials(emailIndex.of(email)), CredentialsView.class)
                .ifPresent(known -> {
                    Instant now = clock.instant();
                    dispatcher.sendUnseen(
                            new RequestPasswordReset(new UserId(known.userId()), ids.next(), now.plus(LINK_LIFE), now));
                });
    }

    /**
     * @param address of the connection
     * @throws ProblemException PASSWORD_LINK_INVALID, PASSWORD_LINK_EXPIRED or what is wrong with the new password
     */
    void reset(String token, String password, String address) {
        var link = links.parse(LinkPurpose.RESET_PASSWORD, token)
                .orElseThrow(() -> new ProblemException(AccountProblem.PASSWORD_LINK_INVALID));
        AccountView account = dispatcher
                .find(new FindAccount(link.userId()), AccountView.class)
                .orElseThrow(() -> new ProblemException(AccountProblem.PASSWORD_LINK_INVALID));
        mustBeStrong(password, account);
        long version = dispatcher.carryOut(new ResetPassword(
                link.userId(),
                link.linkId(),
                hashed(password, address),
                NormalizedEmail.nameOf(account.email()),
                ConsentPurpose.TERMS_VERSION,
                clock.instant()));
        failures.forgive(emailIndex.of(account.email()));
        dispatcher.readAtLeast(version, atLeast -> new FindAccount(link.userId(), atLeast), AccountView.class);
    }

    /**
     * Wrong ones are counted like failed sign-ins.
     *
     * @param address of the connection
     * @throws ProblemException WRONG_PASSWORD, TOO_MANY_FAILED_SIGN_INS or what is wrong with the new password
     */
    void change(SignedIn user, String current, String replacement, String address) {
        AccountView account = mustHold(user, current, address);
        mustBeStrong(replacement, account);
        dispatcher.carryOut(
                new ChangePassword(user.userId(), hashed(replacement, address), user.sessionId(), clock.instant()),
                version -> new FindAccount(user.userId(), version),
                AccountView.class);
    }

    @Override
    public void confirm(SignedIn user, String password, String address) {
        mustHold(user, password, address);
    }

    private AccountView mustHold(SignedIn user, String password, String address) {
        try (var turn = hashing.enter(Lane.PRESSING, address)) {
            AccountView account = dispatcher.read(new FindAccount(user.userId()), AccountView.class);
            String index = emailIndex.of(account.email());
            FailedSignIns.Attempt attempt = failures.begin(index, address);
            String hash = dispatcher
                    .find(new FindCredentials(index), CredentialsView.class)
                    .map(CredentialsView::passwordHash)
                    .orElse(null);
            if (!failures.compared(attempt, () -> turn.matches(password, hash))) {
                failures.failed(attempt);
                throw new ProblemException(AccountProblem.WRONG_PASSWORD);
            }
            failures.succeeded(attempt);
            return account;
        }
    }

    private String hashed(String password, String address) {
        try (var turn = hashing.enter(Lane.PRESSING, address)) {
            return turn.hash(password);
        }
    }

    private static void mustBeStrong(String password, AccountView account) {
        PasswordMustBeStrong.check(password, account.email(), account.firstName(), account.lastName());
    }
}
