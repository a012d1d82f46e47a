package pro.interviewai.eventlog.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.axonframework.eventhandling.tokenstore.inmemory.InMemoryTokenStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CoalescedTokensTest {
    private static final String PROJECTION = "projection";

    private final Written store = new Written();
    private final CoalescedTokens tokens = new CoalescedTokens(store, Duration.ofHours(1));

    @BeforeEach
    void begin() {
        tokens.initializeTokenSegments(PROJECTION, 2);
        tokens.fetchToken(PROJECTION, 0);
    }

    @Test
    void givenManySteps_whenTheyComeSoon_thenOnlyTheFirstIsWritten() {
        steps(1, 2, 3);
        assertThat(store.tokens).containsExactly(at(1));
    }

    @Test
    void givenASlowPace_whenItIsOver_thenTheNextStepIsWritten() {
        var everyTime = new CoalescedTokens(store, Duration.ZERO);
        everyTime.storeToken(at(1), PROJECTION, 0);
        everyTime.storeToken(at(2), PROJECTION, 0);
        assertThat(store.tokens).containsExactly(at(1), at(2));
    }

    @Test
    void givenAStepKeptBack_whenTheClaimIsExtended_thenWrittenOnce() {
        steps(1, 2);
        tokens.extendClaim(PROJECTION, 0);
        tokens.extendClaim(PROJECTION, 0);
        assertThat(store.tokens).containsExactly(at(1), at(2));
        assertThat(store.extended).isEqualTo(1);
    }

    @Test
    void givenAStepKeptBack_whenLetGoOf_thenWhoeverClaimsItNextHasIt() {
        steps(1, 2);
        tokens.releaseClaim(PROJECTION, 0);
        assertThat(store.fetchToken(PROJECTION, 0)).isEqualTo(at(2));
    }

    @Test
    void givenAStepKeptBack_whenFetchedAgain_thenItIsThere() {
        steps(1, 2);
        assertThat(tokens.fetchToken(PROJECTION, 0)).isEqualTo(at(2));
    }

    @Test
    void givenTwoSegments_whenOneGoesOn_thenTheOtherIsWrittenForItself() {
        tokens.fetchToken(PROJECTION, 1);
        tokens.storeToken(at(1), PROJECTION, 0);
        tokens.storeToken(at(7), PROJECTION, 1);
        assertThat(store.tokens).containsExactly(at(1), at(7));
    }

    @Test
    void givenAReplay_whenItBeginsGoesOnAndEnds_thenEachStepIsWritten() {
        steps(9);
        var begun = ReplayToken.createReplayToken(at(9), null);
        var further = ((ReplayToken) begun).advancedTo(at(4));
        for (var step : List.of(begun, further, at(10), at(11))) {
            tokens.storeToken(step, PROJECTION, 0);
        }
        assertThat(store.tokens).containsExactly(at(9), begun, further, at(10));
    }

    @Test
    void givenASegmentThatAnotherNodeHasTaken_whenLetGoOf_thenItsStepIsNotWritten() {
        steps(1, 2);
        store.taken = true;
        assertThatCode(() -> tokens.releaseClaim(PROJECTION, 0)).doesNotThrowAnyException();
        store.taken = false;
        assertThat(tokens.fetchToken(PROJECTION, 0)).isEqualTo(at(1));
    }

    private void steps(long... positions) {
        for (var position : positions) {
            tokens.storeToken(at(position), PROJECTION, 0);
        }
    }

    private static TrackingToken at(long position) {
        return new GlobalSequenceTrackingToken(position);
    }

    /** What comes to be written. */
    private static final class Written extends InMemoryTokenStore {
        private final List<TrackingToken> tokens = new ArrayList<>();
        private int extended;
        private boolean taken;

        @Override
        public void storeToken(TrackingToken token, String processor, int segment) {
            if (taken) {
                throw new UnableToClaimTokenException("taken");
            }
            tokens.add(token);
            super.storeToken(token, processor, segment);
        }

        @Override
        public void extendClaim(String processor, int segment) {
            extended++;
        }
    }
}
