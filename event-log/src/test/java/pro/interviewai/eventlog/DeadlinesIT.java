package pro.interviewai.eventlog;

import static org.assertj.core.api.Assertions.assertThat;
import static pro.interviewai.testing.Patience.of;
import static pro.interviewai.testing.Patience.until;
import static pro.interviewai.testing.Patience.untilThere;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.axonframework.config.Configuration;
import org.axonframework.config.ConfigurationScopeAwareProvider;
import org.axonframework.config.Configurer;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.deadline.DeadlineManager;
import org.axonframework.deadline.annotation.DeadlineHandler;
import org.axonframework.eventhandling.EventProcessor;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.modelling.saga.SagaEventHandler;
import org.axonframework.modelling.saga.StartSaga;
import org.axonframework.modelling.saga.repository.SagaStore;
import org.axonframework.serialization.Revision;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;
import org.bson.UuidRepresentation;
import org.junit.jupiter.api.Test;
import pro.interviewai.eventlog.axon.AxonStores;
import pro.interviewai.eventlog.axon.Deadlines;
import pro.interviewai.eventlog.crypto.Sealer;
import pro.interviewai.eventlog.push.PushingEventStore;
import pro.interviewai.eventlog.serialization.StoredSerializer;
import pro.interviewai.messages.StoredName;

class DeadlinesIT {
    private static final Duration POLL = Duration.ofSeconds(5);
    private static final BlockingQueue<String> MET = new LinkedBlockingQueue<>();

    private final Fixture log = new Fixture();
    private final StoredSerializer serializer = new StoredSerializer(
            Fixture.types().state(Waiting.class).state(Patience.class).build(), new Sealer(log.keys));

    @StoredName("sample.Patience")
    @Revision("1")
    record Patience(String about) {}

    @StoredName("sample.Waiting")
    @Revision("1")
    public static class Waiting {
        private String about = "";
        private String deadlineId;

        @StartSaga
        @SagaEventHandler(associationProperty = "id")
        void on(Sample.Counted event, DeadlineManager deadlines) {
            about = event.id();
            deadlineId = deadlines.schedule(Duration.ofSeconds(1), "patience", new Patience(event.id()));
        }

        @DeadlineHandler(deadlineName = "patience")
        void over(Patience patience) {
            MET.add(about + " " + patience.about() + " " + deadlineId);
        }
    }

    @Test
    void aDeadlineSurvivesARestartAndIsMetOnceButNeverEarly() throws Exception {
        try (Node first = new Node()) {
            first.axon.eventBus().publish(GenericEventMessage.asEventMessage(new Sample.Counted("i1", 1)));
            awaitJobs(1);
        }
        Instant due = Instant.now();
        assertThat(MET).isEmpty();

        try (Node second = new Node()) {
            second.deadlines.start();
            String met = untilThere("met", () -> Optional.ofNullable(MET.poll()));

            assertThat(met).startsWith("i1 i1 ");
            assertThat(Instant.now()).isAfter(due);
            assertThat(MET.poll(200, TimeUnit.MILLISECONDS)).isNull();
        }
        List<String> names = log.database.listCollectionNames().into(new ArrayList<>());
        assertThat(names).contains("jobrunr_jobs", "jobrunr_background_job_servers");
    }

    @Test
    void storeAwayUntilJobsGiveUp_deadlinesAreMetAfterItsReturn() throws Exception {
        try (var proxy = new CuttingProxy(Server.port());
                var client = impatient(proxy.port());
                var node = new Node(client)) {
            node.deadlines.start();
            proxy.refuse(true);
            until("given up", () -> !node.deadlines.isMeeting());
            proxy.refuse(false);

            node.deadlines.startAgain();

            node.axon.eventBus().publish(GenericEventMessage.asEventMessage(new Sample.Counted("i2", 1)));
            assertThat(untilThere("met", () -> Optional.ofNullable(MET.poll()))).startsWith("i2 i2 ");
        }
    }

    private static MongoClient impatient(int port) {
        return MongoClients.create(MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString("mongodb://127.0.0.1:" + port))
                .uuidRepresentation(UuidRepresentation.STANDARD)
                .timeout(of(Duration.ofMillis(500)).toMillis(), TimeUnit.MILLISECONDS)
                .build());
    }

    private void awaitJobs(int count) {
        until("jobs", () -> log.database.getCollection("jobrunr_jobs").countDocuments() == count);
    }

    private final class Node implements AutoCloseable {
        private final CommitLogStorageEngine engine = CommitLogStorageEngine.open(
                log.collections,
                serializer,
                NoOpEventUpcaster.INSTANCE,
                CommitLogSettings.standard(),
                Clock.systemUTC());
        private final Configuration axon;
        private final Deadlines deadlines;

        Node() {
            this(Server.client());
        }

        /** @param deadlineClient what the deadlines reach their store with */
        Node(MongoClient deadlineClient) {
            AxonStores stores = new AxonStores(log.collections, serializer);
            PushingEventStore store = PushingEventStore.on(engine, Duration.ofMillis(20));
            Configurer configurer = DefaultConfigurer.defaultConfiguration()
                    .configureSerializer(configuration -> serializer)
                    .configureEventStore(configuration -> store)
                    .registerComponent(
                            TokenStore.class, configuration -> stores.tokenStore("one", Duration.ofSeconds(10)))
                    .registerComponent(SagaStore.class, configuration -> stores.sagaStore())
                    .registerComponent(
                            Deadlines.class,
                            configuration -> Deadlines.open(
                                    deadlineClient,
                                    log.database.getName(),
                                    POLL,
                                    new ConfigurationScopeAwareProvider(configuration),
                                    serializer))
                    .registerComponent(
                            DeadlineManager.class,
                            configuration ->
                                    configuration.getComponent(Deadlines.class).deadlineManager());
            configurer.eventProcessing(processors ->
                    processors.usingPooledStreamingEventProcessors().registerSaga(Waiting.class));
            axon = configurer.start();
            awaitClaims();
            deadlines = axon.getComponent(Deadlines.class);
        }

        /** A saga's processor begins at the head, so it must have begun before anything happens. */
        private void awaitClaims() {
            Collection<EventProcessor> processors =
                    axon.eventProcessingConfiguration().eventProcessors().values();
            assertThat(processors).isNotEmpty();
            for (EventProcessor processor : processors) {
                while (((StreamingEventProcessor) processor).processingStatus().isEmpty()) {
                    Thread.onSpinWait();
                }
            }
        }

        @Override
        public void close() {
            deadlines.close();
            axon.shutdown();
            engine.close();
        }
    }
}
