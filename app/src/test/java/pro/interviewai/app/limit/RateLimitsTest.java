package pro.interviewai.app.limit;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.TimeMeter;
import io.github.bucket4j.caffeine.Bucket4jCaffeine;
import io.github.bucket4j.distributed.proxy.ProxyManager;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import pro.interviewai.api.limit.RateLimit;
import pro.interviewai.api.limit.RateLimitSettings;
import pro.interviewai.api.limit.RateLimits;

class RateLimitsTest {
    private static final RateLimitSettings SETTINGS = new RateLimitSettings(60, 2, 5, 50);

    private final Time time = new Time();
    private final ProxyManager<String> buckets = buckets(time);
    private final RateLimits limits = new RateLimits(buckets, buckets, SETTINGS);

    @Test
    void requestsComeBackOneByOne() {
        for (var i = 59; i >= 0; i--) {
            var permit = limits.take(RateLimit.REQUESTS, "ann");
            assertThat(permit.granted()).isTrue();
            assertThat(permit.remaining()).isEqualTo(i);
        }
        var none = limits.take(RateLimit.REQUESTS, "ann");
        assertThat(none.granted()).isFalse();
        assertThat(none.limit()).isEqualTo(60);
        assertThat(none.waitTime()).isEqualTo(Duration.ofSeconds(1));
        assertThat(limits.take(RateLimit.REQUESTS, "bob").granted()).isTrue();
        assertThat(limits.take(RateLimit.AI, "ann").granted()).isTrue();

        time.pass(Duration.ofSeconds(1));
        assertThat(limits.take(RateLimit.REQUESTS, "ann").granted()).isTrue();
        assertThat(limits.take(RateLimit.REQUESTS, "ann").granted()).isFalse();
    }

    /** However long ago the failures began: the quarter of an hour is counted from the last one. */
    @Test
    void afterTheLastFailure_anAccountIsShutForAQuarterOfAnHour() {
        for (var i = 0; i < 4; i++) {
            limits.take(RateLimit.ACCOUNT_FAILURES, "ann");
        }
        time.pass(Duration.ofMinutes(14));
        assertThat(limits.take(RateLimit.ACCOUNT_FAILURES, "ann").remaining()).isZero();
        limits.shut(RateLimit.ACCOUNT_FAILURES, "ann");

        time.pass(Duration.ofMinutes(15).minusSeconds(1));
        var shut = limits.take(RateLimit.ACCOUNT_FAILURES, "ann");
        assertThat(shut.granted()).isFalse();
        assertThat(shut.waitTime()).isEqualTo(Duration.ofSeconds(1));
        time.pass(Duration.ofSeconds(1));
        assertThat(limits.take(RateLimit.ACCOUNT_FAILURES, "ann").remaining()).isEqualTo(4);
    }

    @Test
    void whileAnAccountIsBeingShut_nothingSlipsThrough() throws Exception {
        for (var i = 0; i < 5; i++) {
            limits.take(RateLimit.ACCOUNT_FAILURES, "ann");
        }
        var shutting = Thread.ofPlatform().start(() -> {
            for (var i = 0; i < 20_000; i++) {
                limits.shut(RateLimit.ACCOUNT_FAILURES, "ann");
            }
        });
        var tried = 0;
        var granted = 0;
        while (shutting.isAlive()) {
            tried++;
            granted += limits.take(RateLimit.ACCOUNT_FAILURES, "ann").granted() ? 1 : 0;
        }
        assertThat(tried).isPositive();
        assertThat(granted).isZero();
    }

    @Test
    void whatDidNotCount_isGivenBack_andForgotten() {
        limits.take(RateLimit.AI, "ann");
        limits.take(RateLimit.AI, "ann");
        limits.giveBack(RateLimit.AI, "ann");
        assertThat(limits.take(RateLimit.AI, "ann").granted()).isTrue();
        assertThat(limits.take(RateLimit.AI, "ann").granted()).isFalse();
        limits.forget(RateLimit.AI, "ann");
        assertThat(limits.take(RateLimit.AI, "ann").remaining()).isOne();
    }

    private static ProxyManager<String> buckets(TimeMeter time) {
        return Bucket4jCaffeine.<String>builderFor(Caffeine.newBuilder().maximumSize(100))
                .clientClock(time)
                .build();
    }

    private static final class Time implements TimeMeter {
        private long nanos;

        void pass(Duration duration) {
            nanos += duration.toNanos();
        }

        @Override
        public long currentTimeNanos() {
            return nanos;
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
