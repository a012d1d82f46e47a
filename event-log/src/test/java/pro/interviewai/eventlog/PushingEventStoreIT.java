package pro.interviewai.eventlog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingEventStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pro.interviewai.eventlog.push.PushingEventStore;
import pro.interviewai.testing.Patience;

/** A stream as a pooled processor reads it, which has said that it handles no {@link Sample.Counted}. */
class PushingEventStoreIT {
    private static final Duration NEVER = Duration.ofMinutes(5);
    private static final int PROGRESS_MILLIS = 1_000;
    private static final Sample INTRODUCED = new Sample.Introduced(
            "a", "Zebulon", List.of(), new Sample.Address("Main Street", "UZ"), List.of(), Instant.EPOCH);

    private final CommitLogStorageEngine engine = new Fixture().engine();
    private final PushingEventStore events = PushingEventStore.on(engine, NEVER);
    private final Semaphore woken = new Semaphore(0);
    private TrackingEventStream stream;
    private long next;

    @BeforeEach
    void passOverCounted() throws Exception {
        append(new Sample.Counted("a", 0));
        stream = events.openStream(null);
        stream.setOnAvailableCallback(woken::release);
        assertThat(stream.hasNextAvailable(
                        (int) Patience.of(Duration.ofSeconds(5)).toMillis(), TimeUnit.MILLISECONDS))
                .isTrue();
        stream.skipMessagesWithPayloadTypeOf(stream.nextAvailable());
        assertThat(stream.hasNextAvailable()).isFalse();
        awaitQuiet();
    }

    @AfterEach
    void close() {
        stream.close();
        engine.close();
    }

    @Test
    void anEventThatIsNotHandled_wakesNobody() throws Exception {
        append(new Sample.Counted("a", 1));

        assertThat(woken.tryAcquire(PROGRESS_MILLIS / 2, TimeUnit.MILLISECONDS)).isFalse();
    }

    @Test
    void anEventThatIsHandled_wakesAndComesNext() throws Exception {
        append(new Sample.Counted("a", 1));
        append(INTRODUCED);

        assertThat(woken.tryAcquire(5, TimeUnit.SECONDS)).isTrue();
        assertThat(stream.hasNextAvailable()).isTrue();
        assertThat(stream.nextAvailable().getPayload()).isInstanceOf(Sample.Introduced.class);
    }

    @Test
    void whoHandlesNothingForLong_isHandedTheLastOneAllTheSame() throws Exception {
        append(new Sample.Counted("a", 1));
        append(new Sample.Counted("a", 2));

        Patience.until("progress is told", stream::hasNextAvailable);

        TrackedEventMessage<?> last = stream.nextAvailable();
        assertThat(last.getPayload()).isEqualTo(new Sample.Counted("a", 2));
        assertThat(Position.of(last.trackingToken())).isEqualTo(Position.of(engine.createHeadToken()));
        assertThat(stream.hasNextAvailable()).isFalse();
    }

    @Test
    void manyThatAreNotHandled_areHandedOverOnceAnInterval() throws Exception {
        int appended = 500;
        for (int i = 1; i <= appended; i++) {
            append(new Sample.Counted("a", i));
        }
        int handedOver = 0;
        long begin = System.nanoTime();
        while (stream.hasNextAvailable()) {
            stream.nextAvailable();
            handedOver++;
        }
        long intervals = (System.nanoTime() - begin) / 1_000_000 / PROGRESS_MILLIS + 1;
        assertThat(handedOver).isLessThanOrEqualTo((int) intervals);
    }

    private void append(Object payload) {
        engine.appendEvents(List.of(Fixture.event("a", next++, payload)));
        engine.look();
    }

    /** What was announced before the stream knew what to pass over. */
    private void awaitQuiet() throws InterruptedException {
        while (woken.tryAcquire(100, TimeUnit.MILLISECONDS)) {
            assertThat(stream.hasNextAvailable()).isFalse();
        }
    }
}
