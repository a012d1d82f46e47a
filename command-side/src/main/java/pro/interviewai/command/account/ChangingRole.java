package pro.interviewai.command.account;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import pro.interviewai.messages.account.AccountCommand.ChangeRole;
import pro.interviewai.messages.account.AccountCommand.FollowPlan;
import pro.interviewai.messages.account.AccountEvent;
import pro.interviewai.messages.account.AccountEvent.RoleChanged;
import pro.interviewai.messages.account.Role;

/** What an administrator lets the holder of an account do. */
final class ChangingRole {
    private static final Set<Role> FOLLOW_THE_PLAN = EnumSet.of(Role.USER, Role.PRO, Role.ELITE);
    private static final String BY_THE_PLAN = "plan";

    private ChangingRole() {}

    static List<AccountEvent> changed(AccountState state, ChangeRole change) {
        RoleMustBeAnothersToChange.check(change.userId(), change.changedBy());
        return changed(state, change.role(), change.changedBy().value(), change.at());
    }

    /** Administrators and auditors are what they are, whatever they subscribe to, and whoever is erased is nobody. */
    static List<AccountEvent> followed(AccountState state, FollowPlan follow) {
        return FOLLOW_THE_PLAN.contains(state.role) && !state.erased
                ? changed(state, follow.role(), BY_THE_PLAN, follow.at())
                : List.of();
    }

    private static List<AccountEvent> changed(AccountState state, Role role, String changedBy, Instant at) {
        return state.role == role ? List.of() : List.of(new RoleChanged(state.userId, state.role, role, changedBy, at));
    }
}
