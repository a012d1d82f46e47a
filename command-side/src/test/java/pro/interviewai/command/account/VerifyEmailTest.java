package pro.interviewai.command.account;

import static pro.interviewai.command.account.AccountScenario.LINK_LIFE;
import static pro.interviewai.command.account.AccountScenario.NOON;
import static pro.interviewai.command.account.AccountScenario.fixture;
import static pro.interviewai.command.account.AccountScenario.linkRequested;
import static pro.interviewai.command.account.AccountScenario.registered;
import static pro.interviewai.command.account.AccountScenario.verified;
import static pro.interviewai.command.account.AccountScenario.verify;

import java.time.Instant;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Test;
import pro.interviewai.messages.account.AccountProblem;

class VerifyEmailTest {
    private static final Instant LAST_MOMENT = NOON.plus(LINK_LIFE).minusMillis(1);

    @Test
    void givenALink_whenItIsOpenedInItsLastMoment_thenTheAddressIsConfirmed() {
        given(linkRequested(1, NOON))
                .when(verify(1, LAST_MOMENT))
                .expectEvents(verified(1, LAST_MOMENT))
                .expectResultMessagePayload(2L);
    }

    @Test
    void givenALink_whenADayHasPassed_thenItHasExpired() {
        Refused.with(
                AccountProblem.VERIFICATION_LINK_EXPIRED,
                given(linkRequested(1, NOON)).when(verify(1, NOON.plus(LINK_LIFE))));
    }

    @Test
    void givenANewerLink_whenTheOlderIsOpened_thenItIsNotValid() {
        Refused.with(
                AccountProblem.VERIFICATION_LINK_INVALID,
                given(linkRequested(1, NOON), linkRequested(2, NOON.plusSeconds(60)))
                        .when(verify(1, LAST_MOMENT)));
    }

    @Test
    void givenAConfirmedAddress_whenTheLinkIsOpenedAgain_thenNothingHappens() {
        given(linkRequested(1, NOON), verified(1, NOON))
                .when(verify(1, NOON.plus(LINK_LIFE)))
                .expectNoEvents()
                .expectResultMessagePayload(2L);
    }

    private static TestExecutor<Account> given(Object... events) {
        return fixture().given((Object) registered()).andGiven(events);
    }
}
