package pro.interviewai.eventlog.axon;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.axonframework.eventhandling.tokenstore.UnableToInitializeTokenException;
import org.axonframework.eventhandling.tokenstore.UnableToRetrieveIdentifierException;
import org.jspecify.annotations.Nullable;

/**
 * Writes how far a processor has come only at intervals, and whenever a segment is let go of. After a crash the events of
 * the last interval are delivered again, so this is only for processors whose effects are guarded by position, and for
 * those it saves a round trip an event. Where a replay begins or goes on, each step is written.
 */
public final class CoalescedTokens implements TokenStore {
    private final TokenStore store;
    private final long paceNanos;
    private final Map<Place, Progress> all = new ConcurrentHashMap<>();

    private record Place(String processor, int segment) {}

    /**
     * @param kept what is not written yet; null if all is
     * @param replaying as it was written
     */
    private record Progress(@Nullable TrackingToken kept, long writtenAt, boolean replaying) {}

    /** @param pace between two writes; must be shorter than the claim extension threshold */
    public CoalescedTokens(TokenStore store, Duration pace) {
        this.store = store;
        this.paceNanos = pace.toNanos();
    }

    @Override
    public void storeToken(@Nullable TrackingToken token, String processor, int segment) {
        var place = new Place(processor, segment);
        var before = all.get(place);
        if (before == null
                || token == null
                || token instanceof ReplayToken
                || before.replaying()
                || System.nanoTime() - before.writtenAt() >= paceNanos) {
            store.storeToken(token, processor, segment);
            all.put(place, new Progress(null, System.nanoTime(), token instanceof ReplayToken));
        } else {
            all.put(place, new Progress(token, before.writtenAt(), false));
        }
    }

    /** Writing it extends the claim, too. */
    @Override
    public void extendClaim(String processor, int segment) {
        if (!writeKept(new Place(processor, segment))) {
            store.extendClaim(processor, segment);
        }
    }

    @Override
    public void releaseClaim(String processor, int segment) {
        letGo(processor, segment);
        store.releaseClaim(processor, segment);
    }

    @Override
    public TrackingToken fetchToken(String processor, int segment) {
        letGo(processor, segment);
        return store.fetchToken(processor, segment);
    }

    @Override
    public TrackingToken fetchToken(String processor, Segment segment) {
        letGo(processor, segment.getSegmentId());
        return store.fetchToken(processor, segment);
    }

    @Override
    public void deleteToken(String processor, int segment) {
        all.remove(new Place(processor, segment));
        store.deleteToken(processor, segment);
    }

    private void letGo(String processor, int segment) {
        var place = new Place(processor, segment);
        try {
            writeKept(place);
        } catch (UnableToClaimTokenException taken) {
            // whoever has it now begins where this was written last
        } finally {
            all.remove(place);
        }
    }

    private boolean writeKept(Place place) {
        var progress = all.get(place);
        if (progress == null || progress.kept() == null) {
            return false;
        }
        store.storeToken(progress.kept(), place.processor(), place.segment());
        all.put(place, new Progress(null, System.nanoTime(), false));
        return true;
    }

    @Override
    public void initializeTokenSegments(String processor, int segments) {
        store.initializeTokenSegments(processor, segments);
    }

    @Override
    public void initializeTokenSegments(String processor, int segments, @Nullable TrackingToken initial) {
        store.initializeTokenSegments(processor, segments, initial);
    }

    @Override
    public void initializeSegment(@Nullable TrackingToken token, String processor, int segment)
            throws UnableToInitializeTokenException {
        store.initializeSegment(token, processor, segment);
    }

    @Override
    public boolean requiresExplicitSegmentInitialization() {
        return store.requiresExplicitSegmentInitialization();
    }

    @Override
    public int[] fetchSegments(String processor) {
        return store.fetchSegments(processor);
    }

    @Override
    public List<Segment> fetchAvailableSegments(String processor) {
        return store.fetchAvailableSegments(processor);
    }

    @Override
    public Optional<String> retrieveStorageIdentifier() throws UnableToRetrieveIdentifierException {
        return store.retrieveStorageIdentifier();
    }
}
