package pro.interviewai.command.account;

import static org.assertj.core.api.Assertions.assertThat;
import static pro.interviewai.command.account.AccountScenario.AZIZA;
import static pro.interviewai.command.account.AccountScenario.EMAIL;
import static pro.interviewai.command.account.AccountScenario.INDEX;
import static pro.interviewai.command.account.AccountScenario.NOON;
import static pro.interviewai.command.account.AccountScenario.claimed;
import static pro.interviewai.command.account.AccountScenario.fixture;
import static pro.interviewai.command.account.AccountScenario.register;
import static pro.interviewai.command.account.AccountScenario.registered;
import static pro.interviewai.command.account.AccountScenario.released;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import pro.interviewai.messages.account.AccountCommand.ConfirmEmailChange;
import pro.interviewai.messages.account.AccountCommand.RegisterAccount;
import pro.interviewai.messages.account.AccountCommand.RequestEmailChange;
import pro.interviewai.messages.account.AccountEvent.EmailChangeConfirmed;
import pro.interviewai.messages.account.AccountEvent.EmailChangeRequested;
import pro.interviewai.messages.account.AccountEvent.EmailChanged;
import pro.interviewai.messages.account.AccountEvent.ErasureBegun;
import pro.interviewai.messages.account.AccountEvent.PasswordChanged;
import pro.interviewai.messages.account.AccountEvent.ProviderLinked;
import pro.interviewai.messages.account.AccountProblem;
import pro.interviewai.messages.account.EmailAddressEvent.EmailClaimed;
import pro.interviewai.messages.account.EmailAddressEvent.EmailReleased;
import pro.interviewai.messages.account.Provider;
import pro.interviewai.messages.account.UserId;

class EmailChangeTest {
    private static final String NEW = "aziza@work.example.org";
    private static final String NEW_INDEX = "d4e5f6";
    private static final Instant SOON = NOON.plusSeconds(60);
    private static final Instant EXPIRY = NOON.plus(Duration.ofHours(24));

    @Test
    void givenAnAccount_whenAnotherAddressIsWanted_thenBothAddressesGetALink() {
        fixture().given(registered()).when(request(NEW, NEW_INDEX, NOON)).expectEvents(requested());
    }

    @Test
    void givenARequest_whenItComesAgainTooSoonOrForTheSameAddress_thenNoLetterIsSent() {
        fixture()
                .given(registered(), requested())
                .when(request(NEW, NEW_INDEX, NOON.plusSeconds(1)))
                .expectNoEvents();
        fixture().given(registered()).when(request(EMAIL, INDEX, NOON)).expectNoEvents();
    }

    @Test
    void givenARequest_whenOneLinkIsOpened_thenTheAddressStays() {
        fixture()
                .given(registered(), requested())
                .when(new ConfirmEmailChange(AZIZA, "link-new", SOON))
                .expectEvents(confirmed("link-new"));
        fixture()
                .given(registered(), requested(), confirmed("link-new"))
                .when(new ConfirmEmailChange(AZIZA, "link-new", SOON))
                .expectNoEvents();
    }

    @Test
    void givenOneLinkOpened_whenTheOtherIs_thenTheAddressChangesAndTheOldOneIsFree() {
        fixture()
                .given(registered(), requested(), confirmed("link-new"))
                .when(new ConfirmEmailChange(AZIZA, "link-old", SOON))
                .expectEvents(confirmed("link-old"), changed());
        fixture()
                .given(registered(), requested(), confirmed("link-new"), confirmed("link-old"), changed())
                .when(new ConfirmEmailChange(AZIZA, "link-old", SOON))
                .expectNoEvents();
    }

    @Test
    void givenBothLinksOpened_thenTheNewAddressIsTakenAndTheOldOneFreeInTheSameCommit() {
        var commits = new RecordedCommits()
                .after(
                        register(),
                        request(NEW, NEW_INDEX, NOON.plusSeconds(60)),
                        new ConfirmEmailChange(AZIZA, "link-old", SOON),
                        new ConfirmEmailChange(AZIZA, "link-new", SOON));
        assertThat(commits).hasSize(4);
        assertThat(commits.get(3))
                .containsExactlyInAnyOrder(confirmed("link-new"), newClaim(), changed(), released(SOON));
    }

