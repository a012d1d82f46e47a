package pro.interviewai.proving.crash;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.model.Sorts;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.axonframework.eventhandling.AnnotationEventHandlerAdapter;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.springframework.data.mongodb.core.MongoTemplate;
import pro.interviewai.app.slice.FoundSlices;
import pro.interviewai.embeddedmongo.EmbeddedMongo;
import pro.interviewai.eventlog.CommitLogSettings;
import pro.interviewai.eventlog.CommitLogStorageEngine;
import pro.interviewai.eventlog.EventLogCollections;
import pro.interviewai.eventlog.chain.ChainCheckpoint;
import pro.interviewai.eventlog.chain.ChainVerifier;
import pro.interviewai.eventlog.crypto.MasterKey;
import pro.interviewai.eventlog.crypto.Sealer;
import pro.interviewai.eventlog.crypto.SubjectKeys;
import pro.interviewai.eventlog.readmodel.GuardedWriter;
import pro.interviewai.eventlog.serialization.StoredSerializer;
import pro.interviewai.query.Awaiter;
import pro.interviewai.query.account.AccountProjection;
import pro.interviewai.query.account.AccountStore;
import pro.interviewai.query.analytics.AnalyticsProjection;
import pro.interviewai.query.analytics.AnalyticsStore;
import pro.interviewai.query.audit.SubjectIndex;
import pro.interviewai.query.audit.SubjectProjection;
import pro.interviewai.query.cv.CvProjection;
import pro.interviewai.query.cv.CvStore;
import pro.interviewai.query.interview.InterviewProjection;
import pro.interviewai.query.interview.InterviewStore;
import pro.interviewai.query.question.QuestionProjection;
import pro.interviewai.query.question.QuestionStore;
import pro.interviewai.query.question.QuestionTally;
import pro.interviewai.query.question.QuestionTallyProjection;
import pro.interviewai.query.recording.RecordingProjection;
import pro.interviewai.query.recording.RecordingStore;
import pro.interviewai.query.subscription.SubscriptionProjection;
import pro.interviewai.query.subscription.SubscriptionStore;
import pro.interviewai.testing.Patience;
import tools.jackson.databind.json.JsonMapper;

/** Looks into the store of a running application from outside: is the log sound, do the read models follow from it? */
public final class LogAudit {
    private static final Duration CATCH_UP = Duration.ofSeconds(Integer.getInteger("audit.seconds", 60));
    private static final String DATABASE = "interviewai";
    private static final List<String> READ_MODELS = List.of(
            "accounts",
            "avatars",
            "login_sessions",
            "interviews",
            "recordings",
            "questions",
            "question_tallies",
            "audit_subjects",
            "subscriptions",
            "invoices",
            "payment_owners",
            "payment_cases",
            "payment_webhooks",
            "cvs",
            "cv_versions",
            "cv_analyses",
            "cv_optimisations",
            "cv_applications",
            "analytics_activities",
            "analytics_sessions",
            "analytics_people");

    private LogAudit() {}

    /**
     * The chain of hashes, contiguous positions, contiguous sequence numbers of every aggregate, and read models equal to
     * those of a full replay into an empty store.
     *
     * @param dataDir the application's, with the master key
     */
    public static void expectSoundLog(int storePort, Path dataDir) throws Exception {
        try (var live = MongoClients.create("mongodb://127.0.0.1:" + storePort + "/?uuidRepresentation=STANDARD")) {
            expectChain(live);
            expectContiguousSequences(live);
            expectReadModelsOfAFullReplay(live, dataDir);
        }
    }

    /** Counted first, since the log of an application that still runs may grow meanwhile. */
    private static void expectChain(MongoClient live) {
        var commits = live.getDatabase(DATABASE).getCollection("commits").countDocuments();
        var check = new ChainVerifier(new EventLogCollections(live.getDatabase(DATABASE)))
                .verify(ChainCheckpoint.BEGINNING);
        assertThat(check.valid()).as(check.toString()).isTrue();
        assertThat(check.to()).as("contiguous positions").isGreaterThanOrEqualTo(commits - 1);
    }

    private static void expectContiguousSequences(MongoClient live) {
        Map<String, Long> next = new HashMap<>();
        for (var commit :
                live.getDatabase(DATABASE).getCollection("commits").find().sort(Sorts.ascending("_id"))) {
            var streams = commit.getList("st", Document.class);
            for (var event : commit.getList("e", Document.class)) {
                var stream = event.get("k") instanceof Number index ? streams.get(index.intValue()) : null;
                if (stream != null) {
                    var aggregate = stream.getString("a");
                    assertThat(((Number) event.get("n")).longValue())
                            .as("sequence of " + aggregate)
                            .isEqualTo(next.getOrDefault(aggregate, 0L));
                    next.merge(aggregate, 1L, Long::sum);
                }
            }
        }
    }

