package pro.interviewai.messages.cv;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
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

    /** One of its versions. */
    public Optional<VersionSummary> find(int number) {
        return versions.stream().filter(version -> version.number() == number).findFirst();
    }

    /** The upload that a version goes back to, or itself. */
    public VersionSummary uploadOf(VersionSummary version) {
        var upload = version;
        while (upload.kind() != VersionKind.UPLOAD && upload.parent() != null) {
            upload = find(upload.parent()).orElseThrow();
        }
        return upload;
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
