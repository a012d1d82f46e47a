package pro.interviewai.command.account;

import java.util.List;
import pro.interviewai.messages.account.AccountEvent;
import pro.interviewai.messages.account.AccountEvent.PersonErased;

/**
 * From an erasure's first step on the only thing that may still be said of a person is that it is done: whatever was added
 * later would not be among what is removed. Commands that come too late change nothing and
 * are not told why.
 */
final class NothingIsAddedToAnErasure {
    private NothingIsAddedToAnErasure() {}

    static List<AccountEvent> heeded(AccountState state, List<AccountEvent> facts) {
        return state.erasureBegun
                ? facts.stream().filter(PersonErased.class::isInstance).toList()
                : facts;
    }
}
