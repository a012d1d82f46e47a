package pro.interviewai.eventlog.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Optional;
import org.axonframework.serialization.Revision;
import org.axonframework.serialization.SimpleSerializedObject;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import pro.interviewai.messages.DataSubject;
import pro.interviewai.messages.PersonalData;
import pro.interviewai.messages.StoredName;

class TextRecordTest {
    @StoredName("test.Born")
    @Revision("1")
    record Born(
            @DataSubject String who, @PersonalData @Nullable Day day, List<Stay> stays) {}

    record Stay(@PersonalData @Nullable Day from) {}

    record Day(@JsonValue String value) {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        Day {
            if (!value.startsWith("20")) {
                throw new IllegalArgumentException("no day");
            }
        }
    }

    private static final Born BORN =
            new Born("ann", new Day("2001-02-03"), List.of(new Stay(new Day("2014")), new Stay(null)));

    private final EventTypes types = EventTypes.builder().events(Born.class).build();

    @Test
    void itIsSealedAsTheTextThatItHolds() {
        var stored = new StoredSerializer(types, backwards(true)).serialize(BORN, String.class);

        assertThat(stored.getData())
                .isEqualTo("{\"who\":\"ann\",\"day\":\"30-20-1002\",\"stays\":[{\"from\":\"4102\"},{\"from\":null}]}");
    }

    @Test
    void itReadsAsItWas_untilItsKeyIsGone() {
        var stored = new StoredSerializer(types, backwards(true)).serialize(BORN, String.class);
        var again = new SimpleSerializedObject<>(stored.getData(), String.class, stored.getType());

        assertThat((Object) new StoredSerializer(types, backwards(true)).deserialize(again))
                .isEqualTo(BORN);
        assertThat((Object) new StoredSerializer(types, backwards(false)).deserialize(again))
                .isEqualTo(new Born("ann", null, List.of(new Stay(null), new Stay(null))));
    }

    private static TextCipher backwards(boolean hasKey) {
        return new TextCipher() {
            @Override
            public Optional<String> seal(String subject, String place, String text) {
                return open(subject, place, text);
            }

            @Override
            public Optional<String> open(String subject, String place, String sealed) {
                return hasKey ? Optional.of(new StringBuilder(sealed).reverse().toString()) : Optional.empty();
            }
        };
    }
}
