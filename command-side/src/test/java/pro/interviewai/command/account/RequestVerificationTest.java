package pro.interviewai.command.account;

import static pro.interviewai.command.account.AccountScenario.NOON;
import static pro.interviewai.command.account.AccountScenario.fixture;
import static pro.interviewai.command.account.AccountScenario.linkRequested;
import static pro.interviewai.command.account.AccountScenario.registered;
import static pro.interviewai.command.account.AccountScenario.requestLink;
import static pro.interviewai.command.account.AccountScenario.verified;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RequestVerificationTest {
    @Test
    void givenALinkAMinuteAgo_whenAskingAgain_thenANewLinkIsRequested() {
        Instant minuteLater = NOON.plusSeconds(60);
        fixture()
                .given(registered(), linkRequested(1, NOON))
                .when(requestLink(2, minuteLater))
                .expectEvents(linkRequested(2, minuteLater))
                .expectResultMessagePayload(2L);
    }

    @Test
    void givenALinkLessThanAMinuteAgo_whenAskingAgain_thenNothingHappens() {
        fixture()
                .given(registered(), linkRequested(1, NOON))
                .when(requestLink(2, NOON.plusSeconds(60).minusMillis(1)))
                .expectNoEvents()
                .expectResultMessagePayload(1L);
    }

    @Test
    void givenFiveLinksWithinADay_whenAskingForASixth_thenNothingHappens() {
        fixture()
                .given(fiveLinksAnHourApart())
                .when(requestLink(6, NOON.plus(Duration.ofHours(24)).minusMillis(1)))
                .expectNoEvents();
    }

    @Test
    void givenFiveLinks_whenTheFirstIsADayOld_thenASixthIsRequested() {
        Instant dayLater = NOON.plus(Duration.ofHours(24));
        fixture().given(fiveLinksAnHourApart()).when(requestLink(6, dayLater)).expectEvents(linkRequested(6, dayLater));
    }

    @Test
    void givenALink_whenTheSameCommandComesAgain_thenNothingHappens() {
        Instant later = NOON.plusSeconds(60);
        fixture()
                .given(registered(), linkRequested(1, NOON), linkRequested(2, later))
                .when(requestLink(2, later))
                .expectNoEvents();
    }

    @Test
    void givenAConfirmedAddress_whenAskingForALink_thenNothingHappens() {
        fixture()
                .given(registered(), linkRequested(1, NOON), verified(1, NOON))
                .when(requestLink(2, NOON.plus(Duration.ofHours(1))))
                .expectNoEvents();
    }

    private static List<Object> fiveLinksAnHourApart() {
        List<Object> events = new ArrayList<>(List.of(registered()));
        for (int hour = 0; hour < 5; hour++) {
            events.add(linkRequested(hour + 1, NOON.plus(Duration.ofHours(hour))));
        }
        return events;
    }
}
