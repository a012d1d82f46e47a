package pro.interviewai.eventlog.axon;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.deadletter.GenericDeadLetter;
import org.axonframework.messaging.deadletter.ThrowableCause;
import org.junit.jupiter.api.Test;

class LetterQueueTest {
    @Test
    void aLetterStaysWhatItIs_andTakesACauseAsItIs() {
        var first = new ThrowableCause("sample.First", "one");
        var letter = new GenericDeadLetter<>(
                "a",
                GenericEventMessage.asEventMessage("something"),
                first,
                Instant.EPOCH,
                Instant.EPOCH.plusSeconds(1),
                MetaData.with("attempts", 1));

        var same = LetterQueue.unwrapping(letter);

        assertThat(same.message()).isSameAs(letter.message());
        assertThat(same.cause()).contains(first);
        assertThat(same.enqueuedAt()).isEqualTo(letter.enqueuedAt());
        assertThat(same.lastTouched()).isEqualTo(letter.lastTouched());
        assertThat(same.diagnostics()).isEqualTo(letter.diagnostics());
        var second = new ThrowableCause("sample.Second", "two");
        assertThat(same.withCause(second).cause()).contains(second);
    }
}
