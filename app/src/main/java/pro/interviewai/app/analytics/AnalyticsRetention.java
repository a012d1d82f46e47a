package pro.interviewai.app.analytics;

import java.time.Clock;
import java.time.Duration;
import org.springframework.scheduling.annotation.Scheduled;
import pro.interviewai.query.analytics.AnalyticsStore;

/** Removes what was counted longer ago than it may be kept. */
final class AnalyticsRetention {
    private final AnalyticsStore store;
    private final Clock clock;
    private final Duration retention;

    AnalyticsRetention(AnalyticsStore store, Clock clock, Duration retention) {
        this.store = store;
        this.clock = clock;
        this.retention = retention;
    }

    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT1H")
    void forget() {
        store.forgetBefore(clock.instant().minus(retention));
    }
}
