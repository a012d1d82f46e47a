package pro.interviewai.command.cv;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;

/** A small running command side that remembers which events were appended together. */
final class House implements AutoCloseable {
    private final List<List<Object>> commits = new ArrayList<>();
    private final Configuration axon;

    House() {
        axon = DefaultConfigurer.defaultConfiguration(false)
                .configureAggregate(Cv.class)
                .configureAggregate(CvVersion.class)
                .registerComponent(
                        CvVersions.class,
                        configuration -> new CvVersions(() -> configuration.repository(CvVersion.class)))
                .configureEmbeddedEventStore(_ -> new InMemoryEventStorageEngine() {
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

    /** What the command answers. */
    Object send(Object command) {
        return axon.commandGateway().sendAndWait(command);
    }

    List<Object> lastCommit() {
        return commits.getLast();
    }

    int commits() {
        return commits.size();
    }

    List<Object> stream(String id) {
        return axon.eventStore()
                .readEvents(id)
                .asStream()
                .<Object>map(EventMessage::getPayload)
                .toList();
    }

    @Override
    public void close() {
        axon.shutdown();
    }
}
