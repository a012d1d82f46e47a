package pro.interviewai.api.account.profile;

import pro.interviewai.api.privacy.Consents;
import pro.interviewai.api.account.KnownAccounts;
import pro.interviewai.api.account.PersonName;

import java.time.Clock;
import java.util.Set;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import pro.interviewai.api.problem.InvalidFieldsException;
import pro.interviewai.api.security.SecurityProperties;
import pro.interviewai.messages.account.AccountCommand.ChangePreferences;
import pro.interviewai.messages.account.AccountCommand.ChangeProfile;
import pro.interviewai.messages.account.AccountCommand.RemoveAvatar;
import pro.interviewai.messages.account.AccountView;
import pro.interviewai.messages.account.ConsentPurpose;
import pro.interviewai.messages.account.UserId;
import tools.jackson.databind.JsonNode;

/** Changes what people say of themselves and how they want things. */
@Component
class Profiles {
    private final CommandGateway commands;
    private final KnownAccounts accounts;
    private final Consents consents;
    private final Clock clock;
    private final String publicUrl;

    Profiles(
            CommandGateway commands,
            KnownAccounts accounts,
            Consents consents,
            Clock clock,
            SecurityProperties properties) {
        this.commands = commands;
        this.accounts = accounts;
        this.consents = consents;
        this.clock = clock;
        this.publicUrl = properties.publicUrl();
    }

    /** @return the account with all of the changes */
    AccountView change(UserId user, ProfilePatch patch) {
        AccountView present = accounts.required(user);
        boolean withoutPicture = pictureIsToGo(patch.avatar(), present);
        long version = commands.<Long>sendAndWait(new ChangeProfile(
                user,
                tidy(patch.firstName()),
                tidy(patch.lastName()),
                patch.bio() == null ? null : patch.bio().strip(),
                patch.wantedLanguage(),
                clock.instant()));
        if (withoutPicture) {
            version = commands.<Long>sendAndWait(new RemoveAvatar(user, clock.instant()));
        }
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

    /**
     * Whether one wants no picture any more. Nothing is ever fetched from an address that somebody names.
     *
     * @throws InvalidFieldsException for anything but null and the link of the picture that there is
     */
    private boolean pictureIsToGo(@Nullable JsonNode avatar, AccountView present) {
        if (avatar == null || avatar.isNull()) {
            return avatar != null;
        }
        String link = ProfileResponse.avatar(present);
        if (link == null
                || !avatar.isString()
                || !Set.of(link, publicUrl + link).contains(avatar.stringValue())) {
            throw new InvalidFieldsException(
                    "avatar",
                    "must be the link of the picture that you have, or null for none; to set another one, send the file"
                            + " itself: PUT " + AvatarController.PATH);
        }
        return false;
    }

    private static @Nullable String tidy(@Nullable String name) {
        return name == null ? null : PersonName.Validator.tidy(name);
    }
}
