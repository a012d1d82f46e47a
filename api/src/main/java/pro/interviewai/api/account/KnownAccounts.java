package pro.interviewai.api.account;

import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.springframework.stereotype.Component;
import pro.interviewai.messages.CommonProblem;
import pro.interviewai.messages.ProblemException;
import pro.interviewai.messages.account.AccountPage;
import pro.interviewai.messages.account.AccountQuery;
import pro.interviewai.messages.account.AccountQuery.FindAccount;
import pro.interviewai.messages.account.AccountQuery.FindAccounts;
import pro.interviewai.messages.account.AccountQuery.FindAvatar;
import pro.interviewai.messages.account.AccountQuery.FindByProvider;
import pro.interviewai.messages.account.AccountQuery.FindCredentials;
import pro.interviewai.messages.account.AccountView;
import pro.interviewai.messages.account.AvatarView;
import pro.interviewai.messages.account.CredentialsView;
import pro.interviewai.messages.account.Provider;
import pro.interviewai.messages.account.UserId;

/** Asks the query side about accounts. */
@Component
public class KnownAccounts {
    private static final long PATIENCE_SECONDS = 5;

    private final QueryGateway queries;

    KnownAccounts(QueryGateway queries) {
        this.queries = queries;
    }

    public Optional<AccountView> find(UserId user) {
        return ask(new FindAccount(user, AccountQuery.ANY_VERSION), AccountView.class);
    }

    /** Waits a moment until the account is known up to this version. */
    public Optional<AccountView> findAtLeast(UserId user, long version) {
        return ask(new FindAccount(user, version), AccountView.class);
    }

    /** @throws ProblemException NOT_FOUND if there is none */
    public AccountView required(UserId user) {
        return find(user).orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }

    /** After a command that was carried out; waits as {@link #findAtLeast} does. */
    public AccountView required(UserId user, long version) {
        return findAtLeast(user, version).orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }

    public Optional<AccountView> byProvider(Provider provider, String subjectIndex) {
        return ask(new FindByProvider(provider, subjectIndex), AccountView.class);
    }

    public Optional<AvatarView> avatar(UserId user) {
        return ask(new FindAvatar(user), AvatarView.class);
    }

    public Optional<CredentialsView> credentials(String emailIndex) {
        return ask(new FindCredentials(emailIndex), CredentialsView.class);
    }

    /**
     * Of an address that has just been taken.
     *
     * @throws ProblemException UNAVAILABLE if that does not become known within a moment
     */
    public CredentialsView credentialsSoon(String emailIndex) {
        return ask(new FindCredentials(emailIndex, true), CredentialsView.class)
                .orElseThrow(() -> new ProblemException(CommonProblem.UNAVAILABLE));
    }

    public AccountPage page(int page, int size) {
        return queries.query(new FindAccounts(page, size), AccountPage.class).join();
    }

    private <T> Optional<T> ask(AccountQuery query, Class<T> answer) {
        try {
            return queries.query(query, ResponseTypes.optionalInstanceOf(answer))
                    .orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS)
                    .join();
        } catch (CompletionException unknown) {
            throw new ProblemException(CommonProblem.UNAVAILABLE);
        }
    }
}
