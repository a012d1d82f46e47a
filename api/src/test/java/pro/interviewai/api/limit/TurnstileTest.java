package pro.interviewai.api.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pro.interviewai.api.limit.Lane.PRESSING;
import static pro.interviewai.api.limit.Lane.UNHURRIED;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import pro.interviewai.messages.CommonProblem;
import pro.interviewai.messages.ProblemException;

@Timeout(60)
class TurnstileTest {
    private static final Duration LONG = Duration.ofMinutes(10);

    private final List<AutoCloseable> open = new ArrayList<>();
    private final AtomicBoolean gone = new AtomicBoolean();

    @AfterEach
    void closeAll() throws Exception {
        for (var one : open) {
            one.close();
        }
    }

    @Test
    void theWorkIsDone_andItsFailureIsTheCallers() {
        var turnstile = turnstile(LONG);
        assertThat(turnstile.enter(PRESSING, "a").<String>take(() -> "done")).isEqualTo("done");
        var place = turnstile.enter(PRESSING, "a");
        assertThatThrownBy(() -> place.take(() -> {
                    throw new IllegalArgumentException("no");
                }))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(turnstile.enter(PRESSING, "a").<String>take(() -> "again")).isEqualTo("again");
    }

    @Test
    void oneClientHasEightPlacesInALane() {
        var turnstile = turnstile(LONG);
        List<Turnstile.Place> places = new ArrayList<>();
        for (var i = 0; i < 8; i++) {
            places.add(turnstile.enter(UNHURRIED, "a"));
        }
        refused(CommonProblem.TOO_MANY_REQUESTS, () -> turnstile.enter(UNHURRIED, "a"));
        places.add(turnstile.enter(PRESSING, "a"));
        places.add(turnstile.enter(UNHURRIED, "b"));

        places.getFirst().close();
        places.getFirst().close();
        places.add(turnstile.enter(UNHURRIED, "a"));
        refused(CommonProblem.TOO_MANY_REQUESTS, () -> turnstile.enter(UNHURRIED, "a"));
    }

    @Test
    void whoWouldWaitTooLong_isSentAwayAtOnceAndToldWhenToComeBack() {
        var turnstile = turnstile(Duration.ofNanos(1));
        turnstile.enter(PRESSING, "a").take(() -> "measured");
        turnstile.enter(PRESSING, "a");

        var refusal = refused(CommonProblem.UNAVAILABLE, () -> turnstile.enter(PRESSING, "b"));
        assertThat(refusal.retryAfter()).isEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void aClientThatGoesAway_leaves() {
        var turnstile = turnstile(LONG);
        var busy = new CountDownLatch(1);
        open.add(busy::countDown);
        var begun = new CountDownLatch(1);
        var first = inBackground(() -> turnstile.enter(PRESSING, "a").take(() -> {
            begun.countDown();
            return held(busy);
        }));
        assertThat(held(begun)).isEqualTo("held");
        gone.set(true);

        refused(CommonProblem.UNAVAILABLE, () -> turnstile.enter(PRESSING, "b").take(() -> "never"));
        busy.countDown();
        assertThat(first.join()).as("what has begun is ended").isEqualTo("held");
    }

    @Test
    void aTurnThatDoesNotComeAfterAll_isGivenUp() {
        var turnstile = turnstile(Duration.ofMillis(50));
        var busy = new CountDownLatch(1);
        open.add(busy::countDown);
        var begun = new CountDownLatch(1);
        var first = inBackground(() -> turnstile.enter(PRESSING, "a").take(() -> {
            begun.countDown();
            return held(busy);
        }));
        assertThat(held(begun)).isEqualTo("held");

        refused(CommonProblem.UNAVAILABLE, () -> turnstile.enter(PRESSING, "b").take(() -> "never"));
        busy.countDown();
        assertThat(first.join()).isEqualTo("held");
    }

    private Turnstile turnstile(Duration patience) {
        var turnstile = new Turnstile("test", 1, patience, gone::get);
        open.add(turnstile);
        return turnstile;
    }

    private static <T> CompletableFuture<T> inBackground(Supplier<T> work) {
        return CompletableFuture.supplyAsync(work, task -> Thread.ofVirtual().start(task));
    }

    private static String held(CountDownLatch until) {
        try {
            until.await();
            return "held";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "interrupted";
        }
    }

    private static ProblemException refused(CommonProblem problem, ThrowingCallable what) {
        var refusal = new ArrayList<ProblemException>();
        assertThatThrownBy(what).isInstanceOfSatisfying(ProblemException.class, refusal::add);
        assertThat(refusal.getFirst().problem()).isEqualTo(problem);
        assertThat(refusal.getFirst().retryAfter() != null || problem == CommonProblem.UNAVAILABLE)
                .isTrue();
        return refusal.getFirst();
    }
}
