package pro.interviewai.eventlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoCollection;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.Test;
import pro.interviewai.eventlog.crypto.KeyName;
import pro.interviewai.eventlog.crypto.MasterKey;
import pro.interviewai.eventlog.crypto.Sealer;
import pro.interviewai.eventlog.crypto.SubjectErasedException;
import pro.interviewai.eventlog.crypto.SubjectKeys;
import pro.interviewai.testing.MovedClock;

class SubjectKeysIT {
    private final MongoCollection<Document> stored = new EventLogCollections(Server.database()).subjectKeys();
    private final Clock clock = InstantSource.system().withZone(ZoneOffset.UTC);

    @Test
    void nodesThatBeginAtOnceShareOneKeyEach() throws Exception {
        Set<String> sealed = new HashSet<>();
        try (ExecutorService pool = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<byte[]>> results = new ArrayList<>();
            for (int node = 0; node < 24; node++) {
                Sealer sealer = sealer(Fixture.MASTER, clock);
                results.add(pool.submit(() -> sealer.seal("s", "p", "text")));
            }
            for (Future<byte[]> result : results) {
                sealed.add(Arrays.toString(result.get()));
            }
        }
        assertThat(sealed).hasSize(1);
        assertThat(stored.countDocuments()).isEqualTo(1);
    }

    @Test
    void aDestroyedKeyNeverComesBack() {
        SubjectKeys keys = new SubjectKeys(stored, Fixture.MASTER, clock);
        Sealer sealer = new Sealer(keys);
        byte[] sealed = sealer.seal("s", "p", "text");
        assertThat(sealer.open("s", "p", sealed)).contains("text");
        assertThat(keys.isDestroyed("s")).isFalse();

        keys.destroy("s");
        keys.destroy("s");

        for (Sealer any : List.of(sealer, sealer(Fixture.MASTER, clock))) {
            assertThat(any.open("s", "p", sealed)).isEmpty();
            assertThatThrownBy(() -> any.seal("s", "p", "text")).isInstanceOf(SubjectErasedException.class);
        }
        assertThat(keys.isDestroyed("s")).isTrue();
        assertThat(stored.find().first()).containsOnlyKeys("_id", "destroyed");
    }

    @Test
    void bytesEndWithTheKeyToo_andBelongToTheirPlace() {
        SubjectKeys keys = new SubjectKeys(stored, Fixture.MASTER, clock);
        Sealer sealer = new Sealer(keys);
        byte[] sealed = sealer.sealBytes("s", "p", new byte[] {0, 1, -1});
        assertThat(sealer.openBytes("s", "p", sealed)).contains(new byte[] {0, 1, -1});
        assertThat(Sealer.holdsBytes(sealed)).isTrue();
        assertThat(Sealer.holdsBytes(sealer.seal("s", "p", "text"))).isFalse();
        sealer.seal("other", "p", "text");
        assertThatThrownBy(() -> sealer.openBytes("s", "q", sealed)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> sealer.openBytes("other", "p", sealed)).isInstanceOf(IllegalStateException.class);

        keys.destroy("s");

        assertThat(sealer.openBytes("s", "p", sealed)).isEmpty();
        assertThatThrownBy(() -> sealer.sealBytes("s", "p", new byte[1])).isInstanceOf(SubjectErasedException.class);
    }

    @Test
    void aKeyApart_endsByItself_orWithThePersons() {
        SubjectKeys keys = new SubjectKeys(stored, Fixture.MASTER, clock);
        Sealer sealer = new Sealer(keys);
        byte[] own = sealer.seal("s", "p", "text");
        byte[] one = sealer.seal(KeyName.of("s", "one"), "p", "text");
        byte[] other = sealer.seal(KeyName.of("s", "other"), "p", "text");
        assertThat(sealer.open(KeyName.of("s", "one"), "p", one)).contains("text");

        keys.destroy(KeyName.of("s", "one"));

        assertThat(sealer.open(KeyName.of("s", "one"), "p", one)).isEmpty();
        assertThatThrownBy(() -> sealer.seal(KeyName.of("s", "one"), "p", "text"))
                .isInstanceOf(SubjectErasedException.class);
        assertThat(sealer.open(KeyName.of("s", "other"), "p", other)).contains("text");
        assertThat(sealer.open("s", "p", own)).contains("text");

        keys.destroy("s");

        for (Sealer any : List.of(sealer, sealer(Fixture.MASTER, clock))) {
            assertThat(any.open(KeyName.of("s", "other"), "p", other)).isEmpty();
            assertThatThrownBy(() -> any.seal(KeyName.of("s", "third"), "p", "text"))
                    .isInstanceOf(SubjectErasedException.class);
        }
    }

    @Test
    void aSubjectWithoutAKeyCanBeErasedInAdvance() {
        SubjectKeys keys = new SubjectKeys(stored, Fixture.MASTER, clock);
        keys.destroy("never");

        assertThatThrownBy(() -> new Sealer(keys).seal("never", "p", "text"))
                .isInstanceOf(SubjectErasedException.class);
    }

    @Test
    void anotherNodeLearnsOfADestructionWithinTheCacheTime() {
        MovedClock hand = new MovedClock(Instant.EPOCH);
        Sealer other = sealer(Fixture.MASTER, hand);
        byte[] sealed = other.seal("s", "p", "text");
        new SubjectKeys(stored, Fixture.MASTER, clock).destroy("s");
        assertThat(other.open("s", "p", sealed)).contains("text");

        hand.set(hand.instant().plus(SubjectKeys.CACHED_FOR));

        assertThat(other.open("s", "p", sealed)).isEmpty();
    }

    @Test
    void keysAreWrappedAndAnotherMasterKeyDoesNotFit() {
        sealer(Fixture.MASTER, clock).seal("s", "p", "text");
        byte[] other = new byte[32];
        other[0] = 1;

        assertThat(stored.find().first().get("k", Binary.class).getData()).hasSize(12 + 32 + 16);
        assertThatThrownBy(() -> sealer(MasterKey.of(other), clock).seal("s", "p", "text"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("master key");
    }

    private Sealer sealer(MasterKey master, Clock time) {
        return new Sealer(new SubjectKeys(stored, master, time));
    }
}
