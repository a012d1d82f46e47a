package pro.interviewai.app.quota;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import pro.interviewai.app.slice.Slices;
import pro.interviewai.eventlog.serialization.EventContract;
import pro.interviewai.eventlog.serialization.EventTypes;
import pro.interviewai.messages.plan.Plan;
import pro.interviewai.messages.quota.Meter;
import pro.interviewai.messages.quota.QuotaEvent;
import pro.interviewai.messages.quota.QuotaEvent.PlanGranted;
import pro.interviewai.messages.quota.QuotaEvent.QuotaNearlyUsed;
import pro.interviewai.messages.quota.QuotaEvent.UnitsReleased;
import pro.interviewai.messages.quota.QuotaEvent.UnitsReserved;
import pro.interviewai.messages.quota.QuotaEvent.UnitsSettled;

/** Holds the events of quotas to their approved JSON. */
class QuotaEventsTest {
    private static final Path APPROVED = Path.of("src", "test", "resources", "events", "quota");
    private static final String USER = "018f0000-0000-7000-8000-000000000001";
    private static final String QUOTA = "quota-" + USER;
    private static final String WORK = "018f0000-0000-7000-8000-000000000003";
    private static final Instant AT = Instant.parse("2026-01-02T03:04:05.678Z");
    private static final Instant LATER = Instant.parse("2026-01-03T03:04:05Z");

    @Test
    void quotaEvents() {
        var types = EventTypes.builder().events(QuotaEvent.class).build();
        var slices = new Slices(List.of(new QuotaConfiguration()));
        new EventContract(types, slices.upcasters())
                .verify(
                        APPROVED,
                        List.of(
                                new PlanGranted(
                                        QUOTA, USER, "grant-1", Plan.PRO, Map.of(Meter.AI_TOKENS, 7L), AT, AT, LATER),
                                new UnitsReserved(QUOTA, USER, WORK, Meter.MOCK_INTERVIEWS, 1, AT),
                                new UnitsSettled(QUOTA, USER, WORK, Meter.MOCK_INTERVIEWS, 1, LATER),
                                new UnitsReleased(QUOTA, USER, WORK, Meter.MOCK_INTERVIEWS, LATER),
                                new QuotaNearlyUsed(QUOTA, USER, Meter.CV_ANALYSES, 80, 20, AT, LATER, LATER)));
    }
}
