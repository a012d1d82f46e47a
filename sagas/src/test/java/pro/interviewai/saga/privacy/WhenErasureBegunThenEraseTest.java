package pro.interviewai.saga.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import pro.interviewai.messages.account.AccountCommand.ConfirmErasure;
import pro.interviewai.messages.account.AccountEvent.ErasureBegun;
import pro.interviewai.messages.account.UserId;
import pro.interviewai.saga.SentCommands;
import pro.interviewai.saga.personal.PersonalFiles;

class WhenErasureBegunThenEraseTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOON, ZoneOffset.UTC);

    private final SentCommands sent = new SentCommands();
    private final List<String> steps = new ArrayList<>();

    @Test
    void itIsNotedFirst_theKeyGoesWhenNothingNeedsItAnyMore_andTheReceiptCounts() {
        reaction(files("letters", 2), files("recordings", 3)).on(begun());
        assertThat(steps)
                .containsExactly("note ann", "remove letters", "remove recordings", "destroy key of ann", "scrub ann");
        assertThat(sent.all())
                .containsExactly(new ConfirmErasure(new UserId("ann"), Map.of("letters", 2, "recordings", 3), NOON));
    }

    @Test
    void givenFilesThatCannotBeRemoved_thenTheKeyStays_andThereIsNoReceipt() {
        assertThatThrownBy(() -> reaction(files("letters", -1)).on(begun())).hasMessage("no letters");
        assertThat(steps).containsExactly("note ann", "remove letters");
        assertThat(sent.all()).isEmpty();
    }

    private static ErasureBegun begun() {
        return new ErasureBegun("ann", NOON);
    }

    private WhenErasureBegunThenErase reaction(PersonalFiles... files) {
        var erasure = new Erasure(new Ledger(), new Traces(), List.of(files), CLOCK);
        return new WhenErasureBegunThenErase(erasure, sent.gateway(), CLOCK);
    }

    /** @param count negative where removing fails */
    private PersonalFiles files(String kind, int count) {
        return new PersonalFiles() {
            @Override
            public String kind() {
                return kind;
            }

            @Override
            public int remove(UserId user) {
                steps.add("remove " + kind);
                if (count < 0) {
                    throw new IllegalStateException("no " + kind);
                }
                return count;
            }
        };
    }

    private final class Ledger implements ErasureLedger {
        @Override
        public void note(String userId, Instant at) {
            steps.add("note " + userId);
        }

        @Override
        public Set<String> erased() {
            return Set.of();
        }
    }

    private final class Traces implements PersonalTraces {
        @Override
        public void destroyKey(String userId) {
            steps.add("destroy key of " + userId);
        }

        @Override
        public void scrub(String userId) {
            steps.add("scrub " + userId);
        }
    }
}
