package pro.interviewai.gateways.health;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import pro.interviewai.api.health.HealthCheck;

/**
 * Says how a service of somebody else is. Requests are served without it, so it never counts as down: no load balancer is to
 * take this node away because of it.
 */
public final class Neighbour implements HealthCheck {
    /** Health is asked about every second; nobody else's service is. */
    private static final Duration REMEMBERED = Duration.ofSeconds(10);

    private final String name;
    private final Supplier<String> look;
    private final Clock clock;
    private @Nullable Sight last;

    /** @param look says in a few words how it is, within a second or so */
    public Neighbour(String name, Supplier<String> look, Clock clock) {
        this.name = name;
        this.look = look;
        this.clock = clock;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public synchronized Result check() {
        Instant now = clock.instant();
        Sight seen = last;
        if (seen == null || now.isAfter(seen.at().plus(REMEMBERED)) || now.isBefore(seen.at())) {
            seen = new Sight(look.get(), now);
            last = seen;
        }
        return new Result(true, seen.state());
    }

    private record Sight(String state, Instant at) {}
}
