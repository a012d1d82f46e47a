package pro.interviewai.command.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.axonframework.commandhandling.GenericCommandMessage.asCommandMessage;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.callbacks.FutureCallback;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.modelling.command.AggregateAnnotationCommandHandler;
import org.axonframework.modelling.command.inspection.AggregateModel;
import org.axonframework.modelling.command.inspection.AnnotatedAggregateMetaModelFactory;
import pro.interviewai.messages.Problem;
import pro.interviewai.messages.ProblemException;
import pro.interviewai.messages.account.UserId;
import pro.interviewai.messages.plan.Plan;
import pro.interviewai.messages.subscription.SubscriptionCommand;
import pro.interviewai.messages.subscription.SubscriptionEvent;
import pro.interviewai.messages.subscription.SubscriptionEvent.EntitlementChanged;
import pro.interviewai.messages.subscription.SubscriptionEvent.InstructionGiven;
import pro.interviewai.messages.subscription.SubscriptionId;

/** Somebody whose commands are carried out as the application does it, on a log in memory. */
final class Subscriber {
    static final UserId USER = new UserId("user-1");
    static final SubscriptionId ID = SubscriptionId.of(USER);
    static final UserId ADMINISTRATOR = new UserId("administrator");
    static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    private static final AggregateModel<Subscription> MODEL =
            AnnotatedAggregateMetaModelFactory.inspectAggregate(Subscription.class);

    private final EmbeddedEventStore log = EmbeddedEventStore.builder()
            .storageEngine(new InMemoryEventStorageEngine())
            .build();
    private final SimpleCommandBus commands = SimpleCommandBus.builder().build();

    Subscriber() {
        AggregateAnnotationCommandHandler.<Subscription>builder()
                .aggregateType(Subscription.class)
                .aggregateModel(MODEL)
                .repository(EventSourcingRepository.builder(Subscription.class)
                        .aggregateModel(MODEL)
                        .eventStore(log)
                        .build())
                .build()
                .subscribe(commands);
    }

    /** Somebody to whom all of this has happened. */
    static Subscriber after(SubscriptionCommand... commands) {
        var subscriber = new Subscriber();
        Stream.of(commands).forEach(subscriber::send);
        return subscriber;
    }

    /** @return what the command's handler answers */
    Object send(SubscriptionCommand command) {
        var answer = new FutureCallback<SubscriptionCommand, Object>();
        commands.dispatch(asCommandMessage(command), answer);
        var result = answer.getResult();
        if (result.isExceptional() && result.exceptionResult() instanceof RuntimeException refused) {
            throw refused;
        }
        return result.getPayload();
    }

    /** What happened by a command. */
    List<SubscriptionEvent> by(SubscriptionCommand command) {
        var before = facts().size();
        send(command);
        var facts = facts();
        return facts.subList(before, facts.size());
    }

    /** The same, of one kind. */
    <E extends SubscriptionEvent> List<E> by(SubscriptionCommand command, Class<E> kind) {
        return by(command).stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** By what a command is refused; nothing happens then. */
    Problem refusal(SubscriptionCommand command) {
        var before = facts();
        var refused = catchThrowableOfType(ProblemException.class, () -> send(command));
        assertThat(refused).as("%s is refused", command).isNotNull();
        assertThat(facts()).isEqualTo(before);
        return refused.problem();
    }

    List<SubscriptionEvent> facts() {
        return log.readEvents(ID.value())
                .asStream()
                .map(message -> (SubscriptionEvent) message.getPayload())
                .toList();
    }

    Plan plan() {
        return all(EntitlementChanged.class).map(EntitlementChanged::plan).reduce(Plan.FREE, (_, last) -> last);
    }

    /** What the provider was told, by kind and what it is about. */
    List<String> told() {
        return all(InstructionGiven.class)
                .map(given ->
                        given.instruction().kind() + " " + given.instruction().target())
                .toList();
    }

    <E extends SubscriptionEvent> Stream<E> all(Class<E> kind) {
        return facts().stream().filter(kind::isInstance).map(kind::cast);
    }
}
