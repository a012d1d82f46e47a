package pro.interviewai.eventlog;

import static org.assertj.core.api.Assertions.assertThat;
import static pro.interviewai.eventlog.Fixture.counted;
import static pro.interviewai.eventlog.Fixture.readAll;

import java.time.Instant;
import java.util.List;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import pro.interviewai.testing.MovedClock;

class TokensIT {
    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
    private final Fixture log = new Fixture();
    private final MovedClock now = new MovedClock(START);
    private final CommitLogStorageEngine engine = CommitLogStorageEngine.open(
            log.collections,
            log.serializer,
            NoOpEventUpcaster.INSTANCE,
            CommitLogSettings.standard().withBatchSize(3),
            now);

    @AfterEach
    void close() {
        engine.close();
    }

    @Test
    void anEmptyLogBeginsAndEndsWithNoToken() {
        assertThat(engine.createTailToken()).isNull();
        assertThat(engine.createHeadToken()).isNull();
        assertThat(engine.createTokenAt(START)).isNull();
        assertThat(readAll(engine, null)).isEmpty();
    }

    @Test
    void tokensAreOneLongThatMarksTheEndOfACommit() {
        engine.appendEvents(counted("a", 0, 1));
        engine.appendEvents(counted("a", 1, 3));

        assertThat(readAll(engine, null))
                .extracting(event -> Position.of(event.trackingToken()))
                .containsExactly(1_999_999L, 2_000_000L, 2_000_001L, 2_999_999L);
        assertThat(engine.createHeadToken()).isEqualTo(new GlobalSequenceTrackingToken(2_999_999));
        assertThat(Position.commitOf(2_000_001)).isEqualTo(2);
        assertThat(Position.of(ReplayToken.createReplayToken(
                        new GlobalSequenceTrackingToken(5_999_999), new GlobalSequenceTrackingToken(2_000_001))))
                .isEqualTo(2_000_001);
        assertThat(readAll(engine, engine.createHeadToken())).isEmpty();
    }

    @Test
    void aTokenAtATimeStandsBeforeTheFirstCommitFromThenOn() {
        for (int i = 0; i < 20; i++) {
            now.set(START.plusSeconds(10L * i));
            engine.appendEvents(counted("a", i, 1));
        }
        for (int i = 0; i < 20; i++) {
            assertThat(firstSequence(START.plusSeconds(10L * i))).isEqualTo(i);
            assertThat(firstSequence(START.plusSeconds(10L * i - 5))).isEqualTo(i);
        }
        assertThat(readAll(engine, engine.createTokenAt(START.plusSeconds(1000))))
                .isEmpty();
    }

    @Test
    void aClockThatGoesBackDoesNotDisorderTheTimes() {
        engine.appendEvents(counted("a", 0, 1));
        now.set(START.minusSeconds(60));
        engine.appendEvents(counted("a", 1, 1));

        assertThat(log.database
                        .getCollection("commits")
                        .find()
                        .sort(new Document("_id", 1))
                        .map(c -> c.getDate("t").toInstant()))
                .containsExactly(START, START);
    }

    @Test
    void aMissingCommitIsNeverSkipped() {
        engine.appendEvents(counted("a", 0, 1));
        engine.appendEvents(counted("a", 1, 1));
        engine.appendEvents(counted("a", 2, 1));
        log.database.getCollection("commits").deleteOne(new Document("_id", 2L));

        List<Long> seen = new java.util.ArrayList<>();
        org.assertj.core.api.Assertions.assertThatThrownBy(() ->
                        engine.readEvents(null, false).forEach(event -> seen.add(Position.of(event.trackingToken()))))
                .hasMessageContaining("Commit 2 is missing");
        assertThat(seen).containsExactly(1_999_999L);
    }

    private long firstSequence(Instant time) {
        TrackedEventMessage<?> first =
                readAll(engine, engine.createTokenAt(time)).getFirst();
        return ((Sample.Counted) first.getPayload()).number();
    }
}
