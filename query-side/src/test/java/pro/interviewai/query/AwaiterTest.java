package pro.interviewai.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class AwaiterTest {
    private final Awaiter awaiter = new Awaiter();
    private final AtomicInteger stored = new AtomicInteger();

    @Test
    void givenWhatIsReady_whenAwaited_thenReadOnce() {
        var reads = new AtomicInteger();
        var found = awaiter.await("a", () -> Optional.of(reads.incrementAndGet()), _ -> true, Duration.ofSeconds(5));
        assertThat(found).contains(1);
    }

    @Test
    void givenAWaitingQuery_whenItsKeyChanges_thenItReadsAgainAtOnce() {
        var waiting = CompletableFuture.supplyAsync(
                () -> awaiter.await("a", this::read, value -> value == 7, Duration.ofSeconds(30)));
        stored.set(7);
        awaiter.changed("a");
        assertThat(waiting.orTimeout(5, TimeUnit.SECONDS).join()).contains(7);
    }

    @Test
    void givenAChangeThatNobodyTellsOf_whenAwaited_thenFoundAllTheSame() {
        var waiting = CompletableFuture.supplyAsync(
                () -> awaiter.await("a", this::read, value -> value == 7, Duration.ofSeconds(30)));
        stored.set(7);
        assertThat(waiting.orTimeout(5, TimeUnit.SECONDS).join()).contains(7);
    }

    @Test
    void givenNothingReady_whenTheTimeIsOver_thenTheLastReadIsTheAnswer() {
        assertThat(awaiter.await("a", this::read, value -> value == 7, Duration.ofMillis(60)))
                .contains(0);
        assertThat(awaiter.await("a", Optional::<Integer>empty, value -> value == 7, Duration.ZERO))
                .isEmpty();
    }

    private Optional<Integer> read() {
        return Optional.of(stored.get());
    }
}
