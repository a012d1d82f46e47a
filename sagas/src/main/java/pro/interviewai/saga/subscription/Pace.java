package pro.interviewai.saga.subscription;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** When the provider is told or asked once more. */
final class Pace {
    private static final List<Duration> DELAYS = List.of(
            Duration.ofSeconds(1),
            Duration.ofSeconds(5),
            Duration.ofSeconds(30),
            Duration.ofMinutes(2),
            Duration.ofMinutes(10),
            Duration.ofHours(1));

    private static final Duration FIRST_LOOK = Duration.ofMinutes(1);
    private static final int DOUBLINGS = 10;

    private Pace() {}

    /** @return how long after so many failures; none if that is enough */
    static Optional<Duration> afterFailures(int failures) {
        return failures < DELAYS.size() ? Optional.of(DELAYS.get(failures)) : Optional.empty();
    }

    /** @return in which time an open page is looked after: the rarer the longer it is open, and once just after its end */
    static Duration untilLook(int looks, @Nullable Instant expiresAt, Instant now) {
        var next = FIRST_LOOK.multipliedBy(1L << Math.min(looks, DOUBLINGS));
        if (expiresAt == null) {
            return next;
        }
        var end = Duration.between(now, expiresAt.plus(FIRST_LOOK));
        return end.isPositive() && end.compareTo(next) < 0 ? end : next;
    }
}
