package pro.interviewai.command.account;

import static pro.interviewai.command.account.LoginSessionScenario.AZIZA;
import static pro.interviewai.command.account.LoginSessionScenario.NOON;
import static pro.interviewai.command.account.LoginSessionScenario.TELEPHONE;
import static pro.interviewai.command.account.LoginSessionScenario.closed;
import static pro.interviewai.command.account.LoginSessionScenario.fixture;
import static pro.interviewai.command.account.LoginSessionScenario.opened;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import pro.interviewai.messages.CommonProblem;
import pro.interviewai.messages.account.LoginSessionCommand.CloseLoginSession;
import pro.interviewai.messages.account.UserId;

class CloseLoginSessionTest {
    private static final Instant LATER = NOON.plusSeconds(30);

    @Test
    void givenAnOpenSession_whenSigningOut_thenItIsClosed() {
        fixture()
                .given(opened())
                .when(new CloseLoginSession(TELEPHONE, AZIZA, LATER))
                .expectEvents(closed(LATER))
                .expectResultMessagePayload(1L);
    }

    @Test
    void givenAClosedSession_whenSigningOutAgain_thenNothingHappens() {
        fixture()
                .given(opened(), closed(NOON))
                .when(new CloseLoginSession(TELEPHONE, AZIZA, LATER))
                .expectNoEvents()
                .expectResultMessagePayload(1L);
    }

    @Test
    void givenAzizasSession_whenSomebodyElseSignsItOut_thenItIsNotFound() {
        Refused.with(
                CommonProblem.NOT_FOUND,
                fixture().given(opened()).when(new CloseLoginSession(TELEPHONE, new UserId("somebody-else"), LATER)));
    }
}
