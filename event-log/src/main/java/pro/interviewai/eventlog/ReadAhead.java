package pro.interviewai.eventlog;

import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Spliterators;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.function.Function;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;

/**
 * The events after a token, up to the first batch that is empty; advancing further looks again. While one batch is being
 * dealt with the next is fetched, if there is reason to expect one.
 */
final class ReadAhead extends Spliterators.AbstractSpliterator<TrackedEventData<?>> {
    private final Function<@Nullable TrackingToken, List<TrackedEventData<?>>> fetch;
    private final int fullBatch;
    private @Nullable TrackingToken last;
    private Iterator<TrackedEventData<?>> batch = Collections.emptyIterator();
    private @Nullable CompletableFuture<List<TrackedEventData<?>>> next;

    /** @param fullBatch a batch of at least so many events is likely to be followed by another */
    ReadAhead(
            @Nullable TrackingToken from,
            int fullBatch,
            Function<@Nullable TrackingToken, List<TrackedEventData<?>>> fetch) {
        super(Long.MAX_VALUE, ORDERED | NONNULL);
        this.last = from;
        this.fullBatch = fullBatch;
        this.fetch = fetch;
    }

    @Override
    public boolean tryAdvance(Consumer<? super TrackedEventData<?>> action) {
        if (!batch.hasNext()) {
            List<TrackedEventData<?>> events = fetched();
            if (events.isEmpty()) {
                return false;
            }
            if (events.size() >= fullBatch) {
                fetchAfter(Objects.requireNonNull(events.getLast()).trackingToken());
            }
            batch = events.iterator();
        }
        TrackedEventData<?> event = batch.next();
        last = event.trackingToken();
        action.accept(event);
        return true;
    }

    private List<TrackedEventData<?>> fetched() {
        CompletableFuture<List<TrackedEventData<?>>> begun = next;
        next = null;
        if (begun == null) {
            return fetch.apply(last);
        }
        try {
            return begun.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw e;
        }
    }

    private void fetchAfter(TrackingToken token) {
        next = CompletableFuture.supplyAsync(() -> fetch.apply(token), task -> Thread.startVirtualThread(task));
    }
}
