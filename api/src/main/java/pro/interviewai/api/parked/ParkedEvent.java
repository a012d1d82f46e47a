package pro.interviewai.api.parked;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An event that a processing group has put aside.
 *
 * @param sequence what it waits in line with, the aggregate if it has one
 * @param event stored name
 * @param position in the log; null if it did not come from there
 * @param cause class of what went wrong; null if it only waits behind another
 * @param reason what went wrong, without anything about a person
 * @param attempts how often it was handled in vain
 */
public record ParkedEvent(
        String group,
        String sequence,
        String event,
        @Nullable String revision,
        @Nullable Long position,
        @Nullable String aggregate,
        @Nullable String cause,
        @Nullable String reason,
        Instant firstParked,
        Instant lastParked,
        int attempts) {}
