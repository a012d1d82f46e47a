package pro.interviewai.command.account;

import java.util.List;
import pro.interviewai.messages.account.AccountCommand.ChangeRole;
import pro.interviewai.messages.account.AccountEvent;
import pro.interviewai.messages.account.AccountEvent.RoleChanged;

/** What an administrator lets the holder of an account do. */
final class ChangingRole {
    private ChangingRole() {}

    static List<AccountEvent> changed(AccountState state, ChangeRole change) {
        RoleMustBeAnothersToChange.check(change.userId(), change.changedBy());
        return state.role == change.role()
                ? List.of()
                : List.of(new RoleChanged(
                        state.userId,
                        state.role,
                        change.role(),
                        change.changedBy().value(),
                        change.at()));
    }
}
