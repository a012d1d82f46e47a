package pro.interviewai.query.account;

import static pro.interviewai.messages.account.AccountQuery.ANY_VERSION;

import java.util.List;
import java.util.Optional;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import pro.interviewai.messages.account.AccountPage;
import pro.interviewai.messages.account.AccountQuery.FindAccount;
import pro.interviewai.messages.account.AccountQuery.FindAccountByEmail;
import pro.interviewai.messages.account.AccountQuery.FindAccounts;
import pro.interviewai.messages.account.AccountQuery.FindAvatar;
import pro.interviewai.messages.account.AccountQuery.FindByProvider;
import pro.interviewai.messages.account.AccountQuery.FindCredentials;
import pro.interviewai.messages.account.AccountQuery.FindLoginSession;
import pro.interviewai.messages.account.AccountQuery.FindLoginSessions;
import pro.interviewai.messages.account.AccountView;
import pro.interviewai.messages.account.AvatarView;
import pro.interviewai.messages.account.CredentialsView;
import pro.interviewai.messages.account.LoginSessionView;

/** Answers questions about accounts and signed-in devices. Somebody whose data was erased is nobody any more. */
public class AccountQueries {
    private final AccountStore store;
    private final AccountViews views;

    public AccountQueries(AccountStore store) {
        this.store = store;
        this.views = new AccountViews(store);
    }

    @QueryHandler
    Optional<AccountView> handle(FindAccount query) {
        return store.account(query.userId().value(), query.atLeastVersion()).flatMap(views::account);
    }

    @QueryHandler
    Optional<CredentialsView> handle(FindCredentials query) {
        var found =
                query.soon() ? store.accountSoonByEmail(query.emailIndex()) : store.accountByEmail(query.emailIndex());
        return found.flatMap(views::credentials);
    }

    @QueryHandler
    Optional<AccountView> handle(FindAccountByEmail query) {
        return store.accountByEmail(query.emailIndex()).flatMap(views::account);
    }

    @QueryHandler
    Optional<AccountView> handle(FindByProvider query) {
        return store.accountByProvider(query.provider(), query.subjectIndex()).flatMap(views::account);
    }

    @QueryHandler
    Optional<AvatarView> handle(FindAvatar query) {
        return store.avatar(query.userId().value()).flatMap(views::avatar);
    }

    @QueryHandler
    AccountPage handle(FindAccounts query) {
        var accounts = store.accounts(query.page(), query.size()).stream()
                .flatMap(account -> views.account(account).stream())
                .toList();
        return new AccountPage(accounts, query.page(), query.size(), store.countAccounts());
    }

    @QueryHandler
    Optional<LoginSessionView> handle(FindLoginSession query) {
        return store.session(query.sessionId().value(), query.atLeastVersion())
                .map(session -> views.session(session, owner(session.userId())));
    }

    @QueryHandler
    List<LoginSessionView> handle(FindLoginSessions query) {
        var owner = owner(query.userId().value());
        return store.openSessions(query.userId().value()).stream()
                .map(session -> views.session(session, owner))
                .filter(LoginSessionView::open)
                .toList();
    }

    private @Nullable AccountDocument owner(String userId) {
        return store.account(userId, ANY_VERSION).orElse(null);
    }
}
