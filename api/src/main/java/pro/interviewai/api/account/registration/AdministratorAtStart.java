package pro.interviewai.api.account.registration;

import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import pro.interviewai.api.Ids;
import pro.interviewai.api.account.EmailIndex;
import pro.interviewai.api.account.NormalizedEmail;
import pro.interviewai.api.account.password.PasswordHashing;
import pro.interviewai.api.account.password.PasswordMustBeStrong;
import pro.interviewai.api.dispatch.Dispatcher;
import pro.interviewai.api.limit.Lane;
import pro.interviewai.messages.ProblemException;
import pro.interviewai.messages.account.AccountCommand.RegisterAdministrator;
import pro.interviewai.messages.account.AccountQuery.FindAccount;
import pro.interviewai.messages.account.AccountQuery.FindCredentials;
import pro.interviewai.messages.account.AccountView;
import pro.interviewai.messages.account.CredentialsView;
import pro.interviewai.messages.account.UserId;

/** Makes the first administrator, once. A changed password in the configuration does not change the account's. */
@Component
public class AdministratorAtStart {
    private static final Logger LOG = LoggerFactory.getLogger(AdministratorAtStart.class);

    private final Dispatcher dispatcher;
    private final EmailIndex emailIndex;
    private final PasswordHashing passwords;
    private final Ids ids;
    private final Clock clock;

    AdministratorAtStart(
            Dispatcher dispatcher, EmailIndex emailIndex, PasswordHashing passwords, Ids ids, Clock clock) {
        this.dispatcher = dispatcher;
        this.emailIndex = emailIndex;
        this.passwords = passwords;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * May be called at each start, on each node. Waits a moment until the account can be signed in to.
     *
     * @throws IllegalStateException if the address is none or the password is too weak: better no server than one with a
     *     door that stands open
     */
    public void ensureExists(String address, String password) {
        String email = NormalizedEmail.of(address)
                .orElseThrow(() -> new IllegalStateException("ADMIN_EMAIL is not an email address"));
        String index = emailIndex.of(email);
        var user = new UserId(ids.of("administrator/" + index, "start"));
        if (dispatcher
                .find(new FindCredentials(index), CredentialsView.class)
                .filter(known -> known.account().emailVerified())
                .isPresent()) {
            return;
        }
        try {
            PasswordMustBeStrong.check(password, email);
        } catch (ProblemException weak) {
            throw new IllegalStateException("ADMIN_PASSWORD is too weak. " + weak.getMessage());
        }
        var register = new RegisterAdministrator(user, email, index, hashed(password), clock.instant());
        NewAccount.create(dispatcher, register).ifPresentOrElse(version -> made(user, version), () -> unseen(index));
    }

    private String hashed(String password) {
        try (var turn = passwords.enter(Lane.PRESSING, "the start")) {
            return turn.hash(password);
        }
    }

    /** Who reads that the server is ready may sign in at once. */
    private void made(UserId user, long version) {
        LOG.info("the administrator named in the configuration now has an account");
        try {
            dispatcher.readAtLeast(version, atLeast -> new FindAccount(user, atLeast), AccountView.class);
        } catch (ProblemException late) {
            LOG.warn("the administrator cannot sign in before the accounts' read model has caught up");
        }
    }

    private void unseen(String index) {
        LOG.debug("the administrator has an account that the read model does not know yet");
        if (dispatcher
                .find(new FindCredentials(index, true), CredentialsView.class)
                .isEmpty()) {
            LOG.warn("the administrator cannot sign in before the accounts' read model has caught up");
        }
    }
}
