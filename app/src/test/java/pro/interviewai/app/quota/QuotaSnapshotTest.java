package pro.interviewai.app.quota;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.axonframework.serialization.SerializedObject;
import org.junit.jupiter.api.Test;
import pro.interviewai.app.slice.Slices;
import pro.interviewai.command.quota.Quota;
import pro.interviewai.eventlog.serialization.StoredSerializer;
import pro.interviewai.messages.plan.Plan;
import pro.interviewai.messages.quota.Meter;
import pro.interviewai.messages.quota.QuotaEvent;
import pro.interviewai.messages.quota.QuotaEvent.PlanGranted;
import pro.interviewai.messages.quota.QuotaEvent.QuotaNearlyUsed;
import pro.interviewai.messages.quota.QuotaEvent.UnitsReserved;
import pro.interviewai.messages.quota.QuotaEvent.UnitsSettled;

/** A balance from a snapshot is the one that follows from all events. */
class QuotaSnapshotTest {
    private static final Instant AT = Instant.parse("2026-01-02T03:04:05.678Z");
    private static final Instant LATER = Instant.parse("2026-01-03T03:04:05Z");

    @Test
    void aSnapshotOfAQuotaKnowsAllThatTheEventsTold() throws ReflectiveOperationException {
        var constructor = Quota.class.getDeclaredConstructor();
        constructor.setAccessible(true);
        var quota = constructor.newInstance();
        var on = Quota.class.getDeclaredMethod("on", QuotaEvent.class);
        on.setAccessible(true);
        for (var event : List.of(
                new PlanGranted("quota-ann", "ann", "basis", Plan.FREE, Map.of(Meter.AI_TOKENS, 7L), null, AT, AT),
                new PlanGranted("quota-ann", "ann", "grant", Plan.PRO, Map.of(Meter.CV_ANALYSES, -1L), AT, AT, AT),
                new UnitsReserved("quota-ann", "ann", "one", Meter.MOCK_INTERVIEWS, 1, AT),
                new UnitsSettled("quota-ann", "ann", "one", Meter.MOCK_INTERVIEWS, 1, LATER),
                new UnitsReserved("quota-ann", "ann", "two", Meter.AI_TOKENS, 5, LATER),
                new QuotaNearlyUsed("quota-ann", "ann", Meter.AI_TOKENS, 80, 7, AT, LATER, LATER))) {
            on.invoke(quota, event);
        }
        var serializer = StoredSerializer.inClear(new Slices(List.of(new QuotaConfiguration())).eventTypes());
        SerializedObject<byte[]> stored = serializer.serialize(quota, byte[].class);
        Quota again = serializer.deserialize(stored);
        assertThat(again).usingRecursiveComparison().ignoringCollectionOrder().isEqualTo(quota);
    }
}
