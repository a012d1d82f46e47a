package pro.interviewai.eventlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.axonframework.messaging.deadletter.Decisions;
import org.axonframework.messaging.deadletter.GenericDeadLetter;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;
import org.axonframework.messaging.deadletter.ThrowableCause;
import org.axonframework.modelling.saga.AssociationValue;
import org.axonframework.modelling.saga.AssociationValuesImpl;
import org.axonframework.modelling.saga.repository.SagaStore;
import org.axonframework.serialization.Revision;
import org.junit.jupiter.api.Test;
import pro.interviewai.eventlog.axon.AxonStores;
import pro.interviewai.eventlog.crypto.Sealer;
import pro.interviewai.eventlog.serialization.StoredSerializer;
import pro.interviewai.messages.StoredName;

class AxonStoresIT {
    private final Fixture log = new Fixture();
    private final StoredSerializer serializer =
            new StoredSerializer(Fixture.types().state(Process.class).build(), new Sealer(log.keys));
    private final AxonStores stores = new AxonStores(log.collections, serializer);

    private static final Sample.Counted COUNTED = new Sample.Counted("a", 0);

    @StoredName("sample.Process")
    @Revision("1")
    static class Process {
        private String interviewId;
        private Instant since;
        private int attempts;
    }

    @Test
    void tokensAreClaimedByOneNodeAndKeptAsTheyAre() {
        TokenStore one = stores.tokenStore("one", Duration.ofSeconds(10));
        TokenStore two = stores.tokenStore("two", Duration.ofSeconds(10));
        one.initializeTokenSegments("p", 2);
        TrackingToken token = ReplayToken.createReplayToken(
                new GlobalSequenceTrackingToken(9_999_999), new GlobalSequenceTrackingToken(3_000_001));
        assertThat(one.fetchToken("p", 0)).isNull();
        one.storeToken(token, "p", 0);

        assertThatThrownBy(() -> two.fetchToken("p", 0)).isInstanceOf(UnableToClaimTokenException.class);
        one.releaseClaim("p", 0);
        assertThat(two.fetchToken("p", 0)).isEqualTo(token);
        assertThat(stores.tokenStore("two", Duration.ofSeconds(10)).fetchToken("p", 0))
                .isEqualTo(token);
        assertThat(log.database.getCollection("tokens").countDocuments()).isGreaterThanOrEqualTo(2);
    }

    @Test
    void sagasAreFoundByTheirAssociationsUnderTheirStableName() {
        SagaStore<Object> sagas = stores.sagaStore();
        Process process = new Process();
        process.interviewId = "i1";
        process.since = Instant.parse("2026-01-02T03:04:05.678Z");
        AssociationValue association = new AssociationValue("interviewId", "i1");
        sagas.insertSaga(Process.class, "s1", process, Set.of(association));
        process.attempts = 2;
        sagas.updateSaga(Process.class, "s1", process, new AssociationValuesImpl(Set.of(association)));

        assertThat(sagas.findSagas(Process.class, association)).containsExactly("s1");
        assertThat(sagas.findSagas(Process.class, new AssociationValue("interviewId", "i2")))
                .isEmpty();
        Process back = sagas.loadSaga(Process.class, "s1").saga();
        assertThat(back).usingRecursiveComparison().isEqualTo(process);
        assertThat(log.database.getCollection("sagas").find().first().getString("sagaType"))
                .isEqualTo("sample.Process");

        sagas.deleteSaga(Process.class, "s1", Set.of(association));
        assertThat(sagas.findSagas(Process.class, association)).isEmpty();
    }

    @Test
    void deadLettersComeBackInOrderWithTheirTokens() {
        try (CommitLogStorageEngine engine = log.engine()) {
            engine.appendEvents(Fixture.counted("a", 0, 3));
            SequencedDeadLetterQueue<EventMessage<?>> letters = stores.deadLetters("group");
            for (TrackedEventMessage<?> event : Fixture.readAll(engine, null)) {
                letters.enqueue("a", new GenericDeadLetter<>("a", event, new IllegalStateException("no")));
            }
            List<EventMessage<?>> processed = new ArrayList<>();

            assertThat(letters.contains("a")).isTrue();
            assertThat(letters.process(letter -> {
                        processed.add(letter.message());
                        return Decisions.evict();
                    }))
                    .isTrue();

            assertThat(processed)
                    .extracting(message -> (Object) message.getPayload())
                    .containsExactly(
                            new Sample.Counted("a", 0), new Sample.Counted("a", 1), new Sample.Counted("a", 2));
            assertThat(processed)
                    .extracting(message -> Position.of(((TrackedEventMessage<?>) message).trackingToken()))
                    .containsExactly(1_000_000L, 1_000_001L, 1_999_999L);
            assertThat(letters.size()).isZero();
        }
    }

    @Test
    void whyAnEventIsParked_isKeptThroughRetriesAndRestarts() {
        stores.deadLetters("retried").enqueue("a", parked());
        for (var attempt = 2; attempt <= 4; attempt++) {
            var why = new ThrowableCause("sample.Unreadable", "attempt " + attempt);
            new AxonStores(log.collections, serializer)
                    .deadLetters("retried")
                    .process(_ -> Decisions.requeue(
                            why, letter -> letter.diagnostics().and("tried", "again")));

            var letter = new AxonStores(log.collections, serializer)
                    .deadLetters("retried")
                    .deadLetterSequence("a")
                    .iterator()
                    .next();
            var cause = letter.cause().orElseThrow();
            assertThat(cause.type()).isEqualTo("sample.Unreadable");
            assertThat(cause.message()).isEqualTo("attempt " + attempt);
            assertThat(letter.diagnostics()).containsEntry("tried", "again");
            assertThat(letter.message().getPayload()).isEqualTo(COUNTED);
        }
    }

    @Test
    void aRetryThatFailsForNoReasonOfItsOwn_leavesTheOneBefore() {
        var letters = stores.deadLetters("silent");
        letters.enqueue("a", parked());
        letters.process(_ -> Decisions.enqueue());

        var cause = letters.deadLetterSequence("a").iterator().next().cause().orElseThrow();
        assertThat(cause.type()).isEqualTo("sample.First");
        assertThat(cause.message()).isEqualTo("attempt 1");
    }

    private static DeadLetter<EventMessage<?>> parked() {
        return new GenericDeadLetter<EventMessage<?>>("a", Fixture.event("a", 0, COUNTED))
                .withCause(new ThrowableCause("sample.First", "attempt 1"));
    }
}
