package pro.interviewai.api.account.provider;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import pro.interviewai.api.Ids;
import pro.interviewai.api.account.EmailIndex;
import pro.interviewai.api.account.signin.OpenedDevice;
import pro.interviewai.api.account.signin.SignIn;
import pro.interviewai.api.dispatch.Dispatcher;
import pro.interviewai.api.security.TokenUse;
import pro.interviewai.messages.CommonProblem;
import pro.interviewai.messages.ProblemException;
import pro.interviewai.messages.account.AccountCommand.LinkProvider;
import pro.interviewai.messages.account.AccountCommand.RegisterByProvider;
import pro.interviewai.messages.account.AccountProblem;
import pro.interviewai.messages.account.AccountQuery.FindAccount;
import pro.interviewai.messages.account.AccountQuery.FindByProvider;
import pro.interviewai.messages.account.AccountQuery.FindCredentials;
import pro.interviewai.messages.account.AccountView;
import pro.interviewai.messages.account.ConsentPurpose;
import pro.interviewai.messages.account.CredentialsView;
import pro.interviewai.messages.account.UserId;

/**
 * Signs people in for whom a provider vouches. Whose account it is, is told by who they are there, or else by an address
 * that is confirmed there and here. An account that waits for that address to be confirmed claims nothing: it gives way to
 * a new one, so that nothing of whoever made it is handed over.
 */
@Component
class ProviderSignIn {
    private final Dispatcher dispatcher;
    private final EmailIndex index;
    private final SignIn signIn;
    private final Ids ids;
    private final Clock clock;

    ProviderSignIn(Dispatcher dispatcher, EmailIndex index, SignIn signIn, Ids ids, Clock clock) {
        this.dispatcher = dispatcher;
        this.index = index;
        this.signIn = signIn;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * @param termsAccepted whether an account may be made
     * @param language of the browser, ISO 639-1
     * @throws ProblemException TERMS_NOT_ACCEPTED
     */
    OpenedDevice signIn(VerifiedIdentity person, boolean termsAccepted, String language, @Nullable String userAgent) {
        Instant now = clock.instant();
        String subjectIndex = index.of(person.provider().id() + ":" + person.subject());
        String emailIndex = index.of(person.email());
        AccountView account = dispatcher
                .find(new FindByProvider(person.provider(), subjectIndex), AccountView.class)
                .or(() -> linked(person, subjectIndex, emailIndex, now))
                .orElseGet(() -> registered(person, subjectIndex, emailIndex, termsAccepted, language, now));
        return signIn.open(account, TokenUse.REFRESH, userAgent, now);
    }

    private Optional<AccountView> linked(VerifiedIdentity person, String subjectIndex, String emailIndex, Instant now) {
        Optional<AccountView> confirmed = dispatcher
                .find(new FindCredentials(emailIndex), CredentialsView.class)
                .map(CredentialsView::account)
                .filter(AccountView::emailVerified);
        confirmed.ifPresent(account ->
                dispatcher.carryOut(new LinkProvider(new UserId(account.id()), person.provider(), subjectIndex, now)));
        return confirmed;
    }

    private AccountView registered(
            VerifiedIdentity person,
            String subjectIndex,
            String emailIndex,
            boolean termsAccepted,
            String language,
            Instant now) {
        if (!termsAccepted) {
            throw new ProblemException(AccountProblem.TERMS_NOT_ACCEPTED);
        }
        var user = new UserId(ids.next());
        var version = dispatcher
                .create(new RegisterByProvider(
                        user,
                        person.email(),
                        emailIndex,
                        person.firstName(),
                        person.lastName(),
                        language,
                        ConsentPurpose.TERMS_VERSION,
                        person.provider(),
                        subjectIndex,
                        now))
                .orElseThrow(() -> new ProblemException(CommonProblem.UNAVAILABLE));
        return dispatcher.readAtLeast(version, atLeast -> new FindAccount(user, atLeast), AccountView.class);
    }
}
