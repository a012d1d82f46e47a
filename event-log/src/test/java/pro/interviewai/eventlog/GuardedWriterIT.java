package pro.interviewai.eventlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoTemplate;
import pro.interviewai.eventlog.readmodel.Effect;
import pro.interviewai.eventlog.readmodel.GuardedWriter;
import pro.interviewai.eventlog.readmodel.SharedCounters;

class GuardedWriterIT {
    private final MongoDatabase database = Server.database();
    private final MongoTemplate mongo = new MongoTemplate(Server.client(), database.getName());
    private final GuardedWriter writer = new GuardedWriter(mongo);

    @Test
    void aRepeatedOrLateEventChangesNothing() {
        assertThat(writer.upsert("c", "x", 10, Updates.inc("n", 1))).isEqualTo(Effect.APPLIED);
        assertThat(writer.upsert("c", "x", 10, Updates.inc("n", 1))).isEqualTo(Effect.ALREADY_APPLIED);
        assertThat(writer.upsert("c", "x", 9, Updates.inc("n", 1))).isEqualTo(Effect.ALREADY_APPLIED);
        assertThat(writer.update("c", "x", 10, Updates.inc("n", 1))).isEqualTo(Effect.ALREADY_APPLIED);
        assertThat(writer.delete("c", "x", 10)).isEqualTo(Effect.ALREADY_APPLIED);
        assertThat(writer.update("c", "x", 11, Updates.combine(Updates.inc("n", 1), Updates.set("m", "b"))))
                .isEqualTo(Effect.APPLIED);

        assertThat(document("x"))
                .isEqualTo(new Document("_id", "x")
                        .append("at", 11L)
                        .append("n", 2)
                        .append("m", "b"));
        assertThat(writer.delete("c", "x", 12)).isEqualTo(Effect.APPLIED);
        assertThat(document("x")).isNull();
    }

    @Test
    void whatIsNotThereIsMissing() {
        assertThat(writer.update("c", "x", 1, Updates.set("n", 1))).isEqualTo(Effect.MISSING);
        assertThat(writer.delete("c", "x", 1)).isEqualTo(Effect.MISSING);
        assertThat(database.getCollection("c").countDocuments()).isZero();
    }

    @Test
    void anInsertLeavesWhatIsThere() {
        assertThat(writer.insert("c", "x", 5, new Document("n", 1))).isEqualTo(Effect.APPLIED);
        assertThat(writer.insert("c", "x", 5, new Document("n", 2))).isEqualTo(Effect.ALREADY_APPLIED);
        assertThat(writer.insert("c", "x", 6, new Document("n", 3))).isEqualTo(Effect.ALREADY_APPLIED);

        assertThat(document("x"))
                .isEqualTo(new Document("_id", "x").append("n", 1).append("at", 5L));
    }

    @Test
    void anotherUniqueIndexIsNotMistakenForARepetition() {
        database.getCollection("c").createIndex(Indexes.ascending("mail"), new IndexOptions().unique(true));
        writer.upsert("c", "x", 1, Updates.set("mail", "m"));

        assertThatThrownBy(() -> writer.upsert("c", "y", 2, Updates.set("mail", "m")))
                .isInstanceOf(MongoWriteException.class);
        assertThatThrownBy(() -> writer.insert("c", "y", 2, new Document("mail", "m")))
                .isInstanceOf(MongoWriteException.class);
    }

    @Test
    void ofManyAtOnceTheLastPositionWinsAndEachCountsAtMostOnce() throws Exception {
        List<Long> positions = new ArrayList<>(
                LongStream.range(0, 400).map(i -> i / 2 + 1).boxed().toList());
        Collections.shuffle(positions, new Random(7));
        try (ExecutorService pool = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Effect>> writes = new ArrayList<>();
            for (long position : positions) {
                writes.add(pool.submit(() -> writer.upsert(
                        "c", "x", position, Updates.combine(Updates.set("last", position), Updates.inc("n", 1)))));
            }
            int applied = 0;
            for (Future<Effect> write : writes) {
                applied += write.get() == Effect.APPLIED ? 1 : 0;
            }
            assertThat(document("x").getInteger("n")).isEqualTo(applied);
        }
        assertThat(document("x").getLong("last")).isEqualTo(200);
        assertThat(document("x").getLong("at")).isEqualTo(200);
    }

    @Test
    void sharedCountersCountEachEventOnceThoughSegmentsRunApart() throws Exception {
        SharedCounters counters = new SharedCounters(mongo, writer, "counts");
        List<String> aggregates =
                LongStream.range(0, 40).mapToObj(i -> "agg" + i).toList();
        try (ExecutorService pool = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> segments = new ArrayList<>();
            for (int segment = 0; segment < 4; segment++) {
                int id = segment;
                segments.add(pool.submit(() -> {
                    for (long round = 0; round < 3; round++) {
                        for (int a = 0; a < aggregates.size(); a++) {
                            if ((aggregates.get(a).hashCode() & 3) == id) {
                                long position = round * 1000 + a + 1;
                                counters.add("total", aggregates.get(a), position, Map.of("started", 1L, "points", 5L));
                                counters.add("total", aggregates.get(a), position, Map.of("started", 1L, "points", 5L));
                            }
                        }
                    }
                }));
            }
            for (Future<?> segment : segments) {
                segment.get();
            }
        }
        assertThat(counters.sum("total")).isEqualTo(Map.of("started", 120L, "points", 600L));
        assertThat(counters.sum("other")).isEmpty();
    }

    @Test
    void aReplayAfterResetGivesEqualDocuments() {
        List<Document> first = project();
        writer.reset("c");
        assertThat(database.getCollection("c").countDocuments()).isZero();

        assertThat(project()).isEqualTo(first).hasSize(5);
    }

    private List<Document> project() {
        for (long position = 1; position <= 50; position++) {
            writer.upsert("c", "d" + position % 5, position, Updates.push("seen", position));
        }
        return database.getCollection("c").find().sort(new Document("_id", 1)).into(new ArrayList<>());
    }

    private Document document(String id) {
        return database.getCollection("c").find(new Document("_id", id)).first();
    }
}
