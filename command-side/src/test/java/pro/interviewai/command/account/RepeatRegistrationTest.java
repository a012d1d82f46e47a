package pro.interviewai.command.account;

import static pro.interviewai.command.account.AccountScenario.AZIZA;
import static pro.interviewai.command.account.AccountScenario.EMAIL;
import static pro.interviewai.command.account.AccountScenario.LINK_LIFE;
import static pro.interviewai.command.account.AccountScenario.NOON;
import static pro.interviewai.command.account.AccountScenario.fixture;
import static pro.interviewai.command.account.AccountScenario.linkRequested;
import static pro.interviewai.command.account.AccountScenario.registered;
import static pro.interviewai.command.account.AccountScenario.verified;
import static pro.interviewai.command.account.AccountScenario.verify;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.test.aggregate.TestExecutor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import pro.interviewai.messages.account.AccountCommand.RepeatRegistration;
import pro.interviewai.messages.account.AccountEvent.ErasureBegun;
import pro.interviewai.messages.account.AccountEvent.RegistrationRepeated;
import pro.interviewai.messages.account.AccountEvent.RegistrationReplaced;
import pro.interviewai.messages.account.AccountEvent.TermsAccepted;
import pro.interviewai.messages.account.AccountEvent.VerificationRequested;
import pro.interviewai.messages.account.AccountProblem;

/** Olga registers with the address with which somebody has registered as Aziza. */
class RepeatRegistrationTest {
    private static final String FIRST = "$2a$12$hash";
    private static final String SECOND = "$2a$12$olgas";
    private static final Instant SOON = NOON.plusSeconds(59);
    private static final Instant LATER = NOON.plusSeconds(60);

    @Test
    void givenNobodyConfirmed_whenSomebodyElseRegisters_thenTheyReplaceWhoDidBefore_andALinkIsMailed() {
        given(linkRequested(1, NOON))
                .when(repeat(null, LATER))
                .expectEvents(replaced(SECOND, LATER), terms(LATER), link(LATER));
    }

    @Test
    void givenALetterJustNow_whenSomebodyElseRegisters_thenThatCountsAllTheSame() {
        given(linkRequested(1, NOON)).when(repeat(null, SOON)).expectEvents(replaced(SECOND, SOON), terms(SOON));
    }

    @Test
    void givenTheSameWordsAndTheSamePassword_whenTheyComeAgain_thenOnlyALinkIsMailed() {
        given(linkRequested(1, NOON), replaced(SECOND, SOON))
                .when(repeat(SECOND, LATER))
                .expectEvents(link(LATER));
    }

    @Test
    void givenOtherWordsWithTheSamePassword_thenTheyReplaceThoseBefore_andTheLinkAloneStillConfirms() {
        given(linkRequested(1, NOON)).when(repeat(FIRST, SOON)).expectEvents(replaced(FIRST, SOON), terms(SOON));
        given(linkRequested(1, NOON), replaced(FIRST, SOON))
                .when(verify(1, LATER))
                .expectEvents(verified(1, LATER));
    }

    @Test
    void givenAPasswordThatWasReplacedMeanwhile_thenItIsNotTakenForTheSame() {
        given(linkRequested(1, NOON), replaced("$2a$12$between", NOON))
                .when(repeat(FIRST, SOON))
                .expectEvents(replaced(SECOND, SOON), terms(SOON));
    }

    @Test
    void givenTwoPasswords_whenALinkIsOpened_thenItConfirmsOnlyWithTheLatestOfThem() {
        for (var wrong : new String[] {null, FIRST, "$2a$12$else"}) {
            Refused.with(
                    AccountProblem.REGISTRATION_CONTESTED,
                    given(linkRequested(1, NOON), replaced(SECOND, SOON)).when(verify(1, wrong, LATER)));
        }
        given(linkRequested(1, NOON), replaced(SECOND, SOON))
                .when(verify(1, SECOND, LATER))
                .expectEvents(verified(1, LATER));
    }

    @Test
    void givenTwoPasswords_whenTheFirstComesAgain_thenTheLinkAloneStillTellsNobodyApart() {
        Refused.with(
                AccountProblem.REGISTRATION_CONTESTED,
                given(linkRequested(1, NOON), replaced(SECOND, NOON), replaced(FIRST, SOON))
                        .when(verify(1, LATER)));
    }

    @Test
    void givenManyRegistrationsInAMinute_whenOneMoreComes_thenItIsNotNotedBeforeALetterMayGo() {
        List<Object> events = new ArrayList<>(List.of(registered(), linkRequested(1, NOON)));
        for (int number = 0; number < 10; number++) {
            events.add(replaced("$2a$12$" + number, NOON));
        }
        fixture().given(events).when(repeat(null, SOON)).expectNoEvents();
        fixture()
                .given(events)
                .when(repeat(null, LATER))
                .expectEvents(replaced(SECOND, LATER), terms(LATER), link(LATER));
    }

    @Test
    void givenManyRegistrationsWithOnePassword_whenOneWithAnotherComes_thenItIsNotedAllTheSame() {
        List<Object> events = new ArrayList<>(List.of(registered(), linkRequested(1, NOON)));
        for (int number = 0; number < 10; number++) {
            events.add(new RegistrationReplaced(AZIZA.value(), FIRST, "Aziza " + number, "K", "uz", NOON));
        }
        fixture().given(events).when(repeat(FIRST, SOON)).expectNoEvents();
        fixture().given(events).when(repeat(null, SOON)).expectEvents(replaced(SECOND, SOON), terms(SOON));
    }

    @Test
    void givenAConfirmedAddress_whenSomebodyRegistersWithIt_thenItsOwnerIsTold_butNotTwiceAMinute() {
        given(linkRequested(1, NOON), verified(1, NOON))
                .when(repeat(null, LATER))
                .expectEvents(repeated(LATER));
        given(verified(1, NOON), repeated(NOON)).when(repeat(null, SOON)).expectNoEvents();
    }

    @Test
    void givenAnErasureThatHasBegun_whenSomebodyRegisters_thenNothingHappens() {
        given(new ErasureBegun(AZIZA.value(), NOON)).when(repeat(null, LATER)).expectNoEvents();
    }

    private static TestExecutor<Account> given(Object... events) {
        return fixture().given((Object) registered()).andGiven(events);
    }

    private static RepeatRegistration repeat(@Nullable String knownHash, Instant at) {
        return new RepeatRegistration(
                AZIZA, knownHash, SECOND, "Olga", "Petrova", "ru", "2026-11", "link-2", at.plus(LINK_LIFE), at);
    }

    private static RegistrationReplaced replaced(String hash, Instant at) {
        return new RegistrationReplaced(AZIZA.value(), hash, "Olga", "Petrova", "ru", at);
    }

    private static TermsAccepted terms(Instant at) {
        return new TermsAccepted(AZIZA.value(), "2026-11", at);
    }

    private static VerificationRequested link(Instant at) {
        return new VerificationRequested(AZIZA.value(), EMAIL, "Olga", "ru", "link-2", at.plus(LINK_LIFE), at);
    }

    private static RegistrationRepeated repeated(Instant at) {
        return new RegistrationRepeated(AZIZA.value(), EMAIL, "Aziza", "uz", at);
    }
}
