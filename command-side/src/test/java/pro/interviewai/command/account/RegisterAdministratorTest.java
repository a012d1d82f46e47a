package pro.interviewai.command.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.list;
import static pro.interviewai.command.account.AccountScenario.AZIZA;
import static pro.interviewai.command.account.AccountScenario.EMAIL;
import static pro.interviewai.command.account.AccountScenario.INDEX;
import static pro.interviewai.command.account.AccountScenario.NOON;
import static pro.interviewai.command.account.AccountScenario.claimed;
import static pro.interviewai.command.account.AccountScenario.fixture;
import static pro.interviewai.command.account.AccountScenario.register;
import static pro.interviewai.command.account.AccountScenario.registerAdministrator;
import static pro.interviewai.command.account.AccountScenario.released;
import static pro.interviewai.command.account.AccountScenario.requestLink;
import static pro.interviewai.command.account.AccountScenario.verifiedWithoutLink;

import org.junit.jupiter.api.Test;
import pro.interviewai.messages.account.AccountCommand.RegisterAdministrator;
import pro.interviewai.messages.account.AccountEvent.AccountRegistered;
import pro.interviewai.messages.account.AccountEvent.ErasureBegun;
import pro.interviewai.messages.account.EmailAddressEvent.EmailClaimed;
import pro.interviewai.messages.account.Role;
import pro.interviewai.messages.account.UserId;

class RegisterAdministratorTest {
    private final AccountRegistered administrator = new AccountRegistered(
            AZIZA.value(), "aziza@example.org", "a1b2c3", "$2a$12$hash", "Administrator", "", "en", Role.ADMIN, NOON);

    @Test
    void givenNobody_whenRegisteringAnAdministrator_thenTheAddressCountsAsConfirmed() {
        assertThat(new RecordedCommits().after(registerAdministrator()))
                .singleElement(list(Object.class))
                .containsExactlyInAnyOrder(claimed(), administrator, verifiedWithoutLink(NOON));
    }

    @Test
    void givenAnAccountThatWaitsToBeConfirmed_whenItsAddressIsTheAdministrators_thenItGivesWay() {
        var root = new RegisterAdministrator(new UserId("root"), EMAIL, INDEX, "$2a$12$root", NOON);
        assertThat(new RecordedCommits().after(register(), root).get(1))
                .contains(new ErasureBegun(AZIZA.value(), NOON), released(NOON), new EmailClaimed(INDEX, "root", NOON));
    }

    @Test
    void givenAnAdministrator_whenALinkIsAskedFor_thenNothingHappens() {
        fixture()
                .given(administrator, verifiedWithoutLink(NOON))
                .when(requestLink(2, NOON))
                .expectNoEvents();
    }
}
