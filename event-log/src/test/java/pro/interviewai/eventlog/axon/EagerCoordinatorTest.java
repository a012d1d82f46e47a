package pro.interviewai.eventlog.axon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class EagerCoordinatorTest {
    private final EagerCoordinator coordinator = new EagerCoordinator("test");

    @AfterEach
    void stop() {
        coordinator.shutdownNow();
    }

    @Test
    void looksSoonWhetherAFullSegmentHasRoomAgain() {
        assertThat(waitsFor(100)).isBetween(0L, 5L);
    }

    @Test
    void keepsShortWaits() {
        assertThat(waitsFor(500)).isBetween(101L, 500L);
    }

    @Test
    void triesAgainWithinTwoSecondsAfterErrors() {
        assertThat(waitsFor(60_000)).isBetween(501L, 2_000L);
    }

    private long waitsFor(long asked) {
        ScheduledFuture<?> waiting = coordinator.schedule(() -> {}, asked, TimeUnit.MILLISECONDS);
        return Math.max(0, waiting.getDelay(TimeUnit.MILLISECONDS));
    }
}
