package pro.interviewai.eventlog.axon;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.time.Duration;
import java.util.Set;
import java.util.TreeSet;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.extensions.mongo.MongoTemplate;
import org.axonframework.extensions.mongo.eventhandling.deadletter.MongoSequencedDeadLetterQueue;
import org.axonframework.extensions.mongo.eventhandling.saga.repository.MongoSagaStore;
import org.axonframework.extensions.mongo.eventsourcing.tokenstore.MongoTokenStore;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;
import org.axonframework.modelling.saga.repository.SagaStore;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;
import org.bson.Document;
import pro.interviewai.eventlog.EventLogCollections;

/** What Axon keeps beside the log, on axon-mongo's own classes: tokens, sagas and dead letters. */
public final class AxonStores {
    private final MongoTemplate template;
    private final Serializer serializer;
    private final EventUpcaster upcasters;

    public AxonStores(EventLogCollections collections, Serializer serializer) {
        this(collections, serializer, NoOpEventUpcaster.INSTANCE);
    }

    /** @param upcasters those of the log, for what is parked is read through them too */
    public AxonStores(EventLogCollections collections, Serializer serializer, EventUpcaster upcasters) {
        this.template = collections.axonTemplate();
        this.serializer = serializer;
        this.upcasters = upcasters;
    }

    /**
     * @param node who claims segments; of two running processes each needs its own name, and a process that is started
     *     again under its old name has its claims at once
     * @param claimTimeout after which others may take over the segments of a node that is gone; must be longer than a
     *     processor's claim extension threshold (5 s unless set)
     */
    public TokenStore tokenStore(String node, Duration claimTimeout) {
        return MongoTokenStore.builder()
                .mongoTemplate(template)
                .serializer(serializer)
                .nodeId(node)
                .claimTimeout(claimTimeout)
                .build();
    }

    /** With the indexes that the saga store itself does not make, and without which each event scans all sagas. */
    public SagaStore<Object> sagaStore() {
        MongoCollection<Document> sagas = template.sagaCollection();
        sagas.createIndex(
                Indexes.ascending("sagaIdentifier"),
                new IndexOptions().unique(true).name("saga"));
        sagas.createIndex(Indexes.ascending("associations"), new IndexOptions().name("association"));
        return MongoSagaStore.builder()
                .mongoTemplate(template)
                .serializer(serializer)
                .build();
    }

    /** Events that a processing group could not handle, in the order of their aggregate, encrypted like the log itself. */
    public SequencedDeadLetterQueue<EventMessage<?>> deadLetters(String processingGroup) {
        return new LetterQueue(MongoSequencedDeadLetterQueue.<EventMessage<?>>builder()
                .processingGroup(processingGroup)
                .mongoTemplate(template)
                .serializer(serializer)
                .clearConverters()
                .addConverter(new LettersFromLog(upcasters)));
    }

    /** The processing groups that have any, asked in one round trip. */
    public Set<String> groupsWithDeadLetters() {
        return template.deadLetterCollection()
                .distinct("processingGroup", String.class)
                .into(new TreeSet<>());
    }
}
