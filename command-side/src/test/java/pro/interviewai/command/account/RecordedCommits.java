package pro.interviewai.command.account;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;

/** A small running command side that remembers which events were appended together. */
final class RecordedCommits {
    private final List<List<Object>> commits = new ArrayList<>();
    private final Configuration axon;

    RecordedCommits() {
        axon = DefaultConfigurer.defaultConfiguration(false)
                .configureAggregate(Account.class)
                .configureAggregate(EmailAddress.class)
                .registerComponent(
                        EmailAddresses.class,
                        configuration -> new EmailAddresses(
                                () -> configuration.repository(EmailAddress.class),
                                () -> configuration.repository(Account.class)))
                .configureEmbeddedEventStore(configuration -> new InMemoryEventStorageEngine() {
                    @Override
                    public void appendEvents(List<? extends EventMessage<?>> events) {
                        commits.add(events.stream()
                                .<Object>map(EventMessage::getPayload)
                                .toList());
                        super.appendEvents(events);
                    }
                })
                .start();
    }

    List<List<Object>> after(Object... commands) {
        for (var command : commands) {
            axon.commandGateway().sendAndWait(command);
        }
        axon.shutdown();
        return commits;
    }
}
