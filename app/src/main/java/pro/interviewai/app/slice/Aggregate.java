package pro.interviewai.app.slice;

import java.util.function.Function;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.Configuration;
import org.axonframework.config.Configurer;
import org.axonframework.eventsourcing.AggregateSnapshotter;
import org.axonframework.eventsourcing.EventCountSnapshotTriggerDefinition;
import org.axonframework.eventsourcing.GenericAggregateFactory;
import org.axonframework.modelling.command.inspection.AnnotatedAggregateMetaModelFactory;
import org.jspecify.annotations.Nullable;
import pro.interviewai.eventlog.serialization.EventTypes;

/** An aggregate of a feature. */
public final class Aggregate<T> {
    private final Class<T> type;
    /** Null if it is always loaded from its first event. */
    private final @Nullable SnapshotsOf<T> snapshots;

    private Aggregate(Class<T> type, @Nullable SnapshotsOf<T> snapshots) {
        this.type = type;
        this.snapshots = snapshots;
    }

    private record SnapshotsOf<T>(int every, Function<? super T, @Nullable String> subject) {}

    public static <T> Aggregate<T> of(Class<T> type) {
        return new Aggregate<>(type, null);
    }

    /**
     * @param every after how many events a snapshot is made
     * @param subject whose key seals it, from the aggregate's state
     */
    public Aggregate<T> withSnapshots(int every, Function<? super T, @Nullable String> subject) {
        return new Aggregate<>(type, new SnapshotsOf<>(every, subject));
    }

    public Class<T> type() {
        return type;
    }

    /** Lets it handle commands. */
    public void register(Configurer configurer) {
        var configuration = AggregateConfigurer.defaultConfiguration(type);
        if (snapshots != null) {
            configuration.configureSnapshotTrigger(axon -> new EventCountSnapshotTriggerDefinition(
                    AggregateSnapshotter.builder()
                            .eventStore(axon.eventStore())
                            .repositoryProvider(axon::repository)
                            .parameterResolverFactory(axon.parameterResolverFactory())
                            .handlerDefinition(axon.handlerDefinition(type))
                            .aggregateFactories(factory(axon))
                            .build(),
                    snapshots.every()));
        }
        configurer.configureAggregate(configuration);
    }

    void addSnapshot(EventTypes.Builder types) {
        if (snapshots != null) {
            types.snapshot(type, snapshots.subject());
        }
    }

    /** Handlers may take more than their command, which Axon finds only with the resolvers of this context. */
    private GenericAggregateFactory<T> factory(Configuration axon) {
        return new GenericAggregateFactory<>(AnnotatedAggregateMetaModelFactory.inspectAggregate(
                type, axon.parameterResolverFactory(), axon.handlerDefinition(type)));
    }
}
