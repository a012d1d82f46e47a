package pro.interviewai.eventlog.serialization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.axonframework.serialization.Revision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pro.interviewai.messages.DataSubject;
import pro.interviewai.messages.NotPersonalData;
import pro.interviewai.messages.PersonalData;
import pro.interviewai.messages.StoredName;

class EventTypesTest {

    sealed interface Good {
        @StoredName("test.One")
        @Revision("1")
        record One(@DataSubject String who, @PersonalData String text, List<Part> parts) implements Good {}

        sealed interface More extends Good {
            @StoredName("test.Two")
            @Revision("1")
            record Two(@NotPersonalData Map<String, Long> counts) implements More {}
        }
    }

    record Part(
            @JsonProperty("t") @PersonalData List<String> texts,
            @NotPersonalData int n,
            Part[] none) {
        @SuppressWarnings("unused")
        Part(List<String> texts, int n) {
            this(texts, n, null);
        }
    }

    record Unnamed(@NotPersonalData String a) {}

    @StoredName("Nodot")
    @Revision("1")
    record Misnamed(@NotPersonalData String a) {}

    @StoredName("test.Unrevised")
    record Unrevised(@NotPersonalData String a) {}

    @StoredName("test.Unclassified")
    @Revision("1")
    record Unclassified(@NotPersonalData String a, String b) {}

    @StoredName("test.Deep")
    @Revision("1")
    record Deep(@NotPersonalData String a, List<Inner> inners) {}

    record Inner(Innermost innermost) {}

    record Innermost(long unclassified) {}

    @StoredName("test.Twice")
    @Revision("1")
    record Twice(
            @DataSubject String who,
            @PersonalData @NotPersonalData String a) {}

    @StoredName("test.Nobody")
    @Revision("1")
    record Nobody(@PersonalData String a) {}

    @StoredName("test.Number")
    @Revision("1")
    record Number(@DataSubject String who, @PersonalData long a) {}

    @StoredName("test.TwoSubjects")
    @Revision("1")
    record TwoSubjects(@DataSubject String who, @DataSubject String whoElse) {}

    @StoredName("test.Hidden")
    @Revision("1")
    record Hidden(@DataSubject String who, @NotPersonalData Secret secret) {}

    record Secret(@PersonalData String a) {}

    @StoredName("test.Two")
    @Revision("1")
    record SameName(@NotPersonalData String a) {}

    interface Open {}

    @Test
    void allRecordsOfASealedInterfaceAreKnownByTheirNames() {
        EventTypes types = EventTypes.builder().events(Good.More.class).build();

        assertThat(types.eventNames()).containsExactly("test.Two");
        assertThat(types.eventClasses()).containsExactly(Good.More.Two.class);
        assertThat(Objects.requireNonNull(types.of(Good.More.Two.class)).name()).isEqualTo("test.Two");
        assertThat(types.named("test.Other")).isNull();
    }

    @Test
    void anArrayOfRecordsIsNotClassifiedByItself() {
        assertThatThrownBy(() -> EventTypes.builder().events(Good.class)).hasMessageContaining("Part.none");
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                Unnamed.class,
                Misnamed.class,
                Unrevised.class,
                Unclassified.class,
                Deep.class,
                Twice.class,
                Nobody.class,
                Number.class,
                TwoSubjects.class,
                Hidden.class,
                Open.class
            })
    void whatIsNotFullyDeclaredIsRefusedByName(Class<?> type) {
        assertThatThrownBy(() -> EventTypes.builder().events(type))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(type == Deep.class ? "Innermost.unclassified" : type.getSimpleName());
    }

    @Test
    void aNameStandsForOneClass() {
        assertThatThrownBy(() -> EventTypes.builder().events(Good.More.class).events(SameName.class))
                .hasMessageContaining("test.Two");
    }
}
