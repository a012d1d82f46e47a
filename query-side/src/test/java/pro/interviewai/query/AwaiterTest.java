package pro.interviewai.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import pro.interviewai.testing.Patience;

class AwaiterTest {
    private static final Duration SOON = Patience.of(Duration.ofSeconds(5));
    private static final Duration LATE = SOON.multipliedBy(6);

    private final Awaiter awaiter = new Awaiter();
    private final AtomicInteger stored = new AtomicInteger();

    @Test
    void givenWhatIsReady_whenAwaited_thenReadOnce() {
        var reads = new AtomicInteger();
        var found = awaiter.await("a", () -> Optional.of(reads.incrementAndGet()), _ -> true, SOON);
        assertThat(found).contains(1);
    }

    @Test
    void givenAWaitingQuery_whenItsKeyChanges_thenItReadsAgainAtOnce() {
        var waiting = CompletableFuture.supplyAsync(() -> awaiter.await("a", this::read, value -> value == 7, LATE));
        stored.set(7);
        awaiter.changed("a");
        assertThat(waiting.orTimeout(SOON.toMillis(), TimeUnit.MILLISECONDS).join())
                .contains(7);
    }

    @Test
    void givenAChangeThatNobodyTellsOf_whenAwaited_thenFoundAllTheSame() {
        var waiting = CompletableFuture.supplyAsync(() -> awaiter.await("a", this::read, value -> value == 7, LATE));
        stored.set(7);
        assertThat(waiting.orTimeout(SOON.toMillis(), TimeUnit.MILLISECONDS).join())
                .contains(7);
    }

    @Test
    void givenNothingReady_whenTheTimeIsOver_thenTheLastReadIsTheAnswer() {
        assertThat(awaiter.await("a", this::read, value -> value == 7, Duration.ofMillis(60)))
                .contains(0);
        assertThat(awaiter.await("a", Optional::<Integer>empty, value -> value == 7, Duration.ZERO))
                .isEmpty();
    }

    @Test
    void givenWhatThisNodeHasNotWrittenYet_whenAwaited_thenReadOnlyAtTheWordOfIt() {
        var reads = new AtomicInteger();
        awaiter.changed("a", 3);
        var waiting = CompletableFuture.supplyAsync(
                () -> awaiter.awaitAfter("a", 3, () -> Optional.of(reads.incrementAndGet()), _ -> true, LATE, LATE));
        Patience.until("it waits", () -> awaiter.isAwaited("a"));
        assertThat(reads).hasValue(0);
        awaiter.changed("a", 4);
        assertThat(waiting.orTimeout(SOON.toMillis(), TimeUnit.MILLISECONDS).join())
                .contains(1);
    }

    @Test
    void givenWhatThisNodeHasWrittenOrKnowsNothingOf_whenAwaited_thenReadAtOnce() {
        awaiter.changed("a", 4);
        assertThat(awaiter.awaitAfter("a", 3, () -> Optional.of(1), _ -> true, LATE, LATE))
                .contains(1);
        assertThat(awaiter.awaitAfter("b", 3, () -> Optional.of(1), _ -> true, LATE, LATE))
                .contains(1);
    }

    @Test
    void givenThatAnotherNodeWritesIt_whenAwaited_thenFoundAtThePace() {
        awaiter.changed("a", 3);
        assertThat(awaiter.awaitAfter("a", 3, () -> Optional.of(1), _ -> true, LATE, Duration.ofMillis(5)))
                .contains(1);
    }

    private Optional<Integer> read() {
        return Optional.of(stored.get());
    }
}
