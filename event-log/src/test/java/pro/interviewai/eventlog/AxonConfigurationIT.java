package pro.interviewai.eventlog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.axonframework.config.Configuration;
import org.axonframework.config.Configurer;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ReplayStatus;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventsourcing.EventCountSnapshotTriggerDefinition;
import org.axonframework.eventsourcing.Snapshotter;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import pro.interviewai.eventlog.axon.AxonStores;
import pro.interviewai.eventlog.crypto.Sealer;
import pro.interviewai.eventlog.push.PushingEventStore;
import pro.interviewai.eventlog.serialization.StoredSerializer;
import pro.interviewai.testing.Patience;

class AxonConfigurationIT {
    private final Fixture log = new Fixture();
    private final StoredSerializer serializer = new StoredSerializer(
            Fixture.types().snapshot(Account.class, Account::id).build(), new Sealer(log.keys));
    private final List<Node> nodes = new ArrayList<>();

    @AfterEach
    void stop() {
        nodes.forEach(Node::close);
    }

    @Test
    void aggregatesMadeByOneCommandStandInOneCommit() throws Exception {
        Node node = node("n1");

        node.send(new Account.Open("a", "Zebulon", "b"));

        assertThat(log.database.getCollection("commits").countDocuments()).isEqualTo(1);
        assertThat(node.handled(2)).extracting(Handled::id).containsExactlyInAnyOrder("a", "b");
    }

    @Test
    void anAggregateThatExistsIsNotMadeAgain() {
        Node node = node("n1");
        node.send(new Account.Open("a", "Zebulon", null));

        assertThat(org.assertj.core.api.Assertions.catchThrowable(
                        () -> node.send(new Account.Open("a", "Other", null))))
                .isInstanceOf(AggregateStreamCreationException.class);
    }

    @Test
    void eventsArePushedToProcessors() throws Exception {
        Node node = node("n1");
        node.send(new Account.Open("warm", "W", null));
        node.handled(1);
        long[] latencies = new long[60];
        for (int i = 0; i < latencies.length; i++) {
            Thread.sleep(10);
            long sent = System.nanoTime();
            node.send(new Account.Count("warm"));
            latencies[i] = node.handled(1).getFirst().nanos() - sent;
        }
        Arrays.sort(latencies);
        System.out.printf(
                "command to handler: p50 %.2f ms, p90 %.2f ms, max %.2f ms%n",
                latencies[30] / 1e6, latencies[54] / 1e6, latencies[59] / 1e6);
        assertThat(Duration.ofNanos(latencies[30])).isLessThan(Patience.of(Duration.ofMillis(50)));
        assertThat(Duration.ofNanos(latencies[54])).isLessThan(Patience.of(Duration.ofMillis(200)));
    }

    @Test
    void eventsOfAnotherNodeAreFoundSoon() throws Exception {
        Node writing = node("n1", false);
        Node reading = node("n2");
        writing.send(new Account.Open("a", "A", null));
        reading.handled(1);
        long[] latencies = new long[30];
        for (int i = 0; i < latencies.length; i++) {
            Thread.sleep(10);
            writing.send(new Account.Count("a"));
            long stored = System.nanoTime();
            latencies[i] = reading.handled(1).getFirst().nanos() - stored;
        }
        Arrays.sort(latencies);
        System.out.printf("other node: p50 %.2f ms, max %.2f ms%n", latencies[15] / 1e6, latencies[29] / 1e6);
        assertThat(Duration.ofNanos(latencies[15])).isLessThan(Patience.of(Duration.ofMillis(100)));
    }

    @Test
    void aFilledLogIsReallyReplayed() throws Exception {
        Node node = node("n1");
        node.send(new Account.Open("a", "A", null));
        for (int i = 0; i < 9; i++) {
            node.send(new Account.Count("a"));
        }
        assertThat(node.handled(10)).extracting(Handled::replay).containsOnly(false);

        PooledStreamingEventProcessor processor = node.processor();
        processor.shutDown();
        processor.resetTokens();
        processor.start();
        node.send(new Account.Count("a"));

        List<Handled> again = node.handled(11);
        assertThat(again.subList(0, 10)).extracting(Handled::replay).containsOnly(true);
        assertThat(again.getLast().replay()).isFalse();
        assertThat(again).extracting(Handled::position).isSorted().doesNotHaveDuplicates();
        assertThat(again.getLast().position()).isEqualTo(11 * 1_000_000L + 999_999);
    }

