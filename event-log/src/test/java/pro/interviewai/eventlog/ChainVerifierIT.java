package pro.interviewai.eventlog;

import static org.assertj.core.api.Assertions.assertThat;
import static pro.interviewai.eventlog.Fixture.counted;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.time.Instant;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pro.interviewai.eventlog.chain.ChainCheck;
import pro.interviewai.eventlog.chain.ChainCheckpoint;
import pro.interviewai.eventlog.chain.ChainVerifier;

class ChainVerifierIT {
    private final Fixture log = new Fixture();
    private final CommitLogStorageEngine engine = log.engine();
    private final ChainVerifier verifier = new ChainVerifier(log.collections);
    private final MongoCollection<Document> commits = log.database.getCollection("commits");

    @BeforeEach
    void fill() {
        for (int i = 0; i < 20; i++) {
            engine.appendEvents(counted("a", i, 1));
        }
    }

    @AfterEach
    void close() {
        engine.close();
    }

    @Test
    void anUntouchedLogIsValidAndCheckedOnFromACheckpoint() {
        ChainCheck all = verifier.verify(ChainCheckpoint.BEGINNING);
        assertThat(all).isEqualTo(new ChainCheck(true, 1, 20, all.headHash(), null, null));

        engine.appendEvents(counted("a", 20, 2));
        ChainCheck rest = verifier.verify(all.checkpoint());

        assertThat(rest).isEqualTo(new ChainCheck(true, 21, 21, rest.headHash(), null, null));
        assertThat(verifier.verify(rest.checkpoint()).valid()).isTrue();
    }

    @Test
    void anEmptyLogIsValid() {
        assertThat(new ChainVerifier(new Fixture().collections).verify(ChainCheckpoint.BEGINNING))
                .matches(ChainCheck::valid)
                .matches(check -> check.to() == 0);
    }

    static List<Bson> changes() {
        return List.of(
                Updates.set("t", new java.util.Date(0)),
                Updates.set("c", "another"),
                Updates.set("e.0.p", "sample.Other"),
                Updates.set("e.0.n", 77L),
                Updates.set("st.0.a", "b"),
                Updates.set("h", new org.bson.types.Binary(new byte[32])),
                Updates.set("ph", new org.bson.types.Binary(new byte[32])),
                Updates.set("added", 1),
                Updates.unset("h"),
                Updates.unset("e"));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void anyChangeOfACommitIsFound(Bson change) {
        commits.updateOne(Filters.eq("_id", 7L), change);

        assertThat(verifier.verify(ChainCheckpoint.BEGINNING))
                .matches(check -> !check.valid())
                .matches(check -> check.to() == 6)
                .matches(check -> check.firstBroken() == 7);
    }

    @Test
    void aRemovedCommitIsFound() {
        commits.deleteOne(Filters.eq("_id", 7L));

        assertThat(verifier.verify(ChainCheckpoint.BEGINNING).firstBroken()).isEqualTo(7);
    }

    @Test
    void aCutOffEndIsFoundByTheCheckpoint() {
        ChainCheckpoint end = verifier.verify(ChainCheckpoint.BEGINNING).checkpoint();
        commits.deleteOne(Filters.eq("_id", 20L));

        assertThat(verifier.verify(ChainCheckpoint.BEGINNING).valid()).isTrue();
        assertThat(verifier.verify(end).valid()).isFalse();
        engine.close();
        log.engine().appendEvents(counted("a", 19, 1));
        assertThat(verifier.verify(end).valid()).isFalse();
    }

    @Test
    void anErasureLeavesTheChainValid() {
        engine.appendEvents(Fixture.event(
                "p",
                0,
                new Sample.Introduced(
                        "p", "Zebulon", List.of("Z"), new Sample.Address("s", "AT"), List.of(), Instant.EPOCH)));

        log.keys.destroy("p");

        assertThat(verifier.verify(ChainCheckpoint.BEGINNING).valid()).isTrue();
        assertThat(engine.readEvents("p").asStream().findFirst().orElseThrow().getPayload())
                .isEqualTo(new Sample.Introduced(
                        "p", null, List.of(), new Sample.Address(null, "AT"), List.of(), Instant.EPOCH));
    }
}
