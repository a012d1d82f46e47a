package pro.interviewai.messages.keepsake;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import pro.interviewai.messages.account.UserId;

/** What can be asked of a keepsake. Each command may be repeated without a second effect. */
public sealed interface KeepsakeCommand {

    @TargetAggregateIdentifier
    KeepsakeId keepsakeId();

    /** @param pinned whether it is shown before others */
    record Keep(KeepsakeId keepsakeId, UserId userId, String text, boolean pinned, Instant at)
            implements KeepsakeCommand {}

    /** Notes that it was printed. */
    record MarkPrinted(KeepsakeId keepsakeId, Instant at) implements KeepsakeCommand {}
}
