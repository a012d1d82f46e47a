package pro.interviewai.api.analytics;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Where it is kept what was looked at and used. */
@FunctionalInterface
public interface Visits {

    /**
     * Counts one visit. Told again with the same id, it counts once.
     *
     * @param feature what was used on the page; none where it was merely opened
     */
    void visited(String id, String userId, String page, @Nullable String feature, Instant time);
}
