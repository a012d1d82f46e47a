package pro.interviewai.app.measurement;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.mongodb.event.ConnectionClosedEvent;
import com.mongodb.event.ConnectionCreatedEvent;
import com.mongodb.event.ConnectionPoolListener;
import io.micrometer.core.instrument.Clock;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.simple.CountingMode;
import io.micrometer.core.instrument.simple.SimpleConfig;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerInterceptor;
import pro.interviewai.intelligence.scoring.AnswerScorer;

/** What this process measures of itself. Rates are those of the last full minute. */
public final class Measurements {
    private static final String INTERFACE = "/api/";
    private static final int OUR_FAULT = 500;
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Duration ACTIVE = Duration.ofMinutes(5);

    private final MeterRegistry registry;
    private final Timer requests;
    private final Timer failures;
    private final Timer judgements;
    private final Cache<String, Boolean> active = Caffeine.newBuilder()
            .expireAfterWrite(ACTIVE)
            .maximumSize(1_000_000)
            .build();
    private final AtomicLong connections = new AtomicLong();

    Measurements(Clock clock) {
        registry = new SimpleMeterRegistry(new ByMinute(), clock);
        requests = registry.timer("http.requests");
        failures = registry.timer("http.requests.failed");
        judgements = registry.timer("engine.judgements");
    }

    public AnswerScorer of(AnswerScorer scorer) {
        return request -> judgements.record(() -> scorer.score(request));
    }

    public ConnectionPoolListener connections() {
        return new ConnectionPoolListener() {
            @Override
            public void connectionCreated(ConnectionCreatedEvent event) {
                connections.incrementAndGet();
            }

            @Override
            public void connectionClosed(ConnectionClosedEvent event) {
                connections.decrementAndGet();
            }
        };
    }

    /** Counts requests of the interface and how long they took, those that were turned down among them. */
    OncePerRequestFilter requests() {
        return new OncePerRequestFilter() {
            @Override
            protected boolean shouldNotFilter(HttpServletRequest request) {
                return !request.getRequestURI().startsWith(INTERFACE);
            }

            @Override
            protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                    throws ServletException, IOException {
                long begin = System.nanoTime();
                boolean thrown = true;
                try {
                    chain.doFilter(request, response);
                    thrown = false;
                } finally {
                    if (!isStream(response)) {
                        record(System.nanoTime() - begin, thrown || response.getStatus() >= OUR_FAULT);
                    }
                }
            }
        };
    }

    private void record(long took, boolean failed) {
        requests.record(took, TimeUnit.NANOSECONDS);
        if (failed) {
            failures.record(took, TimeUnit.NANOSECONDS);
        }
    }

    /** Takes as long as its client listens. */
    private static boolean isStream(HttpServletResponse response) {
        String type = response.getContentType();
        return type != null && type.startsWith(MediaType.TEXT_EVENT_STREAM_VALUE);
    }

    /** Notes who is there. */
    HandlerInterceptor people() {
        return new HandlerInterceptor() {
            @Override
            public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
                String user = request.getRemoteUser();
                if (user != null) {
                    active.put(user, true);
                }
                return true;
            }
        };
    }

    double requestsPerSecond() {
        return (double) requests.count() / MINUTE.toSeconds();
    }

    /** Milliseconds. */
    @Nullable
    Double averageResponseTime() {
        return mean(requests);
    }

    /** 0–1. */
    @Nullable
    Double errorRate() {
        return requests.count() == 0 ? null : (double) failures.count() / requests.count();
    }

    long activeUsers() {
        active.cleanUp();
        return active.estimatedSize();
    }

    long databaseConnections() {
        return connections.get();
    }

    /** Milliseconds. */
    @Nullable
    Double averageJudgement() {
        return mean(judgements);
    }

    private static @Nullable Double mean(Timer timer) {
        return timer.count() == 0 ? null : timer.mean(TimeUnit.MILLISECONDS);
    }

    private record ByMinute() implements SimpleConfig {
        @Override
        public @Nullable String get(String key) {
            return null;
        }

        @Override
        public CountingMode mode() {
            return CountingMode.STEP;
        }

        @Override
        public Duration step() {
            return MINUTE;
        }
    }
}
