package pro.interviewai.command.account;

import java.util.List;
import pro.interviewai.messages.account.AccountCommand.GiveConsent;
import pro.interviewai.messages.account.AccountCommand.WithdrawConsent;
import pro.interviewai.messages.account.AccountEvent;
import pro.interviewai.messages.account.AccountEvent.ConsentGiven;
import pro.interviewai.messages.account.AccountEvent.ConsentWithdrawn;

/** What the holder of an account agrees to, and no longer agrees to. */
final class Consenting {
    private Consenting() {}

    static List<AccountEvent> given(AccountState state, GiveConsent give) {
        return give.version().equals(state.consents.get(give.purpose()))
                ? List.of()
                : List.of(new ConsentGiven(state.userId, give.purpose(), give.version(), give.at()));
    }

    static List<AccountEvent> withdrawn(AccountState state, WithdrawConsent withdraw) {
        return state.consents.containsKey(withdraw.purpose())
                ? List.of(new ConsentWithdrawn(state.userId, withdraw.purpose(), withdraw.at()))
                : List.of();
    }
}
