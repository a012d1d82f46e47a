package pro.interviewai.eventlog;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.deadletter.GenericDeadLetter;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;
import org.bson.RawBsonDocument;
import org.junit.jupiter.api.Test;
import pro.interviewai.eventlog.axon.AxonStores;
import pro.interviewai.eventlog.crypto.Sealer;
import pro.interviewai.eventlog.serialization.StoredSerializer;

/** Looks at every byte of every collection after all that can hold personal data has been stored. */
class StoredBytesIT {
    private static final List<String> SECRETS = List.of("Zebulon", "Quuxie", "Wobblestreet", "Snorkelling");

    private final Fixture log = new Fixture();
    private final StoredSerializer serializer = new StoredSerializer(
            Fixture.types().snapshot(Account.class, Account::id).build(), new Sealer(log.keys));

    @Test
    void noPersonalTextStandsInClearAnywhere() {
        try (CommitLogStorageEngine engine = CommitLogStorageEngine.open(
                log.collections,
                serializer,
                NoOpEventUpcaster.INSTANCE,
                CommitLogSettings.standard(),
                Clock.systemUTC())) {
            Sample.Introduced event = new Sample.Introduced(
                    "p",
                    "Zebulon",
                    List.of("Quuxie"),
                    new Sample.Address("Wobblestreet", "Austria"),
                    List.of(new Sample.Answer(1, "Snorkelling")),
                    Instant.EPOCH);
            engine.appendEvents(Fixture.event("p", 0, event));
            Account account = new Account();
            account.on(event);
            engine.storeSnapshot(Fixture.event("p", 0, account));
            TrackedEventMessage<?> tracked = Fixture.readAll(engine, null).getFirst();
            SequencedDeadLetterQueue<EventMessage<?>> letters =
                    new AxonStores(log.collections, serializer).deadLetters("group");
            letters.enqueue("p", new GenericDeadLetter<>("p", tracked));
            letters.enqueue("q", new GenericDeadLetter<>("q", Fixture.event("p", 0, event)));

            String all = everything();

            assertThat(all).contains("Austria", "sample.Introduced", "sample.Account");
            SECRETS.forEach(secret -> assertThat(all).doesNotContain(secret));
        }
    }

    private String everything() {
        StringBuilder all = new StringBuilder();
        List<String> names = log.database.listCollectionNames().into(new ArrayList<>());
        assertThat(names).contains("commits", "snapshots", "subject_keys", "dead_letters");
        for (String name : names) {
            for (RawBsonDocument document :
                    log.database.getCollection(name, RawBsonDocument.class).find()) {
                java.nio.ByteBuffer bytes = document.getByteBuffer().asNIO();
                byte[] copy = new byte[bytes.remaining()];
                bytes.get(copy);
                all.append(new String(copy, StandardCharsets.ISO_8859_1));
            }
        }
        return all.toString();
    }
}
