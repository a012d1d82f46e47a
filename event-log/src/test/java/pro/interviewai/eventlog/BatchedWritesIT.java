package pro.interviewai.eventlog;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.ResultMessage;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoTemplate;
import pro.interviewai.eventlog.readmodel.BatchedWrites;
import pro.interviewai.eventlog.readmodel.GuardedWriter;

class BatchedWritesIT {
    private final MongoDatabase database = Server.database();
    private final GuardedWriter writer = new GuardedWriter(new MongoTemplate(Server.client(), database.getName()));
    private final BatchedWrites batched = new BatchedWrites();
    private final List<String> seen = new ArrayList<>();

    @Test
    void theWritesOfABatchGoOutAtItsEndAndInItsOrder() {
        var result = batch(1, 2, 3);

        assertThat(result.isExceptional()).isFalse();
        assertThat(seen).containsExactly("1 in the store: 0", "2 in the store: 0", "3 in the store: 0", "1", "2", "3");
        assertThat(document())
                .isEqualTo(new Document("_id", "x")
                        .append("at", 3L)
                        .append("last", 3L)
                        .append("n", 3L));
    }

    @Test
    void aBatchThatComesAgainWithMoreHasEachEffectOnce() {
        batch(1, 2);
        batch(1, 2, 3, 4);

        assertThat(document().getLong("n")).isEqualTo(4);
    }

    @Test
    void aBatchWhoseHandlerFailsWritesNothing() {
        var unit = new BatchingUnitOfWork<>(events(1, 2));
        var result = unit.executeWithResult(() -> batched.handle(unit, () -> {
            write(position(unit.getMessage()));
            if (position(unit.getMessage()) == 2) {
                throw new IllegalStateException("no");
            }
            return null;
        }));

        assertThat(result.isExceptional()).isTrue();
        assertThat(document()).isNull();
    }

    @Test
    void afterARefusedWriteTheEventsAreWrittenOneByOneSoThatTheOneAtFaultIsKnown() {
        database.getCollection("c")
                .createIndex(
                        Indexes.ascending("unique"),
                        new IndexOptions().unique(true).sparse(true));
        database.getCollection("c")
                .insertOne(new Document("_id", "other").append("unique", 2L).append("at", 0L));
        assertThat(uniqueBatch().isExceptional()).isTrue();
        seen.clear();

        assertThat(uniqueBatch().isExceptional()).isTrue();

        assertThat(seen).as("events whose own write was tried").containsExactly("1", "failed at 2");
    }

    @Test
    void whatIsRemovedWithinABatchTakesItsTurn() {
        var unit = new BatchingUnitOfWork<>(events(1, 2, 3));
        unit.executeWithResult(() -> batched.handle(unit, () -> {
            var position = position(unit.getMessage());
            if (position == 2) {
                writer.removeInBatch("c", new Document("_id", "x"), position);
            } else {
                write(position);
            }
            return null;
        }));

        assertThat(document().getLong("n")).as("counted since the removal").isEqualTo(1);
    }

    @Test
    void aBatchOfMoreThanOneRoundTripIsWrittenWholeAndInItsOrder() {
        var positions = LongStream.rangeClosed(1, 120).toArray();
        batch(positions);
        batch(positions);

        assertThat(document().getLong("n")).isEqualTo(120);
        assertThat(document().getLong("last")).isEqualTo(120);
    }

    @Test
    void outsideABatchARemovalIsDoneAtOnce() {
        database.getCollection("c").insertOne(new Document("_id", "x"));

        writer.removeInBatch("c", new Document("_id", "x"), 1);

        assertThat(document()).isNull();
    }

    private ResultMessage<Object> batch(long... positions) {
        var unit = new BatchingUnitOfWork<>(events(positions));
        return unit.executeWithResult(() -> batched.handle(unit, () -> {
            var position = position(unit.getMessage());
            write(position);
            seen.add(position + " in the store: " + database.getCollection("c").countDocuments());
            return null;
        }));
    }

    private ResultMessage<Object> uniqueBatch() {
        var unit = new BatchingUnitOfWork<>(events(1, 2, 3));
        return unit.executeWithResult(() -> batched.handle(unit, () -> {
            var position = position(unit.getMessage());
            try {
                writer.upsertInBatch(
                        "c", "d" + position, position, Updates.set("unique", position), () -> seen.add("" + position));
            } catch (RuntimeException e) {
                seen.add("failed at " + position);
                throw e;
            }
            return null;
        }));
    }

    private void write(long position) {
        writer.upsertInBatch(
                "c",
                "x",
                position,
                Updates.combine(Updates.inc("n", 1L), Updates.set("last", position)),
                () -> seen.add(String.valueOf(position)));
    }

    private static long position(EventMessage<?> event) {
        return (Long) event.getPayload();
    }

    private static List<EventMessage<Long>> events(long... positions) {
        return LongStream.of(positions)
                .<EventMessage<Long>>mapToObj(GenericEventMessage::new)
                .toList();
    }

    private Document document() {
        return database.getCollection("c").find(new Document("_id", "x")).first();
    }
}
