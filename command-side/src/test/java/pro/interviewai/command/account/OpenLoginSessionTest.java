package pro.interviewai.command.account;

import static pro.interviewai.command.account.LoginSessionScenario.AZIZA;
import static pro.interviewai.command.account.LoginSessionScenario.EXPIRY;
import static pro.interviewai.command.account.LoginSessionScenario.NOON;
import static pro.interviewai.command.account.LoginSessionScenario.TELEPHONE;
import static pro.interviewai.command.account.LoginSessionScenario.fixture;
import static pro.interviewai.command.account.LoginSessionScenario.opened;

import org.junit.jupiter.api.Test;
import pro.interviewai.messages.account.LoginSessionCommand.OpenLoginSession;

class OpenLoginSessionTest {
    @Test
    void givenNothing_whenSigningIn_thenTheSessionIsOpen() {
        fixture()
                .givenNoPriorActivity()
                .when(new OpenLoginSession(TELEPHONE, AZIZA, "Browser 1.0", EXPIRY, NOON))
                .expectEvents(opened());
    }
}
