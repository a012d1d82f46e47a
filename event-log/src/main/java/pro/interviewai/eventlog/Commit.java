package pro.interviewai.eventlog;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.IdentifierFactory;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.bson.BsonBinary;
import org.bson.BsonBinaryWriter;
import org.bson.io.BasicOutputBuffer;

/**
 * The events of one unit of work, encoded by the thread that publishes them, waiting for their position.
 *
 * @param body the BSON elements {@code c}, {@code st} and {@code e}, which do not depend on the position
 * @param streams the aggregates that are continued, by id, each with its first event; in the order of publishing
 * @param outcome completed once the commit is stored, or is known not to be
 */
@SuppressWarnings("ArrayRecordComponent")
record Commit(
        String id,
        byte[] body,
        List<EventMessage<?>> events,
        Map<String, DomainEventMessage<?>> streams,
        CompletableFuture<Void> outcome) {

    private static final int DOCUMENT_FRAME = 5;

    static Commit of(List<? extends EventMessage<?>> events, Serializer serializer, CommitLogSettings settings) {
        String id = IdentifierFactory.getInstance().generateIdentifier();
        Map<String, DomainEventMessage<?>> streams = firstOfEachStream(events);
        try (BasicOutputBuffer buffer = new BasicOutputBuffer(1024);
                BsonBinaryWriter writer = new BsonBinaryWriter(buffer)) {
            writer.writeStartDocument();
            writer.writeString("c", id);
            writeStreams(writer, streams, id);
            writer.writeStartArray("e");
            List<String> order = List.copyOf(streams.keySet());
            for (EventMessage<?> event : events) {
                writeEvent(writer, event, order, serializer, settings.maxEventBytes());
            }
            writer.writeEndArray();
            writer.writeEndDocument();
            if (buffer.getSize() > settings.maxCommitBytes()) {
                throw new CommitTooLargeException("A commit", buffer.getSize(), settings.maxCommitBytes());
            }
            byte[] document = buffer.toByteArray();
            byte[] body = ByteBuffer.allocate(document.length - DOCUMENT_FRAME)
                    .put(document, Integer.BYTES, document.length - DOCUMENT_FRAME)
                    .array();
            return new Commit(id, body, List.copyOf(events), streams, new CompletableFuture<>());
        }
    }

    private static Map<String, DomainEventMessage<?>> firstOfEachStream(List<? extends EventMessage<?>> events) {
        Map<String, DomainEventMessage<?>> streams = new LinkedHashMap<>();
        for (EventMessage<?> event : events) {
            if (event instanceof DomainEventMessage<?> domain && domain.getAggregateIdentifier() != null) {
                streams.putIfAbsent(domain.getAggregateIdentifier(), domain);
            }
        }
        return Collections.unmodifiableMap(streams);
    }

    /** A commit without any aggregate stands in a stream of its own, for the unique index has no room for "none". */
    private static void writeStreams(
            BsonBinaryWriter writer, Map<String, DomainEventMessage<?>> streams, String commitId) {
        writer.writeStartArray("st");
        streams.forEach((aggregate, first) -> {
            writer.writeStartDocument();
            writer.writeString("a", aggregate);
            writer.writeInt64("s", first.getSequenceNumber());
            if (first.getType() != null) {
                writer.writeString("y", first.getType());
            }
            writer.writeEndDocument();
        });
        if (streams.isEmpty()) {
            writer.writeStartDocument();
            writer.writeString("a", commitId);
            writer.writeInt64("s", 0);
            writer.writeEndDocument();
        }
        writer.writeEndArray();
    }

    private static void writeEvent(
            BsonBinaryWriter writer, EventMessage<?> event, List<String> order, Serializer serializer, int limit) {
        SerializedObject<byte[]> payload = event.serializePayload(serializer, byte[].class);
        SerializedObject<byte[]> metaData = event.serializeMetaData(serializer, byte[].class);
        long bytes = (long) payload.getData().length + metaData.getData().length;
        if (bytes > limit) {
            throw new CommitTooLargeException(payload.getType().getName(), bytes, limit);
        }
        writer.writeStartDocument();
        if (event instanceof DomainEventMessage<?> domain && domain.getAggregateIdentifier() != null) {
            writer.writeInt32("k", order.indexOf(domain.getAggregateIdentifier()));
            writer.writeInt64("n", domain.getSequenceNumber());
        }
        writer.writeString("i", event.getIdentifier());
        writer.writeInt64("t", micros(event.getTimestamp()));
        writer.writeString("p", payload.getType().getName());
        if (payload.getType().getRevision() != null) {
            writer.writeString("r", payload.getType().getRevision());
        }
        writer.writeBinaryData("d", new BsonBinary(payload.getData()));
        writer.writeBinaryData("m", new BsonBinary(metaData.getData()));
        writer.writeEndDocument();
    }

    private static long micros(Instant time) {
        return Math.addExact(
                Math.multiplyExact(time.getEpochSecond(), TimeUnit.SECONDS.toMicros(1)),
                TimeUnit.NANOSECONDS.toMicros(time.getNano()));
    }
}
