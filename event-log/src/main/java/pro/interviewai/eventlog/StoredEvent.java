package pro.interviewai.eventlog;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.EventData;
import org.axonframework.eventhandling.TrackedDomainEventData;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.serialization.SerializedMetaData;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SimpleSerializedObject;
import org.jspecify.annotations.Nullable;

/** An event as read back from the log. Its time has microseconds, whatever the clock had. */
@SuppressWarnings("ArrayRecordComponent")
record StoredEvent(
        StoredCommit.@Nullable Stream stream,
        long sequence,
        String id,
        long micros,
        String name,
        @Nullable String revision,
        byte[] payload,
        byte[] metaData) {

    /** What a processor reads: with a token, and with an aggregate if it has one. */
    TrackedEventData<byte[]> tracked(TrackingToken token) {
        return stream == null
                ? new Tracked(this, token)
                : new TrackedDomainEventData<>(token, new OfAggregate(this, stream));
    }

    /** What an aggregate reads. */
    DomainEventData<byte[]> ofAggregate(StoredCommit.Stream of) {
        return new OfAggregate(this, of);
    }

    private Instant time() {
        return Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
    }

    private SerializedObject<byte[]> serializedPayload() {
        return new SimpleSerializedObject<>(payload, byte[].class, name, revision);
    }

    private SerializedObject<byte[]> serializedMetaData() {
        return new SerializedMetaData<>(metaData, byte[].class);
    }

    private interface Data extends EventData<byte[]> {
        StoredEvent event();

        @Override
        default String getEventIdentifier() {
            return event().id();
        }

        @Override
        default Instant getTimestamp() {
            return event().time();
        }

        @Override
        default SerializedObject<byte[]> getMetaData() {
            return event().serializedMetaData();
        }

        @Override
        default SerializedObject<byte[]> getPayload() {
            return event().serializedPayload();
        }
    }

    private record Tracked(StoredEvent event, TrackingToken trackingToken) implements Data, TrackedEventData<byte[]> {}

    private record OfAggregate(StoredEvent event, StoredCommit.Stream stream) implements Data, DomainEventData<byte[]> {
        @Override
        public @Nullable String getType() {
            return stream.type();
        }

        @Override
        public String getAggregateIdentifier() {
            return stream.aggregate();
        }

        @Override
        public long getSequenceNumber() {
            return event.sequence();
        }
    }
}
