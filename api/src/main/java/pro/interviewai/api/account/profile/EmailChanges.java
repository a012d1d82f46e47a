package pro.interviewai.api.account.profile;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.springframework.stereotype.Component;
import pro.interviewai.api.Ids;
import pro.interviewai.api.account.EmailIndex;
import pro.interviewai.api.account.LinkTokens;
import pro.interviewai.api.account.NormalizedEmail;
import pro.interviewai.api.dispatch.Dispatcher;
import pro.interviewai.api.security.Reauthentication;
import pro.interviewai.api.security.SignedIn;
import pro.interviewai.messages.ProblemException;
import pro.interviewai.messages.account.AccountCommand.ConfirmEmailChange;
import pro.interviewai.messages.account.AccountCommand.RequestEmailChange;
import pro.interviewai.messages.account.AccountProblem;
import pro.interviewai.messages.account.AccountQuery.FindAccount;
import pro.interviewai.messages.account.AccountView;
import pro.interviewai.messages.account.LinkPurpose;

/**
 * Moves accounts to other addresses, once that is confirmed at both. That an address is taken is told only to whoever opens
 * the link that was mailed there.
 */
@Component
class EmailChanges {
    private static final Duration LINK_LIFE = Duration.ofHours(24);

    private final Dispatcher dispatcher;
    private final Reauthentication reauthentication;
    private final EmailIndex emailIndex;
    private final LinkTokens links;
    private final Ids ids;
    private final Clock clock;

    EmailChanges(
            Dispatcher dispatcher,
            Reauthentication reauthentication,
            EmailIndex emailIndex,
            LinkTokens links,
            Ids ids,
            Clock clock) {
        this.dispatcher = dispatcher;
        this.reauthentication = reauthentication;
        this.emailIndex = emailIndex;
        this.links = links;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * @param connection address that the request comes from
     * @throws ProblemException WRONG_PASSWORD or TOO_MANY_FAILED_SIGN_INS
     */
    void request(SignedIn user, String newEmail, String password, String connection) {
        reauthentication.confirm(user, password, connection);
        String email = NormalizedEmail.of(newEmail).orElseThrow();
        Instant now = clock.instant();
        dispatcher.carryOut(new RequestEmailChange(
                user.userId(), email, emailIndex.of(email), ids.next(), ids.next(), now.plus(LINK_LIFE), now));
    }

    /** @throws ProblemException EMAIL_LINK_INVALID, EMAIL_LINK_EXPIRED or EMAIL_TAKEN */
    void confirm(String token) {
        var link = links.parse(LinkPurpose.CHANGE_EMAIL, token)
                .orElseThrow(() -> new ProblemException(AccountProblem.EMAIL_LINK_INVALID));
        try {
            dispatcher.carryOut(
                    new ConfirmEmailChange(link.userId(), link.linkId(), clock.instant()),
                    version -> new FindAccount(link.userId(), version),
                    AccountView.class);
        } catch (AggregateNotFoundException accountIsGone) {
            throw new ProblemException(AccountProblem.EMAIL_LINK_INVALID);
        } catch (AggregateStreamCreationException | ConcurrencyException takenAtTheSameMoment) {
            throw new ProblemException(AccountProblem.EMAIL_TAKEN);
        }
    }
}
