package pro.interviewai.proving.bench;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Sorts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.bson.BsonBinaryReader;
import org.bson.BsonReader;
import org.bson.BsonType;
import org.bson.RawBsonDocument;

/** Reading the whole past in order, against a bare cursor over the same documents. */
final class HistoryRead implements Row {
    private static final int WRITERS = 16;
    private static final int SHORT_PAST = 10_000;
    private static final int STOCK_EVENTS_A_SECOND = 5_000;
    /** Of which the second is read with a full second to look back on; a third would take minutes. */
    private static final int STOCK_SECONDS = 2;

    @Override
    public String id() {
        return "P3";
    }

    @Override
    public void measure(Ground ground, Report report) throws Exception {
        var history = ground.scale().history();
        var rounds = ground.scale().rounds();
        againstStock(ground, report);
        var database = ground.freshDatabase();
        try (var log = ground.log(database)) {
            fill(log, history);
            var race = Race.of(ground.warmUp(), rounds, _ -> read(log, history), _ -> cursor(database, history));
            report.line(
                    id(),
                    "raw",
                    race.ratios(),
                    Target.atLeast(0.85),
                    race.ours("events"),
                    race.theirs("raw cursor", "events"));
            var small = Math.min(SHORT_PAST, history);
            try (var few = ground.log(ground.freshDatabase())) {
                fill(few, small);
                var flat = Race.of(ground.warmUp(), rounds, _ -> read(log, history), _ -> read(few, small));
                report.line(
                        id(),
                        "flat",
                        flat.ratios(),
                        Target.atLeast(0.9),
                        flat.ours("events"),
                        flat.theirs("a past of %,d".formatted(small), "events"));
            }
        }
    }

    /**
     * The stock engine looks back one second at each batch, so what counts is how many events a second holds. Before the long
     * past, beside which the store has not the memory for the ten thousand ids that each of stock's questions names.
     */
    private void againstStock(Ground ground, Report report) throws Exception {
        var events =
                Math.min(STOCK_SECONDS * STOCK_EVENTS_A_SECOND, ground.scale().history());
        var stock = ground.stock(ground.freshDatabase());
        try (var log = ground.log(ground.freshDatabase())) {
            fill(log, events);
            var begin = Instant.parse("2026-01-01T00:00:00Z");
            var user = UUID.randomUUID().toString();
            for (var i = 0; i < events; i++) {
                var at = begin.plusNanos(i * (1_000_000_000L / STOCK_EVENTS_A_SECOND));
                stock.appendEvents(List.of(Past.answer(UUID.randomUUID().toString(), user, 0, at)));
            }
            var race = Race.of(
                    ground.warmUp(),
                    Math.min(3, ground.scale().rounds()),
                    _ -> read(log, events),
                    _ -> read(stock, events));
            report.line(
                    id(),
                    "stock",
                    race.ratios(),
                    Target.atLeast(30),
                    race.ours("events"),
                    race.theirs("stock", "events"));
        }
    }

    static void fill(EventStorageEngine log, int events) throws Exception {
        try (var writers = Executors.newFixedThreadPool(WRITERS)) {
            var each = events / WRITERS;
            var running = new ArrayList<Future<?>>();
            for (var w = 0; w < WRITERS; w++) {
                var count = w == 0 ? events - each * (WRITERS - 1) : each;
                running.add(writers.submit(() -> write(log, count)));
            }
            for (var one : running) {
                one.get();
            }
        }
    }

    private static void write(EventStorageEngine log, int events) {
        var user = UUID.randomUUID().toString();
        for (var i = 0; i < events; i += 10) {
            var interview = UUID.randomUUID().toString();
            for (var n = 0; n < Math.min(10, events - i); n++) {
                DomainEventMessage<?> event = Past.answer(interview, user, n);
                log.appendEvents(List.of(event));
            }
        }
    }

    static long read(EventStorageEngine engine, int expected) {
        try (var events = engine.readEvents(null, false)) {
            return counted(events.count(), expected);
        }
    }

    private static long cursor(MongoDatabase database, int expected) {
        var count = 0L;
        for (var document :
                database.getCollection("commits", RawBsonDocument.class).find().sort(Sorts.ascending("_id"))) {
            try (var reader = new BsonBinaryReader(document.getByteBuffer().asNIO())) {
                count += events(reader);
            }
        }
        return counted(count, expected);
    }

    /** Reads every value, as whoever needs the events has to, and answers how many events there were. */
    private static int events(BsonReader reader) {
        var events = 0;
        reader.readStartDocument();
        while (reader.readBsonType() != BsonType.END_OF_DOCUMENT) {
            if (reader.readName().equals("e")) {
                reader.readStartArray();
                while (reader.readBsonType() != BsonType.END_OF_DOCUMENT) {
                    value(reader);
                    events++;
                }
                reader.readEndArray();
            } else {
                value(reader);
            }
        }
        reader.readEndDocument();
        return events;
    }

    private static void value(BsonReader reader) {
        switch (reader.getCurrentBsonType()) {
            case STRING -> reader.readString();
            case INT32 -> reader.readInt32();
            case INT64 -> reader.readInt64();
            case BINARY -> reader.readBinaryData();
            case DOCUMENT -> {
                reader.readStartDocument();
                while (reader.readBsonType() != BsonType.END_OF_DOCUMENT) {
                    reader.readName();
                    value(reader);
                }
                reader.readEndDocument();
            }
            case ARRAY -> {
                reader.readStartArray();
                while (reader.readBsonType() != BsonType.END_OF_DOCUMENT) {
                    value(reader);
                }
                reader.readEndArray();
            }
            default -> reader.skipValue();
        }
    }

    private static long counted(long events, int expected) {
        if (events != expected) {
            throw new IllegalStateException("Read %d events instead of %d".formatted(events, expected));
        }
        return events;
    }
}