    /** The application may still be catching up after its restart, so equality is waited for. */
    private static void expectReadModelsOfAFullReplay(MongoClient live, Path dataDir) throws Exception {
        Patience.within(
                CATCH_UP,
                "read models as of a full replay",
                () -> differences(replayed(live, dataDir), readModels(live)),
                List::isEmpty);
    }

    private static List<String> differences(
            Map<String, List<RawBsonDocument>> expected, Map<String, List<RawBsonDocument>> actual) {
        var differences = new ArrayList<String>();
        for (var name : READ_MODELS) {
            if (!expected.get(name).equals(actual.get(name))) {
                differences.add(name + " has " + without(actual.get(name), expected.get(name)) + " in place of "
                        + without(expected.get(name), actual.get(name)));
            }
        }
        return differences;
    }

    private static List<RawBsonDocument> without(List<RawBsonDocument> documents, List<RawBsonDocument> others) {
        return documents.stream().filter(document -> !others.contains(document)).toList();
    }

    private static Map<String, List<RawBsonDocument>> replayed(MongoClient live, Path dataDir) throws Exception {
        return replayed(live, dataDir, _ -> true);
    }

    /** The read models that the chosen events of a log lead to. */
    public static Map<String, List<RawBsonDocument>> replayed(
            MongoClient live, Path dataDir, Predicate<TrackedEventMessage<?>> chosen) throws Exception {
        var folder = Files.createTempDirectory("replay");
        try (var server = EmbeddedMongo.start(EmbeddedMongo.Settings.in(folder));
                var empty = MongoClients.create(server.connectionString())) {
            var collections = new EventLogCollections(live.getDatabase(DATABASE));
            var keys = new SubjectKeys(
                    collections.subjectKeys(), MasterKey.loadOrCreate(dataDir.resolve("keys")), Clock.systemUTC());
            var sealer = new Sealer(keys);
            var mongo = new MongoTemplate(empty, DATABASE);
            var writer = new GuardedWriter(mongo);
            var awaiter = new Awaiter();
            var json = JsonMapper.shared();
            var projections = Stream.of(
                            new AccountProjection(new AccountStore(mongo, writer, sealer, awaiter)),
                            new InterviewProjection(new InterviewStore(mongo, writer, sealer, awaiter, json)),
                            new RecordingProjection(new RecordingStore(mongo, writer, sealer, awaiter, json)),
                            new QuestionProjection(new QuestionStore(mongo, writer, awaiter, json)),
                            new QuestionTallyProjection(new QuestionTally(mongo, writer)),
                            new SubjectProjection(new SubjectIndex(mongo, writer)),
                            new SubscriptionProjection(new SubscriptionStore(mongo, writer, sealer, awaiter, json)),
                            new CvProjection(new CvStore(mongo, writer, sealer, awaiter, json)),
                            new AnalyticsProjection(new AnalyticsStore(mongo, writer), FoundSlices.counted()))
                    .map(AnnotationEventHandlerAdapter::new)
                    .toList();
            for (var event : events(collections, sealer).stream().filter(chosen).toList()) {
                for (var projection : projections) {
                    projection.handle(event);
                }
            }
            return readModels(empty);
        }
    }

    private static List<TrackedEventMessage<?>> events(EventLogCollections collections, Sealer sealer) {
        try (var engine = CommitLogStorageEngine.open(
                        collections,
                        new StoredSerializer(FoundSlices.found().eventTypes(), sealer),
                        FoundSlices.found().upcasters(),
                        CommitLogSettings.standard(),
                        Clock.systemUTC());
                var events = engine.readEvents(null, false)) {
            return new ArrayList<>(events.toList());
        }
    }

    /** All events as whoever holds the application's keys can read them, as JSON. */
    public static List<String> readableEvents(int storePort, Path dataDir) {
        try (var live = MongoClients.create("mongodb://127.0.0.1:" + storePort + "/?uuidRepresentation=STANDARD")) {
            var collections = new EventLogCollections(live.getDatabase(DATABASE));
            var keys = new SubjectKeys(
                    collections.subjectKeys(), MasterKey.loadOrCreate(dataDir.resolve("keys")), Clock.systemUTC());
            return events(collections, new Sealer(keys)).stream()
                    .map(event -> JsonMapper.shared().writeValueAsString(event.getPayload()))
                    .toList();
        }
    }

    /** The read models as they are. */
    public static Map<String, List<RawBsonDocument>> readModels(MongoClient client) {
        var models = new LinkedHashMap<String, List<RawBsonDocument>>();
        for (var name : READ_MODELS) {
            models.put(
                    name,
                    client.getDatabase(DATABASE)
                            .getCollection(name, RawBsonDocument.class)
                            .find()
                            .sort(Sorts.ascending("_id"))
                            .into(new ArrayList<>()));
        }
        return models;
    }
}
