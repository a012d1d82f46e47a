package pro.interviewai.command.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.InstanceOfAssertFactories.list;
import static pro.interviewai.command.account.AccountScenario.AZIZA;
import static pro.interviewai.command.account.AccountScenario.EMAIL;
import static pro.interviewai.command.account.AccountScenario.INDEX;
import static pro.interviewai.command.account.AccountScenario.NOON;
import static pro.interviewai.command.account.AccountScenario.claimed;
import static pro.interviewai.command.account.AccountScenario.fixture;
import static pro.interviewai.command.account.AccountScenario.register;
import static pro.interviewai.command.account.AccountScenario.registered;
import static pro.interviewai.command.account.AccountScenario.released;
import static pro.interviewai.command.account.AccountScenario.termsAccepted;
import static pro.interviewai.command.account.AccountScenario.verifiedWithoutLink;
import static pro.interviewai.command.account.AccountScenario.verify;

import org.junit.jupiter.api.Test;
import pro.interviewai.messages.ProblemException;
import pro.interviewai.messages.account.AccountCommand.LinkProvider;
import pro.interviewai.messages.account.AccountCommand.RegisterByProvider;
import pro.interviewai.messages.account.AccountEvent.AccountRegistered;
import pro.interviewai.messages.account.AccountEvent.ErasureBegun;
import pro.interviewai.messages.account.AccountEvent.ProviderLinked;
import pro.interviewai.messages.account.AccountProblem;
import pro.interviewai.messages.account.EmailAddressEvent.EmailClaimed;
import pro.interviewai.messages.account.Provider;
import pro.interviewai.messages.account.Role;
import pro.interviewai.messages.account.UserId;

class ProviderTest {
    private static final ProviderLinked LINKED = new ProviderLinked(AZIZA.value(), Provider.GOOGLE, "s1", NOON);

    @Test
    void givenNobody_whenAProviderVouchesForAnAddress_thenTheAccountIsConfirmedAndHasNoPassword() {
        var register = new RegisterByProvider(
                AZIZA, EMAIL, INDEX, "Aziza", "Karimova", "uz", "2026-01", Provider.GOOGLE, "s1", NOON);
        assertThat(new RecordedCommits().after(register))
                .singleElement(list(Object.class))
                .containsExactlyInAnyOrder(
                        new AccountRegistered(
                                AZIZA.value(), EMAIL, INDEX, "", "Aziza", "Karimova", "uz", Role.USER, NOON),
                        termsAccepted(),
                        verifiedWithoutLink(NOON),
                        LINKED,
                        claimed());
    }

    @Test
    void givenAnAccount_whenAProviderIsLinked_thenOnce() {
        var link = new LinkProvider(AZIZA, Provider.GOOGLE, "s1", NOON);
        fixture().given(registered()).when(link).expectEvents(LINKED);
        fixture().given(registered(), LINKED).when(link).expectNoEvents();
    }

    @Test
    void givenAnAccountThatWaitsToBeConfirmed_whenAProviderVouchesForItsAddress_thenItGivesWay() {
        var grace = new RegisterByProvider(
                new UserId("grace"), EMAIL, INDEX, "Grace", "H", "en", "2026-01", Provider.GOOGLE, "s1", NOON);
        var commits = new RecordedCommits().after(register(), grace);
        assertThat(commits).hasSize(2);
        assertThat(commits.get(1))
                .contains(
                        new ErasureBegun(AZIZA.value(), NOON), released(NOON), new EmailClaimed(INDEX, "grace", NOON));
    }

    @Test
    void givenAnAccountThatIsConfirmed_whenAProviderVouchesForItsAddress_thenNoOtherIsMade() {
        var again = new RegisterByProvider(
                new UserId("grace"), EMAIL, INDEX, "Grace", "H", "en", "2026-01", Provider.GOOGLE, "s1", NOON);
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> new RecordedCommits().after(register(), verify(1, NOON), again))
                .satisfies(refused -> assertThat(refused.problem()).isEqualTo(AccountProblem.EMAIL_TAKEN));
    }
}
