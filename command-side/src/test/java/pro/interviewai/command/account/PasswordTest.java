package pro.interviewai.command.account;

import static pro.interviewai.command.account.AccountScenario.AZIZA;
import static pro.interviewai.command.account.AccountScenario.NOON;
import static pro.interviewai.command.account.AccountScenario.fixture;
import static pro.interviewai.command.account.AccountScenario.registered;
import static pro.interviewai.command.account.AccountScenario.verified;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import pro.interviewai.messages.account.AccountCommand.ChangePassword;
import pro.interviewai.messages.account.AccountCommand.RequestPasswordReset;
import pro.interviewai.messages.account.AccountCommand.ResetPassword;
import pro.interviewai.messages.account.AccountEvent.EmailChanged;
import pro.interviewai.messages.account.AccountEvent.EmailVerified;
import pro.interviewai.messages.account.AccountEvent.ErasureBegun;
import pro.interviewai.messages.account.AccountEvent.PasswordChanged;
import pro.interviewai.messages.account.AccountEvent.PasswordResetRequested;
import pro.interviewai.messages.account.AccountEvent.ProfileChanged;
import pro.interviewai.messages.account.AccountEvent.ProviderLinked;
import pro.interviewai.messages.account.AccountEvent.TermsAccepted;
import pro.interviewai.messages.account.AccountProblem;
import pro.interviewai.messages.account.Addressed;
import pro.interviewai.messages.account.LoginSessionId;
import pro.interviewai.messages.account.Provider;

class PasswordTest {
    private static final String EMAIL = "aziza@example.org";
    private static final Duration LIFE = Duration.ofHours(1);
    private static final Instant LATER = NOON.plus(Duration.ofHours(3));

    @Test
    void givenAForgottenPassword_whenALinkIsAskedFor_thenItIsMailed_butNotTwiceAMinute() {
        fixture()
                .given(registered(), verified(1, NOON))
                .when(ask(1, LATER))
                .expectEvents(asked(1, LATER))
                .expectResultMessagePayload(2L);
        fixture()
                .given(registered(), verified(1, NOON), asked(1, LATER))
                .when(ask(2, LATER.plusSeconds(59)))
                .expectNoEvents()
                .expectResultMessagePayload(2L);
    }

    @Test
    void givenALink_whenItIsOpenedInItsLastMoment_thenThePasswordIsAnother() {
        Instant last = LATER.plus(LIFE).minusMillis(1);
        fixture()
                .given(registered(), verified(1, NOON), asked(1, LATER))
                .when(reset(1, last))
                .expectEvents(changed(null, last));
    }

    @Test
    void givenALink_whenAnHourHasPassed_thenItHasExpired() {
        Refused.with(
                AccountProblem.PASSWORD_LINK_EXPIRED,
                fixture()
                        .given(registered(), verified(1, NOON), asked(1, LATER))
                        .when(reset(1, LATER.plus(LIFE))));
    }

    @Test
    void givenANewerOrAUsedLink_whenTheOldOneIsOpened_thenItIsNotValid() {
        Instant soon = LATER.plusSeconds(60);
        Refused.with(
                AccountProblem.PASSWORD_LINK_INVALID,
                fixture()
                        .given(registered(), verified(1, NOON), asked(1, LATER), asked(2, soon))
                        .when(reset(1, soon)));
        Refused.with(
                AccountProblem.PASSWORD_LINK_INVALID,
                fixture()
                        .given(registered(), verified(1, NOON), asked(1, LATER), changed(null, soon))
                        .when(reset(1, soon)));
    }

    @Test
    void givenNoLink_whenAnEmptyOneIsShown_thenItIsNotValid() {
        Refused.with(
                AccountProblem.PASSWORD_LINK_INVALID,
                fixture()
                        .given(registered())
                        .when(new ResetPassword(AZIZA, "", "$2a$12$new", "aziza", "2026-11", LATER)));
    }

    @Test
    void givenAnUnconfirmedAddress_whenALinkIsAskedFor_thenItsLetterNamesNobody() {
        fixture().given(registered()).when(ask(1, LATER)).expectEvents(askedUnnamed());
    }

    @Test
    void givenAnUnconfirmedAddress_whenTheLinkIsOpened_thenItIsConfirmedToo_andNothingSaidBeforeIsKept() {
        fixture()
                .given(registered(), askedUnnamed())
                .when(reset(1, LATER))
                .expectEvents(
                        new EmailVerified(AZIZA.value(), "reset-1", LATER),
                        new ProfileChanged(AZIZA.value(), "aziza", "", "", "uz", LATER),
                        new TermsAccepted(AZIZA.value(), "2026-11", LATER),
                        new PasswordChanged(AZIZA.value(), "$2a$12$new", EMAIL, "aziza", "uz", null, LATER));
    }

    @Test
    void givenALink_whenTheAddressOrTheWaysInAreOthers_orTheAccountGoes_thenItIsNotValid() {
        for (var since : List.of(
                new EmailChanged(AZIZA.value(), "aziza@work.example.org", "d4e5f6", LATER),
                changed("here", LATER),
                new ProviderLinked(AZIZA.value(), Provider.GITHUB, "s1", LATER),
                new ErasureBegun(AZIZA.value(), LATER))) {
            Refused.with(
                    AccountProblem.PASSWORD_LINK_INVALID,
                    fixture()
                            .given(registered(), verified(1, NOON), asked(1, LATER), since)
                            .when(reset(1, LATER)));
        }
    }

    @Test
    void givenAnErasureThatHasBegun_whenALinkIsAskedFor_thenNothingHappens() {
        fixture()
                .given(registered(), verified(1, NOON), new ErasureBegun(AZIZA.value(), NOON))
                .when(ask(1, LATER))
                .expectNoEvents();
    }

    @Test
    void givenAPassword_whenItIsChanged_thenOneDeviceStaysSignedIn() {
        fixture()
                .given(registered(), verified(1, NOON))
                .when(new ChangePassword(AZIZA, "$2a$12$new", new LoginSessionId("here"), LATER))
                .expectEvents(changed("here", LATER))
                .expectResultMessagePayload(2L);
    }

    private static RequestPasswordReset ask(int link, Instant at) {
        return new RequestPasswordReset(AZIZA, "reset-" + link, at.plus(LIFE), at);
    }

    private static PasswordResetRequested asked(int link, Instant at) {
        return new PasswordResetRequested(AZIZA.value(), EMAIL, "Aziza", "uz", "reset-" + link, at.plus(LIFE), at);
    }

    private static PasswordResetRequested askedUnnamed() {
        return new PasswordResetRequested(
                AZIZA.value(), EMAIL, Addressed.UNNAMED, "uz", "reset-1", LATER.plus(LIFE), LATER);
    }

    private static ResetPassword reset(int link, Instant at) {
        return new ResetPassword(AZIZA, "reset-" + link, "$2a$12$new", "aziza", "2026-11", at);
    }

    private static PasswordChanged changed(@Nullable String kept, Instant at) {
        return new PasswordChanged(AZIZA.value(), "$2a$12$new", EMAIL, "Aziza", "uz", kept, at);
    }
}
