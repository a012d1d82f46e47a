package pro.interviewai.query;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.model.Sorts;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.AnnotationEventHandlerAdapter;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericTrackedDomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.TrackingToken;
import org.bson.RawBsonDocument;
import org.springframework.data.mongodb.core.MongoTemplate;
import pro.interviewai.embeddedmongo.EmbeddedMongo;
import pro.interviewai.eventlog.crypto.MasterKey;
import pro.interviewai.eventlog.crypto.Sealer;
import pro.interviewai.eventlog.crypto.SubjectKeys;
import pro.interviewai.eventlog.readmodel.GuardedWriter;
import tools.jackson.databind.json.JsonMapper;

/** A real store for read models, and events that are handed to projections as the log would. */
public final class ReadModelLab implements AutoCloseable {
    private static final long COMMIT = 1_000_000;

    private final EmbeddedMongo server;
    private final MongoClient client;
    private final MongoTemplate mongo;
    private final SubjectKeys keys;
    private final List<Delivery> deliveries = new ArrayList<>();

    private record Delivery(String aggregate, long sequence, long position, Object event) {}

    public ReadModelLab(Path folder) {
        server = EmbeddedMongo.start(EmbeddedMongo.Settings.in(folder));
        client = MongoClients.create(server.connectionString());
        mongo = new MongoTemplate(client, "lab");
        keys = new SubjectKeys(
                client.getDatabase("lab").getCollection("subject_keys"), MasterKey.of(new byte[32]), Clock.systemUTC());
    }

    public MongoTemplate mongo() {
        return mongo;
    }

    public GuardedWriter writer() {
        return new GuardedWriter(mongo);
    }

    public SubjectKeys keys() {
        return keys;
    }

    public Sealer sealer() {
        return new Sealer(keys);
    }

    public JsonMapper json() {
        return JsonMapper.shared();
    }

    /** Remembers the events of one aggregate, each at the next position of the log. */
    public ReadModelLab happened(String aggregate, Object... events) {
        var sequence = deliveries.stream()
                .filter(delivery -> delivery.aggregate.equals(aggregate))
                .count();
        for (var event : events) {
            deliveries.add(new Delivery(aggregate, sequence++, COMMIT * (deliveries.size() + 1) + COMMIT - 1, event));
        }
        return this;
    }

    /** Hands everything that happened to the projection, from the beginning. */
    public void deliverAllTo(Object projection) throws Exception {
        for (var index = 0; index < deliveries.size(); index++) {
            deliver(index, projection);
        }
    }

    /** As {@link #deliverAllTo}, but after a reset, so that the projection is told that it is a replay. */
    public void replayAllTo(Object projection) throws Exception {
        var reset = new GlobalSequenceTrackingToken(COMMIT * (deliveries.size() + 2));
        for (var delivery : deliveries) {
            hand(delivery, new ReplayToken(reset, new GlobalSequenceTrackingToken(delivery.position)), projection);
        }
    }

    /** Hands one event to the projection, 0 for the first. */
    public void deliver(int index, Object projection) throws Exception {
        var delivery = deliveries.get(index);
        hand(delivery, new GlobalSequenceTrackingToken(delivery.position), projection);
    }

    private static void hand(Delivery delivery, TrackingToken token, Object projection) throws Exception {
        DomainEventMessage<Object> message =
                new GenericDomainEventMessage<>("type", delivery.aggregate, delivery.sequence, delivery.event);
        new AnnotationEventHandlerAdapter(projection).handle(new GenericTrackedDomainEventMessage<>(token, message));
    }

    /** All bytes of a collection, by id. */
    public List<RawBsonDocument> bytesOf(String collection) {
        return client.getDatabase("lab")
                .getCollection(collection, RawBsonDocument.class)
                .find()
                .sort(Sorts.ascending("_id"))
                .into(new ArrayList<>());
    }

    @Override
    public void close() {
        client.close();
        server.close();
    }
}
