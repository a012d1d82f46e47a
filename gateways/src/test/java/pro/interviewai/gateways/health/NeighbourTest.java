package pro.interviewai.gateways.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import pro.interviewai.api.health.HealthCheck.Result;
import pro.interviewai.testing.MovedClock;

class NeighbourTest {
    @Test
    void itIsLookedAtOnceInTenSeconds_andNeverDown() {
        var looks = new AtomicInteger();
        var start = Instant.parse("2026-03-01T12:00:00Z");
        var clock = new MovedClock(start);
        var neighbour = new Neighbour("them", () -> "look " + looks.incrementAndGet(), clock);

        assertThat(neighbour.name()).isEqualTo("them");
        assertThat(neighbour.check()).isEqualTo(new Result(true, "look 1"));
        clock.set(start.plusSeconds(10));
        assertThat(neighbour.check()).isEqualTo(new Result(true, "look 1"));
        clock.set(start.plusSeconds(11));
        assertThat(neighbour.check()).isEqualTo(new Result(true, "look 2"));
    }
}
