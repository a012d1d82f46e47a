package pro.interviewai.app.keepsake;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import pro.interviewai.app.slice.Slices;
import pro.interviewai.eventlog.serialization.EventContract;
import pro.interviewai.eventlog.serialization.EventTypes;
import pro.interviewai.messages.keepsake.KeepsakeEvent;
import pro.interviewai.messages.keepsake.KeepsakeEvent.KeepsakeKept;
import pro.interviewai.messages.keepsake.KeepsakeEvent.KeepsakePrinted;

/** Holds the events of keepsakes to their approved JSON. */
class KeepsakeEventsTest {
    private static final String ID = "018f0000-0000-7000-8000-000000000005";
    private static final String USER = "018f0000-0000-7000-8000-000000000001";
    private static final Instant AT = Instant.parse("2026-01-02T03:04:05.678Z");

    @Test
    void keepsakeEvents() throws URISyntaxException {
        var types = EventTypes.builder().events(KeepsakeEvent.class).build();
        var slices = new Slices(List.of(new KeepsakeConfiguration()));
        new EventContract(types, slices.upcasters())
                .verify(
                        approved(),
                        List.of(
                                new KeepsakeKept(ID, USER, "Ask about their team first.", true, AT),
                                new KeepsakePrinted(ID, USER, AT)));
    }

    private static Path approved() throws URISyntaxException {
        return Path.of(Objects.requireNonNull(KeepsakeEventsTest.class.getResource("/events/keepsake"))
                .toURI());
    }
}
