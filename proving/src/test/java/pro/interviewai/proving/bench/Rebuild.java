package pro.interviewai.proving.bench;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.axonframework.eventhandling.AnnotationEventHandlerAdapter;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.extensions.mongo.DefaultMongoTemplate;
import org.axonframework.extensions.mongo.eventsourcing.eventstore.MongoEventStorageEngine;
import org.axonframework.extensions.mongo.eventsourcing.tokenstore.MongoTokenStore;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.springframework.data.mongodb.core.MongoTemplate;
import pro.interviewai.app.Tuning;
import pro.interviewai.eventlog.CommitLogStorageEngine;
import pro.interviewai.eventlog.EventLogCollections;
import pro.interviewai.eventlog.push.PushingEventStore;
import pro.interviewai.eventlog.readmodel.GuardedWriter;
import pro.interviewai.messages.interview.InterviewEvent.AnswerSubmitted;
import pro.interviewai.query.Awaiter;
import pro.interviewai.query.interview.InterviewProjection;
import pro.interviewai.query.interview.InterviewStore;
import tools.jackson.databind.json.JsonMapper;

/** Building a read model anew from the whole past, each event once in effect, against writing its documents blindly. */
final class Rebuild implements Row {
    private static final int BULK = 1_000;
    private static final int STOCK_EVENTS = 2_000;

    private final AtomicInteger rebuilds = new AtomicInteger();

    @Override
    public String id() {
        return "P4";
    }

    @Override
    public void measure(Ground ground, Report report) throws Exception {
        var events = Math.min(ground.scale().history() / 5, 100_000);
        var database = ground.freshDatabase();
        try (var log = ground.log(database)) {
            HistoryRead.fill(log, events);
            var oracle = oracle(ground, database, log);
            var updates = blindUpdates(log);
            var race = Race.of(
                    ground.warmUp(),
                    ground.scale().rounds(),
                    _ -> rebuild(ground, database, log, events, oracle),
                    _ -> {
                        var collection = ground.freshDatabase().getCollection("interviews");
                        for (var from = 0; from < updates.size(); from += BULK) {
                            collection.bulkWrite(
                                    updates.subList(from, Math.min(updates.size(), from + BULK)),
                                    new BulkWriteOptions().ordered(true));
                        }
                        return (long) updates.size();
                    });
            report.line(
                    id(),
                    "raw",
                    race.ratios(),
                    Target.atLeast(0.7),
                    race.ours("events"),
                    race.theirs("raw ordered bulkWrite(1000)", "events"));
            againstStock(ground, report, database, log, events, oracle);
        }
    }

    private void againstStock(
            Ground ground, Report report, MongoDatabase database, CommitLogStorageEngine log, int events, byte[] oracle)
            throws Exception {
        var few = Math.min(STOCK_EVENTS, events);
        var stock = ground.stock(ground.freshDatabase());
        HistoryRead.fill(stock, few);
        var race = Race.of(
                ground.warmUp(),
                Math.min(3, ground.scale().rounds()),
                _ -> rebuild(ground, database, log, events, oracle),
                _ -> stockRebuild(ground, stock, few));
        report.line(
                id(),
                "stock",
                race.ratios(),
                Target.atLeast(15),
                race.ours("events"),
                race.theirs("stock with Axon's defaults", "events"));
    }

    private long rebuild(Ground ground, MongoDatabase database, CommitLogStorageEngine log, int events, byte[] oracle)
            throws Exception {
        var target = ground.freshDatabase();
        var store = interviews(ground, database, target);
        var tokens = ground.tokens(target, "bench" + rebuilds.incrementAndGet());
        try (var follower = new Follower(
                PushingEventStore.on(log, Tuning.LOOK_FOR_OTHERS),
                tokens,
                new InterviewProjection(store),
                Tuning.SEGMENTS,
                Tuning.PROJECTION_BATCH)) {
            var head = log.createHeadToken();
            follower.awaitToken(head);
        }
        if (!Arrays.equals(bytes(target), oracle)) {
            throw new IllegalStateException("The rebuilt read model is not the one that the events make in order");
        }
        return events;
    }

