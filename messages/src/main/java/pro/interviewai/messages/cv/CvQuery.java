package pro.interviewai.messages.cv;

import java.time.Duration;
import pro.interviewai.messages.account.UserId;

/** What can be asked about CVs and applications. Somebody else's is answered as one that does not exist. */
public sealed interface CvQuery {
    /** As {@code atLeastVersion}: answer at once with what is known. */
    long ANY_VERSION = -1;

    /**
     * One CV, answered by an optional {@link CvView}; none once it is removed.
     *
     * @param atLeastVersion waits a moment until it is known up to this version; {@link #ANY_VERSION} does not wait
     */
    record FindCv(CvId cvId, UserId userId, long atLeastVersion) implements CvQuery {
        public FindCv(CvId cvId, UserId userId) {
            this(cvId, userId, ANY_VERSION);
        }
    }

    /** The person's CVs that are not removed, answered by a {@link CvPage}. */
    record FindCvs(UserId userId, int page, int size) implements CvQuery {}

    /**
     * One version, answered by an optional {@link CvVersionView}; none once its CV is removed.
     *
     * @param atLeastVersion as of {@link FindCv}
     */
    record FindCvVersion(CvVersionId versionId, UserId userId, long atLeastVersion) implements CvQuery {
        public FindCvVersion(CvVersionId versionId, UserId userId) {
            this(versionId, userId, ANY_VERSION);
        }
    }

    /**
     * How far a version has come, answered by an optional {@link CvProgress} once it has gone on from a version of its stream,
     * or the time is over.
     *
     * @param after the version of the stream that was seen last; {@link #ANY_VERSION} for what is known now
     */
    record FindCvProgress(CvVersionId versionId, UserId userId, long after, Duration limit) implements CvQuery {}

    /** Answered from the log by an optional {@link AnalysisInput}, which never lags; for whoever carries it out. */
    record FindAnalysisInput(CvVersionId versionId, String analysisId) implements CvQuery {}

    /** Keys of all files that are kept for a person, answered by a list of strings. */
    record FindFilesOf(UserId userId) implements CvQuery {}

    /** Analyses that wait for an administrator, answered by a {@link ParkedAnalysisPage}. */
    record FindParkedAnalyses(int page, int size) implements CvQuery {}

    /**
     * One application, answered by an optional {@link ApplicationView}.
     *
     * @param atLeastVersion as of {@link FindCv}
     */
    record FindApplication(ApplicationId applicationId, UserId userId, long atLeastVersion) implements CvQuery {
        public FindApplication(ApplicationId applicationId, UserId userId) {
            this(applicationId, userId, ANY_VERSION);
        }
    }

    /** The person's applications, answered by an {@link ApplicationPage}. */
    record FindApplications(UserId userId, int page, int size) implements CvQuery {}
}
