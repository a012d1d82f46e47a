package pro.interviewai.eventlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.LongStream;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackingToken;
import org.junit.jupiter.api.Test;
import pro.interviewai.testing.Patience;

class ReadAheadTest {
    private static final int BATCH = 3;
    private volatile long head = 7;

    @Test
    void allEventsComeOnceAndInOrder_andLaterOnesWhenAskedAgain() {
        ReadAhead events = new ReadAhead(null, BATCH, this::fetch);
        List<Long> seen = new ArrayList<>();

        events.forEachRemaining(event -> seen.add(Position.of(event.trackingToken())));
        head = 9;
        events.forEachRemaining(event -> seen.add(Position.of(event.trackingToken())));

        assertThat(seen)
                .containsExactlyElementsOf(LongStream.rangeClosed(1, 9).boxed().toList());
    }

    @Test
    void theNextBatchIsFetchedWhileOneIsBeingDealtWith() throws InterruptedException {
        CountDownLatch second = new CountDownLatch(2);
        ReadAhead events = new ReadAhead(null, BATCH, last -> {
            second.countDown();
            return fetch(last);
        });

        events.tryAdvance(_ -> {});

        Patience.until("the next batch", () -> second.getCount() == 0);
    }

    @Test
    void whatFailsAheadFailsWhereItIsNeeded_andIsTriedAgain() {
        boolean[] failing = {true};
        ReadAhead events = new ReadAhead(null, BATCH, last -> {
            if (last != null && failing[0]) {
                throw new IllegalStateException("gone");
            }
            return fetch(last);
        });
        for (int i = 0; i < BATCH; i++) {
            events.tryAdvance(_ -> {});
        }

        assertThatThrownBy(() -> events.tryAdvance(_ -> {}))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("gone");
        failing[0] = false;
        events.tryAdvance(
                event -> assertThat(Position.of(event.trackingToken())).isEqualTo(4));
    }

    private List<TrackedEventData<?>> fetch(TrackingToken last) {
        long from = last == null ? 1 : Position.of(last) + 1;
        return LongStream.rangeClosed(from, Math.min(head, from + BATCH - 1))
                .<TrackedEventData<?>>mapToObj(
                        at -> new StoredEvent(null, 0, "id", 0, "name", null, new byte[0], new byte[0])
                                .tracked(Position.token(at)))
                .toList();
    }
}
