package pro.interviewai.api.limit;

import java.time.Duration;

/** What is limited, and over which time. */
public enum RateLimit {
    /** All requests of one person, or of one address where nobody is signed in. */
    REQUESTS(Duration.ofMinutes(1)),
    /** Requests of one person that make an engine work. */
    AI(Duration.ofMinutes(1)),
    /** Failed sign-ins to one account; afterwards it is shut for as long again. */
    ACCOUNT_FAILURES(Duration.ofMinutes(15)),
    /** Failed sign-ins from one address. */
    ADDRESS_FAILURES(Duration.ofMinutes(15));

    private final Duration period;

    RateLimit(Duration period) {
        this.period = period;
    }

    Duration period() {
        return period;
    }

    String key(String whose) {
        return "ratelimit:" + name() + ":" + whose;
    }
}
