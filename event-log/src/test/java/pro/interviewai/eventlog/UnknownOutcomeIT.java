package pro.interviewai.eventlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pro.interviewai.eventlog.Fixture.counted;
import static pro.interviewai.eventlog.Fixture.readAll;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.util.List;
import org.axonframework.eventhandling.EventMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pro.interviewai.eventlog.chain.ChainCheckpoint;
import pro.interviewai.eventlog.chain.ChainVerifier;
import pro.interviewai.testing.Patience;

/** The connection is cut so that the driver cannot know whether the server stored a commit. */
class UnknownOutcomeIT {
    private final MongoDatabase direct = Server.database();
    private final CuttingProxy proxy = new CuttingProxy(Server.port());
    private final MongoClient cuttable = Server.client(proxy.port());
    private final Fixture log = new Fixture(cuttable.getDatabase(direct.getName()));
    private final CommitLogStorageEngine engine =
            log.engine(CommitLogSettings.standard().withTimeout(Patience.of(Duration.ofMillis(1500))));

    @BeforeEach
    void begin() {
        engine.appendEvents(counted("before", 0, 1));
    }

    @AfterEach
    void close() {
        engine.close();
        cuttable.close();
        proxy.close();
    }

    @Test
    void givenTheAnswerWasLost_whenTheCommitIsThere_thenItIsAcknowledgedOnce() {
        proxy.cut("insert", 1, true);

        engine.appendEvents(counted("a", 0, 2));

        assertThat(proxy.cutsLeft()).isZero();
        engine.appendEvents(counted("a", 2, 1));
        assertThat(commits()).isEqualTo(3);
        assertThat(new ChainVerifier(log.collections)
                        .verify(ChainCheckpoint.BEGINNING)
                        .valid())
                .isTrue();
    }

    @Test
    void givenTheRequestWasLost_whenTheCommitIsNotThere_thenItIsStoredOnce() {
        proxy.cut("insert", 1, false);

        engine.appendEvents(counted("a", 0, 2));

        assertThat(proxy.cutsLeft()).isZero();
        assertThat(commits()).isEqualTo(2);
    }

    @Test
    void givenTheLookUpIsCutToo_thenItIsRepeated() {
        proxy.cut("commits", 3, true);

        engine.appendEvents(counted("a", 0, 2));

        assertThat(proxy.cutsLeft()).isZero();
        assertThat(commits()).isEqualTo(2);
    }

    @Test
    void givenTheServerIsGone_thenTheOutcomeIsSaidToBeUnknownAndLaterCommitsGoOn() {
        List<? extends EventMessage<?>> events = counted("a", 0, 1);
        CommitLogStorageEngine impatient = impatient();
        proxy.refuse(true);

        assertThatThrownBy(() -> impatient.appendEvents(events)).isInstanceOf(CommitOutcomeUnknownException.class);

        proxy.refuse(false);
        impatient.appendEvents(counted("b", 0, 1));
        assertThat(readAll(impatient, null)).hasSize(2);
        impatient.close();
    }

    @Test
    void manyCommitsThroughAConnectionCutAgainAndAgainAreStoredOnceEach() throws Exception {
        Thread[] writers = new Thread[16];
        for (int w = 0; w < writers.length; w++) {
            String aggregate = "w" + w;
            writers[w] = Thread.ofVirtual().start(() -> {
                for (int n = 0; n < 20; n++) {
                    engine.appendEvents(counted(aggregate, n, 1));
                }
            });
        }
        for (int i = 0; i < 10; i++) {
            Thread.sleep(60);
            proxy.cut("insert", 1, i % 2 == 0);
        }
        for (Thread writer : writers) {
            writer.join();
        }
        assertThat(commits()).isEqualTo(1 + 16 * 20);
        for (int w = 0; w < writers.length; w++) {
            assertThat(Fixture.sequences(engine, "w" + w, 0)).hasSize(20);
        }
        assertThat(new ChainVerifier(log.collections)
                        .verify(ChainCheckpoint.BEGINNING)
                        .valid())
                .isTrue();
    }

    private CommitLogStorageEngine impatient() {
        CommitLogSettings standard = CommitLogSettings.standard();
        return log.engine(new CommitLogSettings(
                200,
                500,
                100,
                Patience.of(Duration.ofMillis(500)),
                standard.appendTimeout(),
                1,
                standard.maxEventBytes(),
                standard.maxCommitBytes()));
    }

    private long commits() {
        return direct.getCollection("commits").countDocuments();
    }
}
