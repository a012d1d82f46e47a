package pro.interviewai.api.connection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

class PaceTest {
    private static final long SECOND = Duration.ofSeconds(1).toNanos();

    private final Pace pace = new Pace(
            new ConnectionSettings(0, Duration.ofSeconds(15), Duration.ofSeconds(10), DataSize.ofKilobytes(4)));

    @BeforeEach
    void begin() {
        pace.begin();
    }

    @Test
    void aByteASecond_isTooSlow_onceTheGraceIsOver() {
        comes(1, 10);
        assertThat(pace.lateNanos(0)).isNegative();
        comes(1, 1);
        assertThat(pace.lateNanos(0)).isPositive();
    }

    @Test
    void whatComesAtAPace_mayTakeLong() {
        comes(50 * 1024, 500);
        assertThat(pace.lateNanos(0)).isNegative();
    }

    @Test
    void whatCameFast_isNoCreditForEver() {
        comes(4096 * 5, 1);
        comes(1, 14);
        assertThat(pace.lateNanos(0)).isNegative();
        comes(1, 1);
        assertThat(pace.lateNanos(0)).isPositive();
    }

    @Test
    void whatIsWaitedForNow_counts_andNoOtherTime() {
        comes(1, 1);
        assertThat(pace.lateNanos(1000 * SECOND)).as("we were busy").isNegative();
        pace.await(1000 * SECOND);
        assertThat(pace.lateNanos(1009 * SECOND)).isNegative();
        assertThat(pace.lateNanos(1010 * SECOND)).isPositive();
    }

    @Test
    void theNextRequest_beginsAnew() {
        comes(1, 20);
        assertThat(pace.lateNanos(0)).isPositive();
        pace.begin();
        assertThat(pace.lateNanos(0)).isNegative();
        assertThat(pace.requests()).isEqualTo(2);
    }

    private void comes(int bytesASecond, int seconds) {
        for (var second = 0; second < seconds; second++) {
            pace.await(0);
            pace.came(bytesASecond, SECOND);
        }
    }
}
