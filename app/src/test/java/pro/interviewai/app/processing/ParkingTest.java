package pro.interviewai.app.processing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoTimeoutException;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.axonframework.messaging.deadletter.GenericDeadLetter;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("B7")
class ParkingTest {
    private final Parking parking = new Parking();

    @Test
    void whatAnExceptionQuotes_isNotKept() {
        var cause = parking.decide(letter(), new NumberFormatException("For input string: \"Aziza\""))
                .enqueueCause()
                .orElseThrow();
        assertThat(cause.getMessage()).startsWith("at ").doesNotContain("Aziza");
    }

    @Test
    void eachAttemptIsCounted() {
        DeadLetter<EventMessage<?>> letter = letter();
        for (var attempt = 1; attempt <= 3; attempt++) {
            letter = again(letter);
            assertThat(Parking.attempts(letter)).isEqualTo(attempt);
        }
    }

    @Test
    void whileTheStoreIsAway_nothingIsParked() {
        var away = new IllegalStateException(new MongoTimeoutException("nobody answers"));
        assertThatThrownBy(() -> parking.decide(letter(), away)).isSameAs(away);
    }

    @SuppressWarnings("unchecked")
    private DeadLetter<EventMessage<?>> again(DeadLetter<EventMessage<?>> letter) {
        return (DeadLetter<EventMessage<?>>)
                parking.decide(letter, new IllegalStateException()).withDiagnostics(letter);
    }

    private static DeadLetter<EventMessage<?>> letter() {
        return new GenericDeadLetter<>("one", GenericEventMessage.asEventMessage("something"));
    }
}
