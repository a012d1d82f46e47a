package pro.interviewai.command.account;

import java.util.List;
import pro.interviewai.messages.account.AccountCommand.ConfirmEmailChange;
import pro.interviewai.messages.account.AccountCommand.RequestEmailChange;
import pro.interviewai.messages.account.AccountEvent;
import pro.interviewai.messages.account.AccountEvent.EmailChangeConfirmed;
import pro.interviewai.messages.account.AccountEvent.EmailChangeRequested;
import pro.interviewai.messages.account.AccountEvent.EmailChanged;
import pro.interviewai.messages.account.AccountProblem;

/** How an account gets another address, which both addresses must agree to. */
final class ChangingEmail {
    private ChangingEmail() {}

    /** As silent as a request for a link to confirm the first address. */
    static List<AccountEvent> requested(AccountState state, RequestEmailChange request) {
        var to = state.addressee();
        return to == null
                        || request.newEmailIndex().equals(state.emailIndex)
                        || !state.changeMails.allowsMailAt(request.at())
                ? List.of()
                : List.of(new EmailChangeRequested(
                        state.userId,
                        to.email(),
                        request.newEmail(),
                        request.newEmailIndex(),
                        to.firstName(),
                        to.language(),
                        request.linkId(),
                        request.newLinkId(),
                        request.expiresAt(),
                        request.at()));
    }

    static List<AccountEvent> confirmed(AccountState state, ConfirmEmailChange confirm) {
        var change = LinkMustBeOfTheChange.check(state.emailChange, confirm.linkId());
        LinkMustNotHaveExpired.check(confirm.at(), change.expiresAt(), AccountProblem.EMAIL_LINK_EXPIRED);
        var newEmail = change.email();
        if (newEmail == null || change.confirmedBy(confirm.linkId())) {
            return List.of();
        }
        var confirmed = new EmailChangeConfirmed(state.userId, confirm.linkId(), confirm.at());
        return change.after(confirm.linkId()).complete()
                ? List.of(confirmed, new EmailChanged(state.userId, newEmail, change.emailIndex(), confirm.at()))
                : List.of(confirmed);
    }
}
