package pro.interviewai.query.account;

import static pro.interviewai.messages.account.AccountQuery.ANY_VERSION;
import static pro.interviewai.query.account.AccountStore.place;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import pro.interviewai.messages.account.AccountPage;
import pro.interviewai.messages.account.AccountQuery.FindAccount;
import pro.interviewai.messages.account.AccountQuery.FindAccounts;
import pro.interviewai.messages.account.AccountQuery.FindAvatar;
import pro.interviewai.messages.account.AccountQuery.FindByProvider;
import pro.interviewai.messages.account.AccountQuery.FindCredentials;
import pro.interviewai.messages.account.AccountQuery.FindLoginSession;
import pro.interviewai.messages.account.AccountQuery.FindLoginSessions;
import pro.interviewai.messages.account.AccountView;
import pro.interviewai.messages.account.AvatarView;
import pro.interviewai.messages.account.ConsentView;
import pro.interviewai.messages.account.CredentialsView;
import pro.interviewai.messages.account.LoginSessionView;
import pro.interviewai.messages.account.Preferences;

/** Answers questions about accounts and signed-in devices. Somebody whose data was erased is nobody any more. */
public class AccountQueries {
    private final AccountStore store;

    public AccountQueries(AccountStore store) {
        this.store = store;
    }

    @QueryHandler
    Optional<AccountView> handle(FindAccount query) {
        return store.account(query.userId().value(), query.atLeastVersion())
                .map(this::view)
                .filter(AccountQueries::isKnown);
    }

    @QueryHandler
    Optional<CredentialsView> handle(FindCredentials query) {
        var found =
                query.soon() ? store.accountSoonByEmail(query.emailIndex()) : store.accountByEmail(query.emailIndex());
        return found.map(account -> new CredentialsView(
                        account.id(), open(account, "passwordHash", account.passwordHash()), view(account)))
                .filter(credentials -> isKnown(credentials.account()));
    }

    @QueryHandler
    Optional<AccountView> handle(FindByProvider query) {
        return store.accountByProvider(query.provider(), query.subjectIndex())
                .map(this::view)
                .filter(AccountQueries::isKnown);
    }

    @QueryHandler
    Optional<AvatarView> handle(FindAvatar query) {
        var user = query.userId().value();
        return store.avatar(user).flatMap(picture -> {
            var avatarId = picture.avatarId();
            var jpeg = store.open(user, place(AvatarDocument.COLLECTION, user, "jpeg"), picture.jpeg());
            return avatarId == null || jpeg.isEmpty() ? Optional.empty() : Optional.of(new AvatarView(avatarId, jpeg));
        });
    }

    @QueryHandler
    AccountPage handle(FindAccounts query) {
        var accounts = store.accounts(query.page(), query.size()).stream()
                .map(this::view)
                .filter(AccountQueries::isKnown)
                .toList();
        return new AccountPage(accounts, query.page(), query.size(), store.countAccounts());
    }

    @QueryHandler
    Optional<LoginSessionView> handle(FindLoginSession query) {
        return store.session(query.sessionId().value(), query.atLeastVersion())
                .map(session -> view(session, account(session.userId())));
    }

    @QueryHandler
    List<LoginSessionView> handle(FindLoginSessions query) {
        var account = account(query.userId().value());
        return store.openSessions(query.userId().value()).stream()
                .map(session -> view(session, account))
                .filter(LoginSessionView::open)
                .toList();
    }

    private Optional<AccountDocument> account(String userId) {
        return store.account(userId, ANY_VERSION);
    }

    /** One event of the account can end all its devices at once; what was opened before it has ended with it. */
    private static boolean isOpen(LoginSessionDocument session, Optional<AccountDocument> account) {
        return session.closedAt() == null
                && account.filter(owner -> endedWithOthers(session, owner)).isEmpty();
    }

    private static boolean endedWithOthers(LoginSessionDocument session, AccountDocument owner) {
        var endedAt = owner.sessionsEndedAt();
        return endedAt != null
                && session.openedAt().isBefore(endedAt)
                && !session.id().equals(owner.keptSession());
    }

    private LoginSessionView view(LoginSessionDocument session, Optional<AccountDocument> account) {
        var refreshedAt = session.refreshedAt();
        return new LoginSessionView(
                session.id(),
                session.userId(),
                isOpen(session, account),
                account.map(AccountDocument::role).orElse(null),
                store.open(
                        session.userId(),
                        place(LoginSessionDocument.COLLECTION, session.id(), "userAgent"),
                        session.userAgent()),
                session.openedAt(),
                refreshedAt == null ? session.openedAt() : refreshedAt,
                session.expiresAt(),
                session.version());
    }

    private AccountView view(AccountDocument account) {
        var preferences = account.preferences();
        var updatedAt = account.updatedAt();
        return new AccountView(
                account.id(),
                open(account, "email", account.email()),
                open(account, "firstName", account.firstName()),
                open(account, "lastName", account.lastName()),
                open(account, "bio", account.bio()),
                account.avatarId(),
                account.language(),
                preferences == null ? Preferences.DEFAULT : preferences,
                consents(account),
                account.role(),
                account.verifiedAt() != null,
                account.erasureAt(),
                account.createdAt(),
                updatedAt == null ? account.createdAt() : updatedAt);
    }

    private static List<ConsentView> consents(AccountDocument account) {
        var consents = account.consents();
        return consents == null
                ? List.of()
                : consents.entrySet().stream()
                        .map(entry -> new ConsentView(
                                entry.getKey(),
                                entry.getValue().version(),
                                entry.getValue().givenAt(),
                                entry.getValue().withdrawnAt()))
                        .sorted(Comparator.comparing(ConsentView::givenAt).thenComparing(ConsentView::purpose))
                        .toList();
    }

    private String open(AccountDocument account, String field, byte @Nullable [] sealed) {
        return store.open(account.id(), place(AccountDocument.COLLECTION, account.id(), field), sealed);
    }

    private static boolean isKnown(AccountView account) {
        return !account.email().isEmpty();
    }
}
