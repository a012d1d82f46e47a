package pro.interviewai.messages.quota;

import java.time.Instant;
import java.util.Map;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import pro.interviewai.messages.DataSubject;
import pro.interviewai.messages.NotPersonalData;
import pro.interviewai.messages.StoredName;
import pro.interviewai.messages.plan.Plan;

/** What happens to a person's quota. A balance follows from these facts and their times alone, in whichever order they came. */
public sealed interface QuotaEvent {

    String quotaId();

    String userId();

    /**
     * From a moment on another plan holds.
     *
     * @param grantId names what granted it, the same for the same fact
     * @param limits of each meter, {@code -1} for none
     * @param anchor moment by which its months are counted; none for calendar months
     * @param effectiveAt since when it holds, which may lie before other facts that came earlier
     */
    @StoredName("quota.PlanGranted")
    @Revision("1")
    record PlanGranted(
            @NotPersonalData String quotaId,
            @DataSubject String userId,
            @NotPersonalData String grantId,
            @NotPersonalData Plan plan,
            @NotPersonalData Map<Meter, Long> limits,
            @Nullable @NotPersonalData Instant anchor,
            @NotPersonalData Instant effectiveAt,
            @NotPersonalData Instant grantedAt)
            implements QuotaEvent {

        public PlanGranted {
            limits = Map.copyOf(limits);
        }
    }

    /**
     * Units were put aside for work that begins.
     *
     * @param workId what they are for, such as an interview's id
     */
    @StoredName("quota.UnitsReserved")
    @Revision("1")
    record UnitsReserved(
            @NotPersonalData String quotaId,
            @DataSubject String userId,
            @NotPersonalData String workId,
            @NotPersonalData Meter meter,
            @NotPersonalData long units,
            @NotPersonalData Instant reservedAt)
            implements QuotaEvent {}

    /**
     * The work was done.
     *
     * @param units what it took, which may be another number than was reserved
     */
    @StoredName("quota.UnitsSettled")
    @Revision("1")
    record UnitsSettled(
            @NotPersonalData String quotaId,
            @DataSubject String userId,
            @NotPersonalData String workId,
            @NotPersonalData Meter meter,
            @NotPersonalData long units,
            @NotPersonalData Instant settledAt)
            implements QuotaEvent {}

    /** Nothing came of the work, and it costs nothing. */
    @StoredName("quota.UnitsReleased")
    @Revision("1")
    record UnitsReleased(
            @NotPersonalData String quotaId,
            @DataSubject String userId,
            @NotPersonalData String workId,
            @NotPersonalData Meter meter,
            @NotPersonalData Instant releasedAt)
            implements QuotaEvent {}

    /**
     * Much of a month's units is used or reserved; told once a month for each meter and percentage.
     *
     * @param percent 80 or 100
     * @param granted units of the month
     * @param until when the next month begins
     */
    @StoredName("quota.QuotaNearlyUsed")
    @Revision("1")
    record QuotaNearlyUsed(
            @NotPersonalData String quotaId,
            @DataSubject String userId,
            @NotPersonalData Meter meter,
            @NotPersonalData int percent,
            @NotPersonalData long granted,
            @NotPersonalData Instant since,
            @NotPersonalData Instant until,
            @NotPersonalData Instant noticedAt)
            implements QuotaEvent {}
}
