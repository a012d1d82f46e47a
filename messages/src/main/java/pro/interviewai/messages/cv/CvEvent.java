package pro.interviewai.messages.cv;

import java.time.Instant;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import pro.interviewai.messages.DataSubject;
import pro.interviewai.messages.NotPersonalData;
import pro.interviewai.messages.PersonalData;
import pro.interviewai.messages.StoredName;

/** What happens to CVs as a whole; what stands in them is told by {@link CvVersionEvent}. */
public sealed interface CvEvent {

    String cvId();

    String userId();

    @StoredName("cv.CvAdded")
    @Revision("1")
    record CvAdded(
            @NotPersonalData String cvId,
            @DataSubject String userId,
            @PersonalData String name,
            @NotPersonalData Instant addedAt)
            implements CvEvent {}

    /**
     * There is a new version, and it is the present one. What it holds is told in the same commit.
     *
     * @param number from 1, without gaps
     * @param parent number of the version that it goes on from; none of the first
     * @param branch that it stands on
     * @param file of an upload
     * @param outlived file that is not kept any longer, since there are enough later ones
     * @param requestId names the upload or derivation
     */
    @StoredName("cv.VersionAdded")
    @Revision("1")
    record VersionAdded(
            @NotPersonalData String cvId,
            @DataSubject String userId,
            @NotPersonalData int number,
            @NotPersonalData VersionKind kind,
            @Nullable @NotPersonalData Integer parent,
            @PersonalData String branch,
            @Nullable @NotPersonalData KeptFile file,
            @Nullable @NotPersonalData KeptFile outlived,
            @NotPersonalData String requestId,
            @NotPersonalData Instant addedAt)
            implements CvEvent {}

    @StoredName("cv.CvRenamed")
    @Revision("1")
    record CvRenamed(
            @NotPersonalData String cvId,
            @DataSubject String userId,
            @PersonalData String name,
            @NotPersonalData Instant renamedAt)
            implements CvEvent {}

    @StoredName("cv.VersionChosen")
    @Revision("1")
    record VersionChosen(
            @NotPersonalData String cvId,
            @DataSubject String userId,
            @NotPersonalData int number,
            @NotPersonalData Instant chosenAt)
            implements CvEvent {}

    /**
     * It is gone with all its versions.
     *
     * @param files that were still kept
     */
    @StoredName("cv.CvRemoved")
    @Revision("1")
    record CvRemoved(
            @NotPersonalData String cvId,
            @DataSubject String userId,
            @NotPersonalData List<KeptFile> files,
            @NotPersonalData Instant removedAt)
            implements CvEvent {

        public CvRemoved {
            files = List.copyOf(files);
        }
    }
}
