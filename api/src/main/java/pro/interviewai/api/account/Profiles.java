package pro.interviewai.api.account;

import java.time.Clock;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import pro.interviewai.messages.account.AccountCommand.ChangePreferences;
import pro.interviewai.messages.account.AccountCommand.ChangeProfile;
import pro.interviewai.messages.account.AccountView;
import pro.interviewai.messages.account.ConsentPurpose;
import pro.interviewai.messages.account.UserId;

/** Changes what people say of themselves and how they want things. */
@Component
class Profiles {
    private final CommandGateway commands;
    private final KnownAccounts accounts;
    private final Consents consents;
    private final Clock clock;

    Profiles(CommandGateway commands, KnownAccounts accounts, Consents consents, Clock clock) {
        this.commands = commands;
        this.accounts = accounts;
        this.consents = consents;
        this.clock = clock;
    }

    /** @return the account with all of the changes */
    AccountView change(UserId user, ProfilePatch patch) {
        AccountView present = accounts.required(user);
        long version = commands.<Long>sendAndWait(new ChangeProfile(
                user,
                tidy(patch.firstName()),
                tidy(patch.lastName()),
                patch.bio() == null ? null : patch.bio().strip(),
                patch.wantedLanguage(),
                clock.instant()));
        if (patch.preferences() != null) {
            version = commands.<Long>sendAndWait(
                    new ChangePreferences(user, patch.appliedTo(present.preferences()), clock.instant()));
        }
        Boolean analytics = patch.shareAnalytics();
        if (analytics != null) {
            version = analytics
                    ? consents.give(user, ConsentPurpose.ANALYTICS)
                    : consents.withdraw(user, ConsentPurpose.ANALYTICS);
        }
        return accounts.required(user, version);
    }

    private static @Nullable String tidy(@Nullable String name) {
        return name == null ? null : PersonName.Validator.tidy(name);
    }
}
