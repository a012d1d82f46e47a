package pro.interviewai.command.account;

import static org.assertj.core.api.Assertions.assertThat;
import static pro.interviewai.command.account.AccountScenario.AZIZA;
import static pro.interviewai.command.account.AccountScenario.NOON;
import static pro.interviewai.command.account.AccountScenario.fixture;
import static pro.interviewai.command.account.AccountScenario.register;
import static pro.interviewai.command.account.AccountScenario.registered;
import static pro.interviewai.command.account.AccountScenario.released;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pro.interviewai.messages.account.AccountCommand;
import pro.interviewai.messages.account.AccountCommand.BeginErasure;
import pro.interviewai.messages.account.AccountCommand.CancelErasure;
import pro.interviewai.messages.account.AccountCommand.ChangeAvatar;
import pro.interviewai.messages.account.AccountCommand.ChangePassword;
import pro.interviewai.messages.account.AccountCommand.ChangeProfile;
import pro.interviewai.messages.account.AccountCommand.ConfirmErasure;
import pro.interviewai.messages.account.AccountCommand.GiveConsent;
import pro.interviewai.messages.account.AccountCommand.LinkProvider;
import pro.interviewai.messages.account.AccountCommand.RegisterAccount;
import pro.interviewai.messages.account.AccountCommand.RepeatRegistration;
import pro.interviewai.messages.account.AccountCommand.RequestErasure;
import pro.interviewai.messages.account.AccountEvent.ErasureBegun;
import pro.interviewai.messages.account.AccountEvent.ErasureCancelled;
import pro.interviewai.messages.account.AccountEvent.ErasureRequested;
import pro.interviewai.messages.account.AccountEvent.PersonErased;
import pro.interviewai.messages.account.AccountEvent.RoleChanged;
import pro.interviewai.messages.account.AccountProblem;
import pro.interviewai.messages.account.ConsentPurpose;
import pro.interviewai.messages.account.EmailAddressEvent.EmailClaimed;
import pro.interviewai.messages.account.LoginSessionId;
import pro.interviewai.messages.account.Provider;
import pro.interviewai.messages.account.Role;
import pro.interviewai.messages.account.UserId;

class ErasureTest {
    private static final Instant DUE = NOON.plus(Duration.ofDays(30));
    private static final Instant SOON = NOON.plusSeconds(60);

    @Test
    void givenAnAccount_whenItsDeletionIsAskedFor_thenADeadlineIsSet() {
        fixture()
                .given(registered())
                .when(request(NOON))
                .expectEvents(requested())
                .expectScheduledDeadlineWithName(DUE, Account.ERASURE);
    }

    @Test
    void givenARequest_whenItComesAgain_thenTheDeadlineStays() {
        fixture()
                .given(registered(), requested())
                .when(request(SOON))
                .expectNoEvents()
                .expectNoScheduledDeadlines();
    }

    @Test
    void givenARequest_whenThirtyDaysHavePassed_thenTheErasureBegins() {
        fixture()
                .givenCurrentTime(NOON)
                .andGiven(registered())
                .andGivenCommands(request(NOON))
                .whenTimeElapses(Duration.ofDays(30))
                .expectEvents(new ErasureBegun(AZIZA.value(), DUE));
    }

    @Test
    void givenARequestThatWasTakenBack_whenThirtyDaysHavePassed_thenNothingHappens() {
        fixture()
                .givenCurrentTime(NOON)
                .andGiven(registered())
                .andGivenCommands(request(NOON), new CancelErasure(AZIZA, SOON))
                .whenTimeElapses(Duration.ofDays(31))
                .expectNoEvents();
    }

    @Test
    void givenARequest_whenItIsTakenBack_thenItMayBeAskedForAgain() {
        fixture()
                .given(registered(), requested())
                .when(new CancelErasure(AZIZA, SOON))
                .expectEvents(new ErasureCancelled(AZIZA.value(), SOON));
        fixture()
                .given(registered(), requested(), new ErasureCancelled(AZIZA.value(), SOON))
                .when(request(NOON))
                .expectEvents(requested());
    }

