package pro.interviewai.messages.cv;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import pro.interviewai.messages.VersionedView;

/**
 * An application for a job, with the version of the CV that was sent.
 *
 * @param number of the version of the CV
 */
public record ApplicationView(
        String id,
        String company,
        String role,
        String cvId,
        int number,
        Instant sentAt,
        @Nullable String note,
        Instant recordedAt,
        long version)
        implements VersionedView {}
