package pro.interviewai.proving.bench;

import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.bson.BsonDocument;

/** Sixty-four producers with aggregates of unequal length at a time, against one loader that inserts by the 500. */
final class ManyAppends implements Row {
    private static final int PRODUCERS = 64;
    private static final int BULK = 500;
    private static final int AGGREGATES = 20;

    @Override
    public String id() {
        return "P2";
    }

    @Override
    public void measure(Ground ground, Report report) throws Exception {
        var each = Math.max(4, ground.scale().operations() / 8);
        var database = ground.freshDatabase();
        try (var log = ground.log(database)) {
            produce(log, 1, ground.seed());
            var sample =
                    database.getCollection("commits", BsonDocument.class).find().first();
            var raw = new RawCommits(ground.freshDatabase(), sample);
            var prepared = raw.next(ground.scale().rounds() * PRODUCERS * each);
            var race = Race.of(
                    ground.warmUp(),
                    ground.scale().rounds(),
                    round -> produce(log, each, ground.seed() + round),
                    round -> {
                        var mine = round == 0
                                ? raw.next(PRODUCERS * each)
                                : prepared.subList((round - 1) * PRODUCERS * each, round * PRODUCERS * each);
                        for (var from = 0; from < mine.size(); from += BULK) {
                            raw.collection().insertMany(mine.subList(from, Math.min(mine.size(), from + BULK)));
                        }
                        return (long) mine.size();
                    });
            report.line(
                    id(),
                    "raw",
                    race.ratios(),
                    Target.atLeast(0.75),
                    race.ours("events"),
                    race.theirs("raw insertMany(500)", "events"));
            var stock = ground.stock(ground.freshDatabase());
            var few = Math.max(2, each / 4);
            var stocks = Race.of(
                    ground.warmUp(),
                    ground.scale().rounds(),
                    round -> produce(log, each, ground.seed() - round),
                    round -> produce(stock, few, ground.seed() - round));
            report.line(
                    id(),
                    "stock",
                    stocks.ratios(),
                    Target.atLeast(3),
                    stocks.ours("events"),
                    stocks.theirs("stock", "events"));
        }
    }

    private static long produce(EventStorageEngine engine, int each, long seed) {
        try (var producers = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = IntStream.range(0, PRODUCERS)
                    .mapToObj(producer -> producers.submit(() -> append(engine, each, new Random(seed + producer))))
                    .toList();
            for (var one : running) {
                one.get();
            }
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        return (long) PRODUCERS * each;
    }

    /** The lower an aggregate's number, the more events it gets. */
    private static void append(EventStorageEngine engine, int each, Random random) {
        var user = UUID.randomUUID().toString();
        var ids = Stream.generate(() -> UUID.randomUUID().toString())
                .limit(AGGREGATES)
                .toList();
        var next = new long[AGGREGATES];
        for (var i = 0; i < each; i++) {
            var chosen = (int) (AGGREGATES * Math.pow(random.nextDouble(), 3));
            engine.appendEvents(List.of(Past.answer(ids.get(chosen), user, next[chosen]++)));
        }
    }
}
