package pro.interviewai.api.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static pro.interviewai.api.limit.Lane.PRESSING;
import static pro.interviewai.api.limit.Lane.UNHURRIED;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FairQueueTest {
    private final FairQueue<String> turns = new FairQueue<>();

    @Test
    void clientsTakeTurns_howeverManyEachWaitsFor() {
        wait(PRESSING, "a", "a1", "a2", "a3", "a4");
        wait(PRESSING, "b", "b1");
        wait(PRESSING, "c", "c1", "c2");

        assertThat(order()).containsExactly("a1", "b1", "c1", "a2", "c2", "a3", "a4");
    }

    @Test
    void whoComesAgain_comesAfterThoseWhoWait() {
        wait(PRESSING, "a", "a1");
        wait(PRESSING, "b", "b1");
        assertThat(turns.next()).isEqualTo("a1");
        wait(PRESSING, "a", "a2");

        assertThat(order()).containsExactly("b1", "a2");
    }

    @Test
    void everyFourthTurn_isForWhatIsNotPressing() {
        wait(UNHURRIED, "r", "r1", "r2", "r3");
        wait(PRESSING, "s", "s1", "s2", "s3", "s4", "s5", "s6", "s7");

        assertThat(order()).containsExactly("s1", "s2", "s3", "r1", "s4", "s5", "s6", "r2", "s7", "r3");
    }

    @Test
    void aFloodOfWhatIsNotPressing_isOvertaken() {
        wait(UNHURRIED, "flood", "f1", "f2", "f3", "f4");
        assertThat(turns.next()).isEqualTo("f1");
        wait(PRESSING, "other", "o1");

        assertThat(order()).containsExactly("o1", "f2", "f3", "f4");
    }

    @Test
    void whoGivesUp_hasNoTurn() {
        wait(PRESSING, "a", "a1", "a2");
        wait(PRESSING, "b", "b1");

        assertThat(turns.giveUp(PRESSING, "a", "a1")).isTrue();
        assertThat(turns.giveUp(PRESSING, "b", "b1")).isTrue();
        assertThat(turns.giveUp(PRESSING, "b", "b1")).isFalse();
        assertThat(turns.giveUp(UNHURRIED, "a", "a2")).isFalse();
        assertThat(order()).containsExactly("a2");
        assertThat(turns.giveUp(PRESSING, "a", "a2")).isFalse();
    }

    @Test
    void itIsToldHowManyTurnsPassBeforeANewcomers() {
        admit(UNHURRIED, "flood", 8);
        assertThat(turns.ahead(UNHURRIED, "flood")).isEqualTo(8);
        assertThat(turns.ahead(UNHURRIED, "other"))
                .as("one of the flood comes first")
                .isEqualTo(1);
        assertThat(turns.ahead(PRESSING, "other")).isEqualTo(1);

        admit(PRESSING, "a", 2);
        admit(PRESSING, "b", 6);
        assertThat(turns.ahead(PRESSING, "a"))
                .as("two of its own, three of b, two of the flood")
                .isEqualTo(7);
        assertThat(turns.ahead(UNHURRIED, "other"))
                .as("one of the flood, and six that press")
                .isEqualTo(7);
    }

    @Test
    void whoHasLeft_countsNoMore() {
        admit(PRESSING, "a", 2);
        turns.leave(PRESSING, "a");
        assertThat(turns.admitted(PRESSING, "a")).isEqualTo(1);
        turns.leave(PRESSING, "a");
        assertThat(turns.admitted(PRESSING, "a")).isZero();
        assertThat(turns.ahead(PRESSING, "b")).isZero();
    }

    private void wait(Lane lane, String client, String... names) {
        for (var name : names) {
            turns.ready(lane, client, name);
        }
    }

    private void admit(Lane lane, String client, int count) {
        for (var i = 0; i < count; i++) {
            turns.admit(lane, client);
        }
    }

    private List<String> order() {
        List<String> order = new ArrayList<>();
        for (var next = turns.next(); next != null; next = turns.next()) {
            order.add(next);
        }
        return order;
    }
}
