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
import pro.interviewai.messages.account.AccountEvent.EmailVerified;
import pro.interviewai.messages.account.EmailAddressEvent.EmailClaimed;

/**
 * Addresses that are taken before a test, by accounts that have confirmed them. A fixture keeps one aggregate only, so what is written to addresses is not looked
 * at here but in {@link RecordedCommits}.
 */
final class KnownAddresses implements EventStore {
    private final Map<String, EmailClaimed> taken;

    private KnownAddresses(Map<String, EmailClaimed> taken) {
        this.taken = taken;
    }

    static EmailAddresses of(Map<String, EmailClaimed> taken) {
        var events = new KnownAddresses(taken);
        var addresses = EventSourcingRepository.builder(EmailAddress.class)
                .eventStore(events)
                .build();
        var accounts = EventSourcingRepository.builder(Account.class)
                .eventStore(events)
                .build();
        return new EmailAddresses(() -> addresses, () -> accounts);
    }

    @Override
    public DomainEventStream readEvents(String aggregateIdentifier) {
        var claim = taken.get(aggregateIdentifier);
        if (claim != null) {
            return DomainEventStream.of(
                    new GenericDomainEventMessage<>(EmailAddress.class.getSimpleName(), aggregateIdentifier, 0, claim));
        }
        return taken.values().stream().anyMatch(known -> known.userId().equals(aggregateIdentifier))
                ? DomainEventStream.of(
                        accountEvent(aggregateIdentifier, 0, AccountScenario.registeredAs(aggregateIdentifier)),
                        accountEvent(
                                aggregateIdentifier,
                                1,
                                new EmailVerified(aggregateIdentifier, null, AccountScenario.NOON)))
                : DomainEventStream.empty();
    }

    private static DomainEventMessage<?> accountEvent(String account, long number, Object event) {
        return new GenericDomainEventMessage<>(Account.class.getSimpleName(), account, number, event);
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
