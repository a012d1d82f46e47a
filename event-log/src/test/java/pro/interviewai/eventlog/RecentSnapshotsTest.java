package pro.interviewai.eventlog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.axonframework.eventhandling.DomainEventData;
import org.junit.jupiter.api.Test;

class RecentSnapshotsTest {
    private static final int MEGABYTE = 1024 * 1024;

    private final RecentSnapshots recent = new RecentSnapshots(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));

    @Test
    void theLatestAreKeptUpToABoundInBytes() {
        for (int n = 0; n < 20; n++) {
            recent.keep("a" + n, snapshot("a" + n, 0, MEGABYTE));
        }

        assertThat(recent.of("a12")).isEmpty();
        assertThat(recent.of("a13")).isPresent();
        assertThat(recent.of("a19")).isPresent();
    }

    @Test
    void oneThatIsLargerThanAllMayBeIsNotKept() {
        recent.keep("a", snapshot("a", 0, 9 * MEGABYTE));

        assertThat(recent.of("a")).isEmpty();
    }

    @Test
    void anOlderOneDoesNotTakeTheNewerOnesPlace() {
        DomainEventData<byte[]> newer = snapshot("a", 50, 1);
        recent.keep("a", newer);

        recent.keep("a", snapshot("a", 40, 1));
        recent.keep("a", null);

        assertThat(recent.of("a")).contains(Optional.of(newer));
    }

    private static DomainEventData<byte[]> snapshot(String aggregate, long sequence, int bytes) {
        return new StoredEvent(null, sequence, "id", 0, "sample.Totals", "1", new byte[bytes], new byte[0])
                .ofAggregate(new StoredCommit.Stream(aggregate, 0, "Sample"));
    }
}
