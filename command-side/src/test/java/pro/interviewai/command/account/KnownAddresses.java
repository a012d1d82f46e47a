package pro.interviewai.command.account;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.axonframework.common.Registration;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.MessageDispatchInterceptor;
import org.jspecify.annotations.Nullable;
import pro.interviewai.messages.account.AccountEvent.EmailClaimed;

/**
 * Addresses that are taken before a test. A fixture keeps one aggregate only, so what is written to addresses is not looked
 * at here but in {@link RecordedCommits}.
 */
final class KnownAddresses implements EventStore {
    private final Map<String, EmailClaimed> taken;

    private KnownAddresses(Map<String, EmailClaimed> taken) {
        this.taken = taken;
    }

    static EmailAddresses of(Map<String, EmailClaimed> taken) {
        var repository = EventSourcingRepository.builder(EmailAddress.class)
                .eventStore(new KnownAddresses(taken))
                .build();
        return new EmailAddresses(() -> repository);
    }

    @Override
    public DomainEventStream readEvents(String aggregateIdentifier) {
        var claim = taken.get(aggregateIdentifier);
        return claim == null
                ? DomainEventStream.empty()
                : DomainEventStream.of(new GenericDomainEventMessage<>(
                        EmailAddress.class.getSimpleName(), aggregateIdentifier, 0, claim));
    }

    @Override
    public void storeSnapshot(DomainEventMessage<?> snapshot) {
        throw new UnsupportedOperationException();
    }

    @Override
    public BlockingStream<TrackedEventMessage<?>> openStream(@Nullable TrackingToken trackingToken) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void publish(List<? extends EventMessage<?>> events) {
        // see above
    }

    @Override
    public Registration registerDispatchInterceptor(
            MessageDispatchInterceptor<? super EventMessage<?>> dispatchInterceptor) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Registration subscribe(Consumer<List<? extends EventMessage<?>>> messageProcessor) {
        throw new UnsupportedOperationException();
    }
}
