package pro.interviewai.command.account;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import pro.interviewai.messages.account.AccountCommand.ChangeAvatar;
import pro.interviewai.messages.account.AccountCommand.ChangePreferences;
import pro.interviewai.messages.account.AccountCommand.ChangeProfile;
import pro.interviewai.messages.account.AccountCommand.RemoveAvatar;
import pro.interviewai.messages.account.AccountEvent;
import pro.interviewai.messages.account.AccountEvent.AvatarChanged;
import pro.interviewai.messages.account.AccountEvent.AvatarRemoved;
import pro.interviewai.messages.account.AccountEvent.PreferencesChanged;
import pro.interviewai.messages.account.AccountEvent.ProfileChanged;

/** What the holder of an account says and shows of themselves, and how they want things. */
final class ChangingProfile {
    private ChangingProfile() {}

    static List<AccountEvent> changed(AccountState state, ChangeProfile change) {
        if (state.firstName == null || state.lastName == null) {
            return List.of();
        }
        var before = new ProfileChanged(
                state.userId, state.firstName, state.lastName, state.bio, state.language, change.at());
        var changed = new ProfileChanged(
                state.userId,
                requireNonNullElse(change.firstName(), before.firstName()),
                requireNonNullElse(change.lastName(), before.lastName()),
                requireNonNullElse(change.bio(), before.bio()),
                requireNonNullElse(change.language(), before.language()),
                change.at());
        return changed.equals(before) ? List.of() : List.of(changed);
    }

    static List<AccountEvent> preferencesChanged(AccountState state, ChangePreferences change) {
        return change.preferences().equals(state.preferences)
                ? List.of()
                : List.of(new PreferencesChanged(state.userId, change.preferences(), change.at()));
    }

    static List<AccountEvent> avatarChanged(AccountState state, ChangeAvatar change) {
        return change.avatarId().equals(state.avatarId)
                ? List.of()
                : List.of(new AvatarChanged(state.userId, change.avatarId(), change.jpeg(), change.at()));
    }

    static List<AccountEvent> avatarRemoved(AccountState state, RemoveAvatar remove) {
        return state.avatarId == null ? List.of() : List.of(new AvatarRemoved(state.userId, remove.at()));
    }
}
