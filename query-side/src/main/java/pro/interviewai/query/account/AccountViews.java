package pro.interviewai.query.account;

import static java.util.Objects.requireNonNullElse;
import static pro.interviewai.query.account.AccountStore.place;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pro.interviewai.messages.account.AccountView;
import pro.interviewai.messages.account.AvatarView;
import pro.interviewai.messages.account.ConsentView;
import pro.interviewai.messages.account.CredentialsView;
import pro.interviewai.messages.account.LoginSessionView;
import pro.interviewai.messages.account.Preferences;

/** Turns stored accounts and devices into what their owners see. Of somebody whose data was erased there is nothing to see. */
final class AccountViews {
    private final AccountStore store;

    AccountViews(AccountStore store) {
        this.store = store;
    }

    Optional<AccountView> account(AccountDocument account) {
        var email = open(account, "email", account.email());
        return email.isEmpty()
                ? Optional.empty()
                : Optional.of(new AccountView(
                        account.id(),
                        email,
                        open(account, "firstName", account.firstName()),
                        open(account, "lastName", account.lastName()),
                        open(account, "bio", account.bio()),
                        account.avatarId(),
                        account.language(),
                        requireNonNullElse(account.preferences(), Preferences.DEFAULT),
                        consents(account),
                        account.role(),
                        account.verifiedAt() != null,
                        account.erasureAt(),
                        account.createdAt(),
                        requireNonNullElse(account.updatedAt(), account.createdAt()),
                        account.version()));
    }

    Optional<CredentialsView> credentials(AccountDocument account) {
        return account(account)
                .map(view ->
                        new CredentialsView(account.id(), open(account, "passwordHash", account.passwordHash()), view));
    }

    Optional<AvatarView> avatar(AvatarDocument picture) {
        var avatarId = picture.avatarId();
        var jpeg = store.open(picture.id(), place(AvatarDocument.COLLECTION, picture.id(), "jpeg"), picture.jpeg());
        return avatarId == null || jpeg.isEmpty() ? Optional.empty() : Optional.of(new AvatarView(avatarId, jpeg));
    }

    LoginSessionView session(LoginSessionDocument session, @Nullable AccountDocument owner) {
        return new LoginSessionView(
                session.id(),
                session.userId(),
                session.closedAt() == null && (owner == null || !owner.hasEnded(session)),
                owner == null ? null : owner.role(),
                store.open(
                        session.userId(),
                        place(LoginSessionDocument.COLLECTION, session.id(), "userAgent"),
                        session.userAgent()),
                session.openedAt(),
                requireNonNullElse(session.refreshedAt(), session.openedAt()),
                session.expiresAt(),
                session.version());
    }

    private static List<ConsentView> consents(AccountDocument account) {
        return requireNonNullElse(account.consents(), Map.<String, AccountDocument.Consent>of()).entrySet().stream()
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
}