    @Test
    void givenAnAddressThatWasTakenMeanwhile_whenTheSecondLinkIsOpened_thenItIsRefused() {
        Refused.with(
                AccountProblem.EMAIL_TAKEN,
                fixture(claimed(), new EmailClaimed(NEW_INDEX, "somebody-else", NOON))
                        .given(registered(), requested(), confirmed("link-new"))
                        .when(new ConfirmEmailChange(AZIZA, "link-old", SOON)));
    }

    @Test
    void givenTheNewAddressWaitsForAnotherAccountToConfirmIt_whenTheSecondLinkIsOpened_thenThatAccountGivesWay() {
        var squatter = new UserId("squatter");
        var commits = new RecordedCommits()
                .after(
                        register(),
                        new RegisterAccount(
                                squatter, NEW, NEW_INDEX, "$2a$12$x", "S", "T", "en", "1", "link-9", EXPIRY, NOON),
                        request(NEW, NEW_INDEX, SOON),
                        new ConfirmEmailChange(AZIZA, "link-old", SOON),
                        new ConfirmEmailChange(AZIZA, "link-new", SOON));
        assertThat(commits).hasSize(5);
        assertThat(commits.getLast())
                .containsExactlyInAnyOrder(
                        confirmed("link-new"),
                        new ErasureBegun("squatter", SOON),
                        new EmailReleased(NEW_INDEX, "squatter", SOON),
                        newClaim(),
                        changed(),
                        released(SOON));
    }

    @Test
    void givenOneLinkOpened_whenThePasswordOrTheWaysInAreOthers_orTheAccountGoes_thenTheOtherIsNotValid() {
        for (var since : List.of(
                new PasswordChanged(AZIZA.value(), "$2a$12$new", EMAIL, "Aziza", "uz", "here", SOON),
                new ProviderLinked(AZIZA.value(), Provider.GITHUB, "s1", SOON),
                new ErasureBegun(AZIZA.value(), SOON))) {
            Refused.with(
                    AccountProblem.EMAIL_LINK_INVALID,
                    fixture()
                            .given(registered(), requested(), confirmed("link-new"), since)
                            .when(new ConfirmEmailChange(AZIZA, "link-old", SOON)));
        }
    }

    @Test
    void givenAnErasureThatHasBegun_whenAnotherAddressIsWanted_thenNothingHappens() {
        fixture()
                .given(registered(), new ErasureBegun(AZIZA.value(), NOON))
                .when(request(NEW, NEW_INDEX, SOON))
                .expectNoEvents();
    }

    @Test
    void givenAnOtherOrAnOldLink_whenItIsOpened_thenItIsRefused() {
        Refused.with(
                AccountProblem.EMAIL_LINK_INVALID,
                fixture().given(registered(), requested()).when(new ConfirmEmailChange(AZIZA, "link-1", SOON)));
        Refused.with(
                AccountProblem.EMAIL_LINK_INVALID,
                fixture().given(registered()).when(new ConfirmEmailChange(AZIZA, "link-new", SOON)));
        Refused.with(
                AccountProblem.EMAIL_LINK_EXPIRED,
                fixture().given(registered(), requested()).when(new ConfirmEmailChange(AZIZA, "link-new", EXPIRY)));
    }

    private static RequestEmailChange request(String email, String index, Instant at) {
        return new RequestEmailChange(AZIZA, email, index, "link-old", "link-new", EXPIRY, at);
    }

    private static EmailChangeRequested requested() {
        return new EmailChangeRequested(
                AZIZA.value(), EMAIL, NEW, NEW_INDEX, "Aziza", "uz", "link-old", "link-new", EXPIRY, NOON);
    }

    private static EmailChangeConfirmed confirmed(String link) {
        return new EmailChangeConfirmed(AZIZA.value(), link, SOON);
    }

    private static EmailClaimed newClaim() {
        return new EmailClaimed(NEW_INDEX, AZIZA.value(), SOON);
    }

    private static EmailChanged changed() {
        return new EmailChanged(AZIZA.value(), NEW, NEW_INDEX, SOON);
    }
}