    private static InterviewStore interviews(Ground ground, MongoDatabase keys, MongoDatabase target) {
        var mongo = new MongoTemplate(ground.client(), target.getName());
        return new InterviewStore(
                mongo, new GuardedWriter(mongo), ground.sealer(keys), new Awaiter(), JsonMapper.shared());
    }

    /** The read model's bytes when one thread handles one event after the other. */
    private static byte[] oracle(Ground ground, MongoDatabase database, CommitLogStorageEngine log) throws Exception {
        var target = ground.freshDatabase();
        var projection =
                new AnnotationEventHandlerAdapter(new InterviewProjection(interviews(ground, database, target)));
        try (var events = log.readEvents(null, false)) {
            for (EventMessage<?> event : events.toList()) {
                projection.handle(event);
            }
        }
        return bytes(target);
    }

    private static byte[] bytes(MongoDatabase database) throws Exception {
        var digest = MessageDigest.getInstance("SHA-256");
        for (var document : database.getCollection("interviews", RawBsonDocument.class)
                .find()
                .sort(Sorts.ascending("_id"))) {
            digest.update(document.getByteBuffer().asNIO());
        }
        return digest.digest();
    }

    /** One upsert an event, of about what the projection writes, made before the clock starts. */
    private static List<UpdateOneModel<Document>> blindUpdates(CommitLogStorageEngine log) {
        var updates = new ArrayList<UpdateOneModel<Document>>();
        var position = new AtomicLong();
        try (var events = log.readEvents(null, false)) {
            events.forEach(event -> {
                var answer = (AnswerSubmitted) event.getPayload();
                var path = "answers." + answer.question().id() + ".";
                var at = position.incrementAndGet();
                updates.add(new UpdateOneModel<>(
                        new Document("_id", answer.interviewId()).append("at", new Document("$lt", at)),
                        Updates.combine(
                                Updates.set(path + "_id", answer.answerId()),
                                Updates.set(path + "answerType", "TEXT"),
                                Updates.set(path + "submittedAt", answer.submittedAt()),
                                Updates.set(path + "duration", answer.duration()),
                                Updates.set(
                                        path + "content",
                                        new byte[answer.content().length() + 40]),
                                Updates.set("version", at),
                                Updates.set("at", at)),
                        new UpdateOptions().upsert(true)));
            });
        }
        return updates;
    }

    private long stockRebuild(Ground ground, MongoEventStorageEngine stock, int events) throws Exception {
        var target = new EventLogCollections(ground.freshDatabase()).database();
        var tokens = MongoTokenStore.builder()
                .mongoTemplate(
                        DefaultMongoTemplate.builder().mongoDatabase(target).build())
                .serializer(ground.serializer(target))
                .build();
        var projection = new PlainProjection(target.getCollection("interviews"));
        var source = EmbeddedEventStore.builder().storageEngine(stock).build();
        try (var _ = new Follower(source, tokens, projection, 1, 1)) {
            Follower.await(projection.seen::get, events);
        }
        return events;
    }

    /** What one writes without a log that orders: the last write wins. */
    static final class PlainProjection {
        private final MongoCollection<Document> collection;
        private final AtomicLong seen = new AtomicLong();

        PlainProjection(MongoCollection<Document> collection) {
            this.collection = collection;
        }

        @EventHandler
        void on(AnswerSubmitted event) {
            var path = "answers." + event.question().id() + ".";
            collection.updateOne(
                    Filters.eq("_id", event.interviewId()),
                    Updates.combine(
                            Updates.set(path + "_id", event.answerId()),
                            Updates.set(path + "content", event.content())),
                    new UpdateOptions().upsert(true));
            seen.incrementAndGet();
        }
    }
}
