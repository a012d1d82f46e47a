package pro.interviewai.messages.quota;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of what used a person's units, latest first.
 *
 * @param quota the balances at the same moment
 * @param total over all pages
 */
public record QuotaLedgerPage(QuotaView quota, List<Entry> entries, int page, int size, long total) {

    /** How far the work has come. */
    public enum State {
        @JsonProperty("reserved")
        RESERVED,
        @JsonProperty("settled")
        SETTLED,
        @JsonProperty("released")
        RELEASED
    }

    /**
     * @param workId what used the units, such as an interview's id
     * @param units reserved, or used once it is settled; 0 once released
     * @param endedAt when it was settled or released
     */
    public record Entry(
            String workId,
            Meter meter,
            State state,
            long units,
            Instant reservedAt,
            @Nullable Instant endedAt) {}
}
