package pro.interviewai.proving.bench;

import java.util.List;
import java.util.UUID;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.bson.BsonDocument;

/** One durable append after the other: position and uniqueness included, against the same document without a log. */
final class SingleAppend implements Row {
    @Override
    public String id() {
        return "P1";
    }

    @Override
    public void measure(Ground ground, Report report) throws Exception {
        var operations = ground.scale().operations();
        var database = ground.freshDatabase();
        try (var log = ground.log(database)) {
            append(log, 1);
            var sample =
                    database.getCollection("commits", BsonDocument.class).find().first();
            var raw = new RawCommits(ground.freshDatabase(), sample);
            var against = Contest.of(ground.warmUp(), ground.scale().rounds(), _ -> append(log, operations), _ -> {
                var documents = raw.next(operations);
                var times = new Latencies();
                for (var document : documents) {
                    var begin = System.nanoTime();
                    raw.collection().insertOne(document);
                    times.add(System.nanoTime() - begin);
                }
                return times;
            });
            report.line(
                    id(), "p50", against.p50(), Target.atMost(1.25), against.ours(), against.theirs("raw insertOne"));
            report.line(
                    id(), "p99", against.p99(), Target.atMost(1.3), against.ours(), against.theirs("raw insertOne"));
            var stock = ground.stock(ground.freshDatabase());
            var stocks = Contest.of(
                    ground.warmUp(),
                    ground.scale().rounds(),
                    _ -> append(log, operations),
                    _ -> append(stock, operations));
            report.line(id(), "p50-stock", stocks.p50(), Target.atMost(0.9), stocks.ours(), stocks.theirs("stock"));
        }
    }

    private static Latencies append(EventStorageEngine engine, int operations) {
        var times = new Latencies();
        var user = UUID.randomUUID().toString();
        for (var i = 0; i < operations; i++) {
            var event = Past.answer(UUID.randomUUID().toString(), user, 0);
            var begin = System.nanoTime();
            engine.appendEvents(List.of(event));
            times.add(System.nanoTime() - begin);
        }
        return times;
    }
}
