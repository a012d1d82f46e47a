package pro.interviewai.intelligence.provider;

import com.openai.errors.OpenAIException;
import com.openai.errors.OpenAIIoException;
import com.openai.errors.OpenAIServiceException;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import pro.interviewai.intelligence.provider.ProviderException.Reason;

/**
 * Calls of one kind to a provider. Each ends within its limit, whatever the client library does with time-outs; a call that
 * is refused for being one too many is repeated when the provider says so, if there is time left for that; and after too
 * many failures the provider is left alone for a while. Safe for use by many threads.
 */
public final class ProviderCalls {
    private static final Logger LOG = LoggerFactory.getLogger(ProviderCalls.class);
    private static final int MOST_ATTEMPTS = 3;
    private static final Duration WITHOUT_ADVICE = Duration.ofMillis(500);

    private final CircuitBreaker breaker;
    private final Duration limit;

    /** @param kind what the calls are for, such as {@code scoring}; used in the log */
    public ProviderCalls(String kind, Duration limit, CutOff cutOff) {
        this.limit = limit;
        this.breaker = CircuitBreaker.of(
                kind,
                CircuitBreakerConfig.custom()
                        .slidingWindowSize(cutOff.window())
                        .minimumNumberOfCalls(cutOff.leastCalls())
                        .failureRateThreshold(cutOff.failureRate())
                        .waitDurationInOpenState(cutOff.pause())
                        .permittedNumberOfCallsInHalfOpenState(cutOff.probes())
                        .build());
        breaker.getEventPublisher()
                .onStateTransition(event -> LOG.warn("provider for {}: {}", kind, event.getStateTransition()));
    }

    /**
     * Makes a call that blocks until its result is checked and ready to use.
     *
     * @throws ProviderException when there is no such result
     */
    public <T> T call(Callable<T> work) {
        try {
            return breaker.executeCallable(() -> inTime(work));
        } catch (CallNotPermittedException e) {
            throw new ProviderException(Reason.CUT_OFF, e);
        } catch (ProviderException e) {
            LOG.warn("provider for {}: {}", breaker.getName(), e.reason());
            throw e;
        } catch (Exception e) {
            throw new ProviderException(Reason.FAULTY, e);
        }
    }

    /** Whether the provider is being left alone. */
    public boolean isCutOff() {
        return breaker.getState() == CircuitBreaker.State.OPEN;
    }

    private <T> T inTime(Callable<T> work) {
        var end = System.nanoTime() + limit.toNanos();
        var task = new FutureTask<>(() -> repeated(work, end));
        Thread.ofVirtual().name("provider-" + breaker.getName()).start(task);
        try {
            return task.get(limit.toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            task.cancel(true);
            throw new ProviderException(Reason.TIMED_OUT, e);
        } catch (InterruptedException e) {
            task.cancel(true);
            Thread.currentThread().interrupt();
            throw new ProviderException(Reason.TIMED_OUT, e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof ProviderException known ? known : new ProviderException(reason(e), e);
        }
    }

    private static <T> T repeated(Callable<T> work, long end) throws Exception {
        for (var attempt = 1; ; attempt++) {
            try {
                return work.call();
            } catch (OpenAIServiceException e) {
                if (e.statusCode() != 429 && e.statusCode() != 503) {
                    throw e;
                }
                var wait = adviceOf(e);
                if (attempt == MOST_ATTEMPTS || System.nanoTime() + wait.toNanos() >= end) {
                    throw e;
                }
                Thread.sleep(wait);
            }
        }
    }

    private static Duration adviceOf(OpenAIServiceException e) {
        return e.headers().values("Retry-After").stream()
                .filter(value -> value.matches("\\d{1,6}"))
                .map(value -> Duration.ofSeconds(Long.parseLong(value)))
                .findFirst()
                .orElse(WITHOUT_ADVICE);
    }

    private static Reason reason(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            switch (cause) {
                case OpenAIServiceException refused -> {
                    return reason(refused.statusCode());
                }
                case OpenAIIoException _, java.io.IOException _ -> {
                    return Reason.UNREACHABLE;
                }
                case OpenAIException _ -> {
                    return Reason.UNUSABLE_ANSWER;
                }
                default -> {}
            }
        }
        return Reason.FAULTY;
    }

    private static Reason reason(int status) {
        return status == 429 ? Reason.RATE_LIMITED : status < 500 ? Reason.REFUSED : Reason.FAULTY;
    }
}