    @Test
    void givenAnAccount_whenItsErasureBegins_thenItsAddressIsFreeAgainInTheSameCommit() {
        var commits = new RecordedCommits().after(register(), new BeginErasure(AZIZA, NOON), registerAgain());
        assertThat(commits).hasSize(3);
        assertThat(commits.get(1)).containsExactly(begun(), released(NOON));
        assertThat(commits.get(2)).contains(new EmailClaimed(AccountScenario.INDEX, "another", SOON));
    }

    @Test
    void givenAnErasure_whenItIsBegunOrTakenBack_thenNothingHappens() {
        fixture()
                .given(registered(), begun())
                .when(new BeginErasure(AZIZA, SOON))
                .expectNoEvents();
        fixture()
                .given(registered(), requested(), begun())
                .when(new CancelErasure(AZIZA, SOON))
                .expectNoEvents();
    }

    @ParameterizedTest
    @MethodSource("additions")
    void givenAnErasure_whenSomethingIsStillSaid_thenItIsNotAdded(AccountCommand command) {
        fixture().given(registered(), begun()).when(command).expectNoEvents();
    }

    static Stream<AccountCommand> additions() {
        return Stream.of(
                new ChangePassword(AZIZA, "$2a$12$other", new LoginSessionId("device"), SOON),
                new ChangeProfile(AZIZA, "Malika", null, null, null, SOON),
                new ChangeAvatar(AZIZA, "picture", "/9j/", SOON),
                new RepeatRegistration(
                        AZIZA,
                        null,
                        "$2a$12$other",
                        "Malika",
                        "Karimova",
                        "uz",
                        "2026-01",
                        "link-2",
                        SOON.plus(AccountScenario.LINK_LIFE),
                        SOON),
                new GiveConsent(AZIZA, ConsentPurpose.ANALYTICS, "2026-01", SOON),
                new LinkProvider(AZIZA, Provider.GOOGLE, "d4e5f6", SOON));
    }

    @Test
    void givenAnErasure_whenItIsDone_thenThereIsOneReceipt() {
        var receipt = new PersonErased(AZIZA.value(), Map.of("recordings", 2, "letters", 3), SOON);
        fixture()
                .given(registered(), begun())
                .when(new ConfirmErasure(AZIZA, Map.of("recordings", 2, "letters", 3), SOON))
                .expectEvents(receipt);
        fixture()
                .given(registered(), begun(), receipt)
                .when(new ConfirmErasure(AZIZA, Map.of(), SOON))
                .expectNoEvents();
        fixture()
                .given(registered())
                .when(new ConfirmErasure(AZIZA, Map.of(), SOON))
                .expectNoEvents();
    }

    @Test
    void givenAnAdministrator_whenTheErasureIsAskedFor_thenItIsRefused() {
        var promoted = new RoleChanged(AZIZA.value(), Role.USER, Role.ADMIN, "other", NOON);
        Refused.with(
                AccountProblem.ADMINISTRATOR_NOT_ERASABLE,
                fixture().given(registered(), promoted).when(request(NOON)));
        Refused.with(
                AccountProblem.ADMINISTRATOR_NOT_ERASABLE,
                fixture().given(registered(), promoted).when(new BeginErasure(AZIZA, NOON)));
    }

    private static RequestErasure request(Instant at) {
        return new RequestErasure(AZIZA, at.plus(Duration.ofDays(30)), at);
    }

    private static RegisterAccount registerAgain() {
        return new RegisterAccount(
                new UserId("another"),
                AccountScenario.EMAIL,
                AccountScenario.INDEX,
                "$2a$12$hash",
                "Aziza",
                "Karimova",
                "uz",
                "1",
                "link-2",
                DUE,
                SOON);
    }

    private static ErasureRequested requested() {
        return new ErasureRequested(AZIZA.value(), "aziza@example.org", "Aziza", "uz", DUE, NOON);
    }

    private static ErasureBegun begun() {
        return new ErasureBegun(AZIZA.value(), NOON);
    }
}
