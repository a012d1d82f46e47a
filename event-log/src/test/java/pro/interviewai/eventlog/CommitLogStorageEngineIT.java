package pro.interviewai.eventlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pro.interviewai.eventlog.Fixture.counted;
import static pro.interviewai.eventlog.Fixture.readAll;
import static pro.interviewai.eventlog.Fixture.sequences;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CommitLogStorageEngineIT {
    private final Fixture log = new Fixture();
    private final CommitLogStorageEngine engine = log.engine();

    @AfterEach
    void close() {
        engine.close();
    }

    @Test
    void whatIsAppendedIsReadByAggregateInOrder() {
        engine.appendEvents(counted("a", 0, 2));
        engine.appendEvents(counted("b", 0, 1));
        engine.appendEvents(counted("a", 2, 3));

        List<? extends DomainEventMessage<?>> events =
                engine.readEvents("a").asStream().toList();

        assertThat(events).extracting(DomainEventMessage::getSequenceNumber).containsExactly(0L, 1L, 2L, 3L, 4L);
        assertThat(events).extracting(DomainEventMessage::getType).containsOnly("Sample");
        assertThat(events.get(3).getPayload()).isEqualTo(new Sample.Counted("a", 3));
        assertThat(engine.lastSequenceNumberFor("a")).contains(4L);
        assertThat(engine.lastSequenceNumberFor("b")).contains(0L);
        assertThat(engine.lastSequenceNumberFor("nobody")).isEmpty();
    }

    @Test
    void anEventComesBackAsItWas() {
        DomainEventMessage<?> event = counted("a", 0, 1).getFirst().andMetaData(java.util.Map.of("traceId", "t1"));
        engine.appendEvents(event);

        TrackedEventMessage<?> back = readAll(engine, null).getFirst();

        assertThat(back).isInstanceOf(DomainEventMessage.class);
        assertThat(back.getIdentifier()).isEqualTo(event.getIdentifier());
        assertThat(back.getMetaData()).isEqualTo(event.getMetaData());
        assertThat(back.getTimestamp())
                .isEqualTo(event.getTimestamp().truncatedTo(java.time.temporal.ChronoUnit.MICROS));
        assertThat(back.getPayload()).isEqualTo(event.getPayload());
    }

    @Test
    void eventsOfSeveralAggregatesStandInOneDocumentOrInNone() {
        List<EventMessage<?>> both = new ArrayList<>(counted("a", 0, 2));
        both.addAll(counted("b", 0, 1));
        engine.appendEvents(both);
        List<EventMessage<?>> clashing = new ArrayList<>(counted("c", 0, 1));
        clashing.addAll(counted("b", 0, 1));

        assertThatThrownBy(() -> engine.appendEvents(clashing)).isInstanceOf(ConcurrencyException.class);

        assertThat(log.database.getCollection("commits").countDocuments()).isEqualTo(1);
        assertThat(sequences(engine, "a", 0)).containsExactly(0L, 1L);
        assertThat(sequences(engine, "b", 0)).containsExactly(0L);
        assertThat(sequences(engine, "c", 0)).isEmpty();
    }

    @Test
    void aggregatesWithCrossedSequencesDoNotClash() {
        engine.appendEvents(counted("a", 0, 5));
        engine.appendEvents(counted("b", 0, 3));
        List<EventMessage<?>> both = new ArrayList<>(counted("a", 5, 1));
        both.addAll(counted("b", 3, 1));
        engine.appendEvents(both);

        engine.appendEvents(counted("a", 6, 1));
        engine.appendEvents(counted("b", 4, 1));
        engine.appendEvents(counted("b", 5, 1));

        assertThat(sequences(engine, "a", 0)).hasSize(7);
        assertThat(sequences(engine, "b", 0)).hasSize(6);
    }

    @Test
    void eventsWithoutAggregateAreTracked() {
        engine.appendEvents(GenericEventMessage.asEventMessage(new Sample.Counted("x", 1)));
        engine.appendEvents(GenericEventMessage.asEventMessage(new Sample.Counted("x", 2)));

        assertThat(readAll(engine, null))
                .noneMatch(DomainEventMessage.class::isInstance)
                .extracting(event -> ((Sample.Counted) event.getPayload()).number())
                .containsExactly(1L, 2L);
    }

    @Test
    void givenAnAggregateContinuedByOthers_whenAppendingTheSameSequence_thenThatCommitAloneFails() {
        engine.appendEvents(counted("a", 0, 3));

        assertThatThrownBy(() -> engine.appendEvents(counted("a", 0, 1)))
                .isInstanceOf(AggregateStreamCreationException.class);
        engine.appendEvents(counted("a", 3, 1));
        assertThatThrownBy(() -> engine.appendEvents(counted("a", 3, 2)))
                .isInstanceOf(ConcurrencyException.class)
                .isNotInstanceOf(AggregateStreamCreationException.class);
        engine.appendEvents(counted("b", 0, 1));

        assertThat(positions()).containsExactly(1L, 2L, 3L);
    }

    @Test
    void aStreamIsResumedInsideACommit() {
        engine.appendEvents(counted("a", 0, 4));
        engine.appendEvents(counted("a", 4, 3));
        List<? extends TrackedEventMessage<?>> all = readAll(engine, null);

        for (int i = 0; i < all.size(); i++) {
            assertThat(readAll(engine, all.get(i).trackingToken()))
                    .extracting(TrackedEventMessage::getIdentifier)
                    .containsExactlyElementsOf(all.subList(i + 1, all.size()).stream()
                            .map(TrackedEventMessage::getIdentifier)
                            .toList());
        }
    }

    @Test
    void anAggregateIsReadFromAnySequenceWhateverTheWindowAndTheCommits() {
        CommitLogStorageEngine narrow = log.engine(CommitLogSettings.standard().withBatchSize(7));
        int[] sizes = {1, 30, 2, 1, 1, 90, 7, 7, 6, 8, 1, 2, 3};
        long next = 0;
        for (int size : sizes) {
            engine.appendEvents(counted("a", next, size));
            engine.appendEvents(counted("other", next, size));
            next += size;
        }
        for (long from = 0; from <= next; from++) {
            assertThat(sequences(narrow, "a", from))
                    .as("from %s", from)
                    .containsExactlyElementsOf(
                            LongStream.range(from, next).boxed().toList());
        }
        narrow.close();
    }

    @Test
    void tooLargeEventsAreRefusedBeforeAnythingIsStored() {
        String large = "x".repeat(300_000);
        assertThatThrownBy(() -> engine.appendEvents(Fixture.event("a", 0, new Sample.Counted(large, 1))))
                .isInstanceOf(CommitTooLargeException.class);
        List<EventMessage<?>> many = new ArrayList<>();
        for (int i = 0; i < 80; i++) {
            many.add(Fixture.event("a", i, new Sample.Counted("x".repeat(200_000), i)));
        }
        assertThatThrownBy(() -> engine.appendEvents(many)).isInstanceOf(CommitTooLargeException.class);

        assertThat(positions()).isEmpty();
    }

    @Test
    void whatIsNotRegisteredIsNotStored() {
        assertThatThrownBy(() -> engine.appendEvents(GenericEventMessage.asEventMessage(new StringBuilder("x"))))
                .hasMessageContaining("StringBuilder");
        assertThat(positions()).isEmpty();
    }

    @Test
    void loadingAnAggregateDoesNotReadTheWholeLog() {
        for (int i = 0; i < 3_000; i += 2) {
            List<EventMessage<?>> both = new ArrayList<>(counted("filling" + i, 0, 1));
            both.addAll(counted("filler" + i, 0, 1));
            engine.appendEvents(both);
        }
        engine.appendEvents(counted("a", 0, 40));
        engine.appendEvents(counted("a", 40, 10));
        List<Long> micros = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            long before = System.nanoTime();
            assertThat(sequences(engine, "a", 40)).hasSize(10);
            micros.add((System.nanoTime() - before) / 1_000);
        }
        micros.sort(null);

        // reading 1,500 commits takes some 10 ms, an index less than 1
        assertThat(micros.get(5)).isLessThan(3_000);
    }

    @Test
    void aClosedLogRefuses() {
        engine.close();
        assertThatThrownBy(() -> engine.appendEvents(counted("a", 0, 1))).isInstanceOf(EventStoreException.class);
    }

    private List<Long> positions() {
        List<Long> positions = new ArrayList<>();
        log.database
                .getCollection("commits")
                .find()
                .sort(new Document("_id", 1))
                .forEach(commit -> positions.add(commit.getLong("_id")));
        return positions;
    }
}
