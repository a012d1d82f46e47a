package pro.interviewai.app.log;

import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.axonframework.config.ConfigurationScopeAwareProvider;
import org.axonframework.deadline.DeadlineManager;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.messaging.ScopeAwareProvider;
import org.axonframework.modelling.saga.repository.SagaStore;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import pro.interviewai.app.AppProperties;
import pro.interviewai.app.Tuning;
import pro.interviewai.app.slice.CommitListener;
import pro.interviewai.app.slice.Slice;
import pro.interviewai.app.slice.Slices;
import pro.interviewai.app.store.BackgroundStore;
import pro.interviewai.eventlog.CommitLogSettings;
import pro.interviewai.eventlog.CommitLogStorageEngine;
import pro.interviewai.eventlog.EventLogCollections;
import pro.interviewai.eventlog.axon.AxonStores;
import pro.interviewai.eventlog.axon.Deadlines;
import pro.interviewai.eventlog.crypto.BlindIndex;
import pro.interviewai.eventlog.crypto.MasterKey;
import pro.interviewai.eventlog.crypto.Sealer;
import pro.interviewai.eventlog.crypto.SubjectKeys;
import pro.interviewai.eventlog.push.NodeBell;
import pro.interviewai.eventlog.push.PushingEventStore;
import pro.interviewai.eventlog.readmodel.GuardedWriter;
import pro.interviewai.eventlog.serialization.EventTypes;
import pro.interviewai.eventlog.serialization.StoredSerializer;

/** The event log and what stands beside it in the same database. */
@Configuration(proxyBeanMethods = false)
class EventLogConfiguration {
    private static final Duration LOOK_FOR_DEADLINES = Duration.ofSeconds(5);

    @Bean
    MasterKey masterKey(AppProperties properties) {
        var given = properties.masterKey();
        return given == null || given.isBlank()
                ? MasterKey.loadOrCreate(properties.dataDir().resolve("keys"))
                : MasterKey.fromBase64(given);
    }

    @Bean
    EventLogCollections eventLogCollections(MongoDatabase database) {
        return new EventLogCollections(database);
    }

    @Bean
    SubjectKeys subjectKeys(EventLogCollections collections, MasterKey masterKey, Clock clock) {
        return new SubjectKeys(collections.subjectKeys(), masterKey, clock);
    }

    @Bean
    Sealer sealer(SubjectKeys keys) {
        return new Sealer(keys);
    }

    @Bean
    BlindIndex blindIndex(MasterKey masterKey) {
        return new BlindIndex(masterKey);
    }

    @Bean
    Slices slices(List<Slice> slices) {
        return new Slices(slices);
    }

    @Bean
    EventTypes eventTypes(Slices slices) {
        return slices.eventTypes();
    }

    @Bean
    @Primary
    Serializer serializer(EventTypes types, Sealer sealer) {
        return new StoredSerializer(types, sealer);
    }

    @Bean
    EventUpcaster upcasters(Slices slices) {
        return slices.upcasters();
    }

    @Bean(destroyMethod = "close")
    CommitLogStorageEngine storageEngine(
            EventLogCollections collections,
            BackgroundStore background,
            Serializer serializer,
            EventUpcaster upcasters,
            Clock clock) {
        return CommitLogStorageEngine.open(
                collections,
                new EventLogCollections(background.database()),
                serializer,
                upcasters,
                CommitLogSettings.standard()
                        .withTimeout(Tuning.ROUND_TRIP)
                        .withAppendTimeout(Tuning.COMMAND_TIMEOUT)
                        .withMaxEventBytes(Tuning.EVENT_BYTES),
                clock);
    }

    /** Its listeners need the log themselves, so they are looked up when there is a commit. */
    @Bean
    PushingEventStore eventStore(
            CommitLogStorageEngine engine, AppProperties properties, ObjectProvider<CommitListener> listeners) {
        var store = PushingEventStore.on(
                engine, properties.embedsItsStore() ? Tuning.LOOK_FOR_OTHERS_RARELY : Tuning.LOOK_FOR_OTHERS);
        store.beforeCommit(events -> listeners.forEach(listener -> listener.beforeCommit(events)));
        return store;
    }

    @Bean(destroyMethod = "close")
    NodeBell nodeBell(
            BackgroundStore background, CommitLogStorageEngine engine, AppProperties properties, Clock clock) {
        var collections = new EventLogCollections(background.database());
        var bell = NodeBell.hang(collections, properties.nodeId(), properties.nodeHost(), clock, engine::look);
        engine.onAppended(bell::ring);
        return bell;
    }

    @Bean
    AxonStores axonStores(BackgroundStore background, Serializer serializer, EventUpcaster upcasters) {
        return new AxonStores(new EventLogCollections(background.database()), serializer, upcasters);
    }

    @Bean
    TokenStore tokenStore(AxonStores stores, AppProperties properties) {
        return stores.tokenStore(properties.nodeId(), Tuning.CLAIM_TIMEOUT);
    }

    @Bean
    SagaStore<Object> sagaStore(AxonStores stores) {
        return stores.sagaStore();
    }

    @Bean(destroyMethod = "close")
    Deadlines deadlines(
            BackgroundStore background,
            ObjectProvider<org.axonframework.config.Configuration> axon,
            Serializer serializer) {
        ScopeAwareProvider scopes =
                scope -> new ConfigurationScopeAwareProvider(axon.getObject()).provideScopeAwareStream(scope);
        return Deadlines.open(
                background.client(), background.database().getName(), LOOK_FOR_DEADLINES, scopes, serializer);
    }

    @Bean
    DeadlineManager deadlineManager(Deadlines deadlines) {
        return deadlines.deadlineManager();
    }

    @Bean
    ApplicationListener<ApplicationReadyEvent> meetDeadlines(Deadlines deadlines) {
        return _ -> deadlines.start();
    }

    @Bean
    DeadlineWatch deadlineWatch(Deadlines deadlines) {
        return new DeadlineWatch(deadlines);
    }

    @Bean
    GuardedWriter guardedWriter(BackgroundStore background) {
        return new GuardedWriter(background.template());
    }
}
