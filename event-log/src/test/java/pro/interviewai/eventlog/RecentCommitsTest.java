package pro.interviewai.eventlog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class RecentCommitsTest {
    private static final int MANY = 300;
    private final RecentCommits recent = new RecentCommits();

    @Test
    void whatWasStoredLastIsThereInOrder() {
        store(MANY);

        assertThat(positions(MANY - 2, 10)).containsExactly(MANY - 2L, MANY - 1L, (long) MANY);
        assertThat(positions(MANY - 2, 2)).containsExactly(MANY - 2L, MANY - 1L);
    }

    @Test
    void whatIsLongAgoOrYetToComeIsNot() {
        store(MANY);

        assertThat(positions(1, 10)).isEmpty();
        assertThat(positions(MANY + 1, 10)).isEmpty();
    }

    @Test
    void nothingIsGivenPastWhatAnotherNodeStored() {
        Head.Next first = Head.beforeFirst().append(commit(), 0);
        Head.Next other = first.head().append(commit(), 0);
        recent.add(first);
        recent.add(other.head().append(commit(), 0));

        assertThat(positions(1, 10)).containsExactly(1L);
    }

    private void store(int commits) {
        Head head = Head.beforeFirst();
        for (int i = 0; i < commits; i++) {
            Head.Next next = head.append(commit(), 0);
            recent.add(next);
            head = next.head();
        }
    }

    private List<Long> positions(long first, int limit) {
        return recent.from(first, limit).stream().map(StoredCommit::position).toList();
    }

    private static Commit commit() {
        return new Commit("c", new byte[0], List.of(), Map.of(), new CompletableFuture<>());
    }
}
