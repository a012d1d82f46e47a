package pro.interviewai.messages.quota;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pro.interviewai.messages.plan.Plan;

/**
 * What a person may use, and what is left of it.
 *
 * @param at the moment that it is told for
 * @param since when the current month began
 * @param until when the next one begins
 */
public record QuotaView(Plan plan, Instant at, Instant since, Instant until, List<Balance> balances) {

    /**
     * Of one meter. Where there is a limit, {@code used + reserved + free = granted}.
     *
     * @param granted units of the month, none where there is no limit
     * @param free units that are left, none where there is no limit
     */
    public record Balance(
            Meter meter,
            @Nullable Long granted,
            long used,
            long reserved,
            @Nullable Long free) {}
}
