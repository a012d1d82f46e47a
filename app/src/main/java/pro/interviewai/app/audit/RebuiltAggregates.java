package pro.interviewai.app.audit;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.EventBus;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.eventsourcing.EventSourcedAggregate;
import org.axonframework.eventsourcing.EventStreamUtils;
import org.axonframework.eventsourcing.GenericAggregateFactory;
import org.axonframework.eventsourcing.NoSnapshotTriggerDefinition;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.axonframework.modelling.command.inspection.AnnotatedAggregateMetaModelFactory;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.jspecify.annotations.Nullable;
import pro.interviewai.eventlog.LoggedEvent;
import pro.interviewai.query.audit.AggregateStates;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Makes aggregates from events with Axon's own means, so that what an auditor sees is what a command would have met. */
final class RebuiltAggregates implements AggregateStates {
    private static final TypeReference<Map<String, @Nullable Object>> OBJECT = new TypeReference<>() {};
    private static final JsonMapper STATE = JsonMapper.builder()
            .changeDefaultVisibility(visibility -> visibility
                    .withFieldVisibility(Visibility.ANY)
                    .withGetterVisibility(Visibility.NONE)
                    .withIsGetterVisibility(Visibility.NONE))
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private final Map<String, Class<?>> types;
    private final Serializer revealing;
    private final Serializer withholding;
    private final EventUpcaster upcasters;
    private final EventBus events;
    private final Supplier<ParameterResolverFactory> parameters;

    /** @param withholding reads events without their personal texts */
    RebuiltAggregates(
            List<Class<?>> types,
            Serializer revealing,
            Serializer withholding,
            EventUpcaster upcasters,
            EventBus events,
            Supplier<ParameterResolverFactory> parameters) {
        this.types = types.stream().collect(Collectors.toMap(Class::getSimpleName, Function.identity()));
        this.revealing = revealing;
        this.withholding = withholding;
        this.upcasters = upcasters;
        this.events = events;
        this.parameters = parameters;
    }

    @Override
    public Optional<Map<String, @Nullable Object>> after(String type, List<LoggedEvent> logged, boolean reveal) {
        return Optional.ofNullable(types.get(type))
                .map(known -> STATE.convertValue(rebuild(known, logged, reveal ? revealing : withholding), OBJECT));
    }

    private <T> T rebuild(Class<T> type, List<LoggedEvent> logged, Serializer serializer) {
        var stream = EventStreamUtils.upcastAndDeserializeDomainEvents(
                logged.stream().map(RebuiltAggregates::data), serializer, upcasters);
        var model = AnnotatedAggregateMetaModelFactory.inspectAggregate(type, parameters.get());
        var root = new GenericAggregateFactory<>(model)
                .createAggregateRoot(Objects.requireNonNull(logged.getFirst().aggregateId()), stream.peek());
        var aggregate = EventSourcedAggregate.initialize(root, model, events, NoSnapshotTriggerDefinition.TRIGGER);
        aggregate.initializeState(stream);
        return aggregate.getAggregateRoot();
    }

    private static DomainEventData<byte[]> data(LoggedEvent event) {
        return new GenericDomainEventEntry<>(
                event.aggregateType(),
                event.aggregateId(),
                event.sequence(),
                event.eventId(),
                event.occurredAt(),
                event.name(),
                event.revision(),
                event.payload(),
                event.metaData());
    }
}
