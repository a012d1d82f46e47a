package pro.interviewai.messages.keepsake;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import pro.interviewai.messages.VersionedView;

/**
 * A keepsake as its owner sees it.
 *
 * @param text none once the owner is erased
 * @param printed whether there is a print of it
 */
public record KeepsakeView(
        String id, @Nullable String text, boolean pinned, boolean printed, Instant keptAt, long version)
        implements VersionedView {}
