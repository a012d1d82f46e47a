package pro.interviewai.eventlog.axon;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.axonframework.common.IdentifierFactory;
import org.junit.jupiter.api.Test;

class TimeOrderedIdentifiersTest {

    @Test
    void axonUsesThem() {
        assertThat(IdentifierFactory.getInstance()).isInstanceOf(TimeOrderedIdentifiers.class);
    }

    @Test
    void theyAreVersionSevenOrderedByTimeAndUnique() throws InterruptedException {
        TimeOrderedIdentifiers identifiers = new TimeOrderedIdentifiers();
        UUID first = UUID.fromString(identifiers.generateIdentifier());
        Thread.sleep(2);
        Set<String> many = IntStream.range(0, 200_000)
                .parallel()
                .mapToObj(i -> identifiers.generateIdentifier())
                .collect(Collectors.toSet());
        Thread.sleep(2);
        UUID last = UUID.fromString(identifiers.generateIdentifier());

        assertThat(many).hasSize(200_000);
        assertThat(List.of(first, last)).allMatch(id -> id.version() == 7 && id.variant() == 2);
        assertThat(last.toString()).isGreaterThan(first.toString());
        assertThat(Instant.ofEpochMilli(last.getMostSignificantBits() >>> 16))
                .isBetween(Instant.now().minusSeconds(5), Instant.now().plusSeconds(1));
    }
}
