package pro.interviewai.command.account;

import static pro.interviewai.command.account.AccountScenario.AZIZA;
import static pro.interviewai.command.account.AccountScenario.NOON;
import static pro.interviewai.command.account.AccountScenario.fixture;
import static pro.interviewai.command.account.AccountScenario.registered;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import pro.interviewai.messages.account.AccountCommand.ChangeAvatar;
import pro.interviewai.messages.account.AccountCommand.ChangePreferences;
import pro.interviewai.messages.account.AccountCommand.ChangeProfile;
import pro.interviewai.messages.account.AccountCommand.GiveConsent;
import pro.interviewai.messages.account.AccountCommand.RemoveAvatar;
import pro.interviewai.messages.account.AccountCommand.WithdrawConsent;
import pro.interviewai.messages.account.AccountEvent.AvatarChanged;
import pro.interviewai.messages.account.AccountEvent.AvatarRemoved;
import pro.interviewai.messages.account.AccountEvent.ConsentGiven;
import pro.interviewai.messages.account.AccountEvent.ConsentWithdrawn;
import pro.interviewai.messages.account.AccountEvent.PreferencesChanged;
import pro.interviewai.messages.account.AccountEvent.ProfileChanged;
import pro.interviewai.messages.account.ConsentPurpose;
import pro.interviewai.messages.account.Preferences;
import pro.interviewai.messages.account.Preferences.Notifications;

class ProfileTest {
    private static final String ID = AZIZA.value();
    private static final Instant SOON = NOON.plusSeconds(60);
    private static final Preferences BY_MAIL = new Preferences(
            new Notifications(true, false, false),
            Preferences.DEFAULT.interviewSettings(),
            Preferences.DEFAULT.privacy());

    @Test
    void givenAnAccount_whenPartOfTheProfileChanges_thenTheEventTellsTheWhole() {
        var changed = new ProfileChanged(ID, "Aziza", "Karimova", "I build bridges.", "ru", NOON);
        fixture()
                .given(registered())
                .when(new ChangeProfile(AZIZA, null, null, "I build bridges.", "ru", NOON))
                .expectEvents(changed);
        fixture()
                .given(registered(), changed)
                .when(new ChangeProfile(AZIZA, null, "Yusupova", null, null, SOON))
                .expectEvents(new ProfileChanged(ID, "Aziza", "Yusupova", "I build bridges.", "ru", SOON));
    }

    @Test
    void givenAnAccount_whenNothingChanges_thenNothingHappens() {
        fixture()
                .given(registered())
                .when(new ChangeProfile(AZIZA, "Aziza", null, null, null, NOON))
                .expectNoEvents();
        fixture()
                .given(registered())
                .when(new ChangePreferences(AZIZA, Preferences.DEFAULT, NOON))
                .expectNoEvents();
        fixture().given(registered()).when(new RemoveAvatar(AZIZA, NOON)).expectNoEvents();
    }

    @Test
    void givenAnAccount_whenPreferencesChange_thenOnce() {
        var changed = new PreferencesChanged(ID, BY_MAIL, NOON);
        fixture()
                .given(registered())
                .when(new ChangePreferences(AZIZA, BY_MAIL, NOON))
                .expectEvents(changed);
        fixture()
                .given(registered(), changed)
                .when(new ChangePreferences(AZIZA, BY_MAIL, SOON))
                .expectNoEvents();
    }

    @Test
    void givenAPicture_whenItComesAgain_thenNothingHappens_andItCanBeRemoved() {
        var changed = new AvatarChanged(ID, "a1", "/9j/", NOON);
        fixture()
                .given(registered())
                .when(new ChangeAvatar(AZIZA, "a1", "/9j/", NOON))
                .expectEvents(changed);
        fixture()
                .given(registered(), changed)
                .when(new ChangeAvatar(AZIZA, "a1", "/9j/", SOON))
                .expectNoEvents();
        fixture()
                .given(registered(), changed)
                .when(new RemoveAvatar(AZIZA, SOON))
                .expectEvents(new AvatarRemoved(ID, SOON));
    }

    @Test
    void givenAConsent_whenItIsGivenAgain_thenOnlyAnotherTextCounts_andItCanBeWithdrawn() {
        var given = new ConsentGiven(ID, ConsentPurpose.ANALYTICS, "1", NOON);
        fixture().given(registered()).when(consent("1", NOON)).expectEvents(given);
        fixture().given(registered(), given).when(consent("1", SOON)).expectNoEvents();
        fixture()
                .given(registered(), given)
                .when(consent("2", SOON))
                .expectEvents(new ConsentGiven(ID, ConsentPurpose.ANALYTICS, "2", SOON));
        var withdrawn = new ConsentWithdrawn(ID, ConsentPurpose.ANALYTICS, SOON);
        fixture()
                .given(registered(), given)
                .when(new WithdrawConsent(AZIZA, ConsentPurpose.ANALYTICS, SOON))
                .expectEvents(withdrawn);
        fixture()
                .given(registered(), given, withdrawn)
                .when(new WithdrawConsent(AZIZA, ConsentPurpose.ANALYTICS, SOON))
                .expectNoEvents();
    }

    private static GiveConsent consent(String version, Instant at) {
        return new GiveConsent(AZIZA, ConsentPurpose.ANALYTICS, version, at);
    }
}
