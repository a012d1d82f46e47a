package pro.interviewai.api.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class HealthControllerTest {
    private static final Instant BEGIN = Instant.parse("2026-11-29T12:00:00Z");

    private final Clock clock = mock(Clock.class);
    private final Looked looked = new Looked();
    private final HealthController health = new HealthController(List.of(looked), clock);

    @Test
    void givenAllIsWell_whenAskedAgainWithinASecond_thenNobodyLooks() {
        assertThat(statusAfter(0)).isEqualTo(200);
        looked.up = false;
        assertThat(statusAfter(1_000)).isEqualTo(200);
        assertThat(looked.times).hasValue(1);
        assertThat(statusAfter(1_001)).isEqualTo(503);
        assertThat(looked.times).hasValue(2);
    }

    @Test
    void givenSomethingIsDown_whenItIsUpAgain_thenToldAtOnce() {
        looked.up = false;
        assertThat(statusAfter(0)).isEqualTo(503);
        looked.up = true;
        assertThat(statusAfter(51)).isEqualTo(200);
    }

    @Test
    void givenAClockThatIsSetBack_whenAsked_thenLookedAgain() {
        statusAfter(60_000);
        statusAfter(0);
        assertThat(looked.times).hasValue(2);
    }

    private int statusAfter(long millis) {
        when(clock.instant()).thenReturn(BEGIN.plusMillis(millis));
        return health.readiness().getStatusCode().value();
    }

    private static final class Looked implements HealthCheck {
        private final AtomicInteger times = new AtomicInteger();
        private boolean up = true;

        @Override
        public String name() {
            return "looked";
        }

        @Override
        public Result check() {
            times.incrementAndGet();
            return new Result(up, "");
        }
    }
}
