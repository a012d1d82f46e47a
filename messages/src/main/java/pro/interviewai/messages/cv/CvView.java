package pro.interviewai.messages.cv;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pro.interviewai.messages.VersionedView;

/**
 * A CV with the tree of its versions.
 *
 * @param current number of the present version
 * @param versions by number
 */
public record CvView(
        String id,
        String name,
        int current,
        List<VersionSummary> versions,
        Instant addedAt,
        Instant changedAt,
        long version)
        implements VersionedView {

    public CvView {
        versions = List.copyOf(versions);
    }

    /**
     * A version in the tree.
     *
     * @param id as {@link CvVersionId}
     * @param parent number of the version that it goes on from; none of the first
     */
    public record VersionSummary(
            String id,
            int number,
            VersionKind kind,
            @Nullable Integer parent,
            String branch,
            Instant addedAt) {}
}
