package pro.interviewai.messages.cv;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import pro.interviewai.messages.account.UserId;

/**
 * What can be asked of a CV as a whole. Each command may be repeated without a second effect. Somebody else's CV is one that
 * does not exist.
 */
public sealed interface CvCommand {

    @TargetAggregateIdentifier
    CvId cvId();

    UserId userId();

    /**
     * Takes in a file that is already stored: as the first version of a new CV, or as the next one of a known CV.
     *
     * @param uploadId names this upload: the same id is the same upload
     * @param name of a new CV
     * @param branch that the version stands on; none for that of the present version
     * @param analysisId of the analysis that follows
     * @param jobDescription that it is compared with
     */
    record UploadCv(
            CvId cvId,
            UserId userId,
            String uploadId,
            UploadedFile file,
            String name,
            @Nullable String branch,
            String analysisId,
            @Nullable String jobDescription,
            Instant at)
            implements CvCommand {}

    /**
     * Makes a new version of another one: the same to be corrected, or what becomes of it by an optimisation.
     *
     * @param derivationId names this derivation: the same id is the same one
     * @param parent number of the version that it is made of
     * @param optimisationId of the optimisation whose accepted changes it has; none to be corrected
     * @param branch that it stands on; none for that of its parent
     */
    record DeriveVersion(
            CvId cvId,
            UserId userId,
            String derivationId,
            int parent,
            @Nullable String optimisationId,
            @Nullable String branch,
            Instant at)
            implements CvCommand {}

    record RenameCv(CvId cvId, UserId userId, String name, Instant at) implements CvCommand {}

    /** Lets a version be the one that is shown and used where none is named. */
    record ChooseVersion(CvId cvId, UserId userId, int number, Instant at) implements CvCommand {}

    /** Removes the CV with all its versions and files. */
    record RemoveCv(CvId cvId, UserId userId, Instant at) implements CvCommand {}
}
