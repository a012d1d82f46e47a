package pro.interviewai.proving.bench;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;
import pro.interviewai.app.Tuning;
import pro.interviewai.eventlog.EventLogCollections;
import pro.interviewai.eventlog.push.NodeBell;
import pro.interviewai.eventlog.push.PushingEventStore;
import pro.interviewai.eventlog.readmodel.GuardedWriter;
import pro.interviewai.query.Awaiter;
import pro.interviewai.query.VersionedDocuments;
import pro.interviewai.query.interview.InterviewProjection;
import pro.interviewai.query.interview.InterviewStore;
import tools.jackson.databind.json.JsonMapper;

/** From the acknowledgement of an append until its row can be read: on the node that appended, and on another one. */
final class Visibility implements Row {
    private static final String ROWS = "interviews";

    @Override
    public String id() {
        return "P7";
    }

    @Override
    public void measure(Ground ground, Report report) throws Exception {
        var operations = Math.max(20, ground.scale().operations() / 4);
        var rounds = ground.scale().rounds();
        for (var place : List.of("same-node", "second-node")) {
            var same = place.equals("same-node");
            var database = ground.freshDatabase();
            try (var one = ground.log(database);
                    var two = ground.log(database)) {
                var writing = PushingEventStore.on(one, Tuning.LOOK_FOR_OTHERS);
                var events = same ? writing : PushingEventStore.on(two, Tuning.LOOK_FOR_OTHERS);
                var mongo = new MongoTemplate(ground.client(), database.getName());
                var writer = new GuardedWriter(mongo);
                var awaiter = new Awaiter();
                var store = new InterviewStore(mongo, writer, ground.sealer(database), awaiter, JsonMapper.shared());
                var waiting = new VersionedDocuments(writer, awaiter);
                var tokens = ground.tokens(database, "reader");
                try (var _ = bell(database, "two", two::look);
                        var outside = bell(database, "one", () -> {});
                        var _ = new Follower(
                                events,
                                tokens,
                                new InterviewProjection(store),
                                Tuning.SEGMENTS,
                                Tuning.PROJECTION_BATCH)) {
                    one.onAppended(outside::ring);
                    var contest = Contest.of(
                            ground.warmUp(),
                            rounds,
                            _ -> visible(writing, waiting, database, operations),
                            _ -> trips(database, operations));
                    report.line(
                            id(),
                            place + "-p50",
                            contest.p50(),
                            Target.atMost(2.5),
                            contest.ours(),
                            contest.theirs("two serial round trips"));
                    report.line(
                            id(),
                            place + "-p99",
                            contest.p99(),
                            Target.atMost(same ? 4 : 6),
                            contest.ours(),
                            contest.theirs("two serial round trips"));
                }
            }
        }
    }

    private static NodeBell bell(MongoDatabase database, String node, Runnable whenRung) {
        return NodeBell.hang(new EventLogCollections(database), node, "127.0.0.1", Clock.systemUTC(), whenRung);
    }

    /** As a client reads its own write: the query waits for the version, and the projection of its node wakes it. */
    private static Latencies visible(
            PushingEventStore events, VersionedDocuments waiting, MongoDatabase database, int operations) {
        var rows = database.getCollection(ROWS);
        var times = new Latencies();
        var user = UUID.randomUUID().toString();
        for (var i = 0; i < operations; i++) {
            var interview = UUID.randomUUID().toString();
            events.publish(Past.answer(interview, user, 0));
            var begin = System.nanoTime();
            var _ = waiting.atLeast(
                            0,
                            ROWS,
                            interview,
                            () -> Optional.ofNullable(
                                    rows.find(Filters.eq("_id", interview)).first()),
                            row -> row.getLong("version"))
                    .orElseThrow(() -> new IllegalStateException("The row of an event was not there after 2 s"));
            times.add(System.nanoTime() - begin);
        }
        return times;
    }

    /** What cannot be saved: the event has to be read and the row has to be written. */
    private static Latencies trips(MongoDatabase database, int operations) {
        var commits = database.getCollection("commits");
        var rows = new EventLogCollections(database).database().getCollection("physical");
        var times = new Latencies();
        for (var i = 0; i < operations; i++) {
            var begin = System.nanoTime();
            Objects.requireNonNull(commits.find(Filters.eq("_id", (long) i + 1)).first());
            rows.updateOne(
                    new Document("_id", UUID.randomUUID().toString()),
                    Updates.set("content", new byte[400]),
                    new UpdateOptions().upsert(true));
            times.add(System.nanoTime() - begin);
        }
        return times;
    }
}
