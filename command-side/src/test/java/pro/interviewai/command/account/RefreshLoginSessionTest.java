package pro.interviewai.command.account;

import static pro.interviewai.command.account.LoginSessionScenario.AZIZA;
import static pro.interviewai.command.account.LoginSessionScenario.EXPIRY;
import static pro.interviewai.command.account.LoginSessionScenario.NOON;
import static pro.interviewai.command.account.LoginSessionScenario.TELEPHONE;
import static pro.interviewai.command.account.LoginSessionScenario.closed;
import static pro.interviewai.command.account.LoginSessionScenario.fixture;
import static pro.interviewai.command.account.LoginSessionScenario.opened;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import pro.interviewai.messages.CommonProblem;
import pro.interviewai.messages.account.LoginSessionCommand.RefreshLoginSession;
import pro.interviewai.messages.account.LoginSessionEvent.LoginSessionRefreshed;
import pro.interviewai.messages.account.LoginSessionEvent.RefreshTokenReused;
import pro.interviewai.messages.account.RefreshOutcome;
import pro.interviewai.messages.account.UserId;

class RefreshLoginSessionTest {
    private static final Instant LATER = NOON.plusSeconds(600);
    private static final Instant EXTENDED = LATER.plus(Duration.ofDays(7));

    @Test
    void givenAnOpenSession_whenItsTokenIsShown_thenItIsExchangedAndTheSessionExtended() {
        fixture()
                .given(opened())
                .when(show(0, LATER))
                .expectEvents(refreshed())
                .expectResultMessagePayload(new RefreshOutcome(true, 1, EXTENDED));
    }

    @Test
    void givenAnExchangedToken_whenItComesAgainWithinTenSeconds_thenItGetsTheSameSuccessor() {
        fixture()
                .given(opened(), refreshed())
                .when(show(0, LATER.plusSeconds(10)))
                .expectNoEvents()
                .expectResultMessagePayload(new RefreshOutcome(true, 1, EXTENDED));
    }

    @Test
    void givenAnExchangedToken_whenItComesAgainLater_thenTheDeviceIsSignedOut() {
        var late = LATER.plusSeconds(11);
        fixture()
                .given(opened(), refreshed())
                .when(show(0, late))
                .expectEvents(new RefreshTokenReused(TELEPHONE.value(), AZIZA.value(), 0, late), closed(late))
                .expectResultMessagePayload(new RefreshOutcome(false, 1, EXTENDED));
    }

    @Test
    void givenATokenOfLongAgo_whenItComesAgainAtOnce_thenTheDeviceIsSignedOut() {
        var second = new LoginSessionRefreshed(TELEPHONE.value(), AZIZA.value(), 2, EXTENDED, LATER);
        fixture()
                .given(opened(), refreshed(), second)
                .when(show(0, LATER))
                .expectEvents(new RefreshTokenReused(TELEPHONE.value(), AZIZA.value(), 0, LATER), closed(LATER));
    }

    @Test
    void givenAnEndedSession_whenItsTokenIsShown_thenNothingHappens() {
        fixture()
                .given(opened(), closed(LATER))
                .when(show(0, LATER))
                .expectNoEvents()
                .expectResultMessagePayload(new RefreshOutcome(false, 0, EXPIRY));
        fixture().given(opened()).when(show(0, EXPIRY)).expectNoEvents();
    }

    @Test
    void givenAzizasSession_whenSomebodyElseShowsItsToken_thenItIsNotFound() {
        Refused.with(
                CommonProblem.NOT_FOUND,
                fixture()
                        .given(opened())
                        .when(new RefreshLoginSession(TELEPHONE, new UserId("somebody-else"), 0, LATER)));
    }

    private static RefreshLoginSession show(int generation, Instant at) {
        return new RefreshLoginSession(TELEPHONE, AZIZA, generation, at);
    }

    private static LoginSessionRefreshed refreshed() {
        return new LoginSessionRefreshed(TELEPHONE.value(), AZIZA.value(), 1, EXTENDED, LATER);
    }
}
