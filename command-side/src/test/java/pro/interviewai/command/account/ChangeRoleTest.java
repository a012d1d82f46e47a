package pro.interviewai.command.account;

import static pro.interviewai.command.account.AccountScenario.AZIZA;
import static pro.interviewai.command.account.AccountScenario.NOON;
import static pro.interviewai.command.account.AccountScenario.fixture;
import static pro.interviewai.command.account.AccountScenario.registered;

import org.junit.jupiter.api.Test;
import pro.interviewai.messages.account.AccountCommand.ChangeRole;
import pro.interviewai.messages.account.AccountEvent.RoleChanged;
import pro.interviewai.messages.account.AccountProblem;
import pro.interviewai.messages.account.Role;
import pro.interviewai.messages.account.UserId;

class ChangeRoleTest {
    private static final UserId ADMINISTRATOR = new UserId("administrator");

    @Test
    void givenAUser_whenAnAdministratorMakesAnAuditor_thenTheRoleIsChanged() {
        fixture()
                .given(registered())
                .when(change(Role.AUDITOR, ADMINISTRATOR))
                .expectEvents(changed(Role.USER, Role.AUDITOR))
                .expectResultMessagePayload(1L);
    }

    @Test
    void givenAnAuditor_whenTheSameIsAskedAgain_thenNothingHappens() {
        fixture()
                .given(registered(), changed(Role.USER, Role.AUDITOR))
                .when(change(Role.AUDITOR, ADMINISTRATOR))
                .expectNoEvents()
                .expectResultMessagePayload(1L);
    }

    @Test
    void givenAnAdministrator_whenTheyChangeTheirOwnRole_thenItIsRefused() {
        Refused.with(
                AccountProblem.OWN_ROLE_UNCHANGEABLE,
                fixture().given(registered(), changed(Role.USER, Role.ADMIN)).when(change(Role.USER, AZIZA)));
    }

    private static ChangeRole change(Role role, UserId by) {
        return new ChangeRole(AZIZA, role, by, NOON);
    }

    private static RoleChanged changed(Role from, Role to) {
        return new RoleChanged(AZIZA.value(), from, to, ADMINISTRATOR.value(), NOON);
    }
}
