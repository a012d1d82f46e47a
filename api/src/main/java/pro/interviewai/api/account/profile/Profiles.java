package pro.interviewai.api.account.profile;

import java.time.Clock;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import pro.interviewai.api.account.PersonName;
import pro.interviewai.api.dispatch.Dispatcher;
import pro.interviewai.api.problem.InvalidFieldsException;
import pro.interviewai.api.security.SecurityProperties;
import pro.interviewai.messages.account.AccountCommand.ChangePreferences;
import pro.interviewai.messages.account.AccountCommand.ChangeProfile;
import pro.interviewai.messages.account.AccountCommand.GiveConsent;
import pro.interviewai.messages.account.AccountCommand.RemoveAvatar;
import pro.interviewai.messages.account.AccountCommand.WithdrawConsent;
import pro.interviewai.messages.account.AccountQuery.FindAccount;
import pro.interviewai.messages.account.AccountView;
import pro.interviewai.messages.account.ConsentPurpose;
import pro.interviewai.messages.account.UserId;
import tools.jackson.databind.JsonNode;

/** Changes what people say of themselves and how they want things. */
@Component
class Profiles {
    private final Dispatcher dispatcher;
    private final Clock clock;
    private final String publicUrl;

    Profiles(Dispatcher dispatcher, Clock clock, SecurityProperties properties) {
        this.dispatcher = dispatcher;
        this.clock = clock;
        this.publicUrl = properties.publicUrl();
    }

    /** @return the account with all of the changes */
    AccountView change(UserId user, ProfilePatch patch) {
        AccountView present = dispatcher.read(new FindAccount(user), AccountView.class);
        boolean withoutPicture = pictureIsToGo(patch.avatar(), present);
        long version = dispatcher.carryOut(new ChangeProfile(
                user,
                tidy(patch.firstName()),
                tidy(patch.lastName()),
                patch.bio() == null ? null : patch.bio().strip(),
                patch.wantedLanguage(),
                clock.instant()));
        if (withoutPicture) {
            version = dispatcher.carryOut(new RemoveAvatar(user, clock.instant()));
        }
        if (patch.preferences() != null) {
            version = dispatcher.carryOut(
                    new ChangePreferences(user, patch.appliedTo(present.preferences()), clock.instant()));
        }
        Boolean analytics = patch.shareAnalytics();
        if (analytics != null) {
            version = dispatcher.carryOut(
                    analytics
                            ? new GiveConsent(
                                    user, ConsentPurpose.ANALYTICS, ConsentPurpose.TEXT_VERSION, clock.instant())
                            : new WithdrawConsent(user, ConsentPurpose.ANALYTICS, clock.instant()));
        }
        return dispatcher.readAtLeast(version, atLeast -> new FindAccount(user, atLeast), AccountView.class);
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