    @Test
    void aSnapshotIsTakenSealedAndUsed() throws Exception {
        Node node = node("n1");
        node.send(new Account.Open("a", "Zebulon", null));
        for (int i = 0; i < 12; i++) {
            node.send(new Account.Count("a"));
        }
        Document snapshot = log.database.getCollection("snapshots").find().first();

        assertThat(snapshot.getString("p")).isEqualTo("sample.Account");
        assertThat(new String(snapshot.get("d", org.bson.types.Binary.class).getData()))
                .doesNotContain("Zebulon");
        assertThat(node.engine.readSnapshot("a"))
                .get()
                .extracting(message -> ((Account) message.getPayload()).name())
                .isEqualTo("Zebulon");
        long snapshotted = snapshot.getLong("n");
        assertThat(snapshotted).isGreaterThanOrEqualTo(4);
        log.database.getCollection("commits").deleteMany(new Document("st.s", new Document("$lt", snapshotted - 1)));
        node.send(new Account.Count("a"));
        assertThat(node.engine.lastSequenceNumberFor("a")).contains(13L);
    }

    private record Handled(String id, boolean replay, long position, long nanos) {}

    private Node node(String name) {
        return node(name, true);
    }

    private Node node(String name, boolean processing) {
        Node node = new Node(name, processing);
        nodes.add(node);
        return node;
    }

    private final class Node implements AutoCloseable {
        private final BlockingQueue<Handled> handled = new LinkedBlockingQueue<>();
        private final CommitLogStorageEngine engine = CommitLogStorageEngine.open(
                log.collections,
                serializer,
                org.axonframework.serialization.upcasting.event.NoOpEventUpcaster.INSTANCE,
                CommitLogSettings.standard(),
                java.time.Clock.systemUTC());
        private final Configuration axon;

        Node(String name, boolean processing) {
            PushingEventStore store = PushingEventStore.on(engine, Duration.ofMillis(20));
            TokenStore tokens = new AxonStores(log.collections, serializer).tokenStore(name, Duration.ofSeconds(10));
            Configurer configurer = DefaultConfigurer.defaultConfiguration()
                    .configureSerializer(configuration -> serializer)
                    .configureEventStore(configuration -> store)
                    .registerComponent(TokenStore.class, configuration -> tokens)
                    .registerComponent(
                            Snapshotter.class,
                            configuration -> org.axonframework.eventsourcing.AggregateSnapshotter.builder()
                                    .eventStore(configuration.eventStore())
                                    .aggregateFactories(new org.axonframework.eventsourcing.GenericAggregateFactory<>(
                                            Account.class))
                                    .build());
            configurer.configureAggregate(
                    org.axonframework.config.AggregateConfigurer.defaultConfiguration(Account.class)
                            .configureSnapshotTrigger(configuration -> new EventCountSnapshotTriggerDefinition(
                                    configuration.getComponent(Snapshotter.class), 5)));
            if (processing) {
                configurer.eventProcessing(processors -> processors
                        .registerPooledStreamingEventProcessor("projection")
                        .registerPooledStreamingEventProcessorConfiguration((configuration, builder) ->
                                builder.initialSegmentCount(4).batchSize(200))
                        .byDefaultAssignTo("projection")
                        .registerEventHandler(configuration -> new Projection()));
            }
            axon = configurer.start();
        }

        void send(Object command) {
            axon.commandGateway().sendAndWait(command, Patience.bound().toMillis(), TimeUnit.MILLISECONDS);
        }

        PooledStreamingEventProcessor processor() {
            return axon.eventProcessingConfiguration()
                    .eventProcessor("projection", PooledStreamingEventProcessor.class)
                    .orElseThrow();
        }

        List<Handled> handled(int count) throws InterruptedException {
            List<Handled> found = new ArrayList<>();
            while (found.size() < count) {
                Handled next = handled.poll(Patience.bound().toMillis(), TimeUnit.MILLISECONDS);
                assertThat(next).as("after %s", found).isNotNull();
                found.add(next);
            }
            return Collections.unmodifiableList(found);
        }

        @Override
        public void close() {
            axon.shutdown();
            engine.close();
        }

        private final class Projection {
            @EventHandler
            void on(Sample event, TrackingToken token, ReplayStatus status) {
                String id = switch (event) {
                    case Sample.Counted counted -> counted.id();
                    case Sample.Introduced introduced -> introduced.person();
                };
                handled.add(new Handled(id, status.isReplay(), Position.of(token), System.nanoTime()));
            }
        }
    }
}
