package pro.interviewai.api.cv;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import pro.interviewai.api.dispatch.Dispatcher;
import pro.interviewai.messages.ProblemException;
import pro.interviewai.messages.account.UserId;
import pro.interviewai.messages.cv.CvId;
import pro.interviewai.messages.cv.CvProblem;
import pro.interviewai.messages.cv.CvQuery.FindCv;
import pro.interviewai.messages.cv.CvQuery.FindCvVersion;
import pro.interviewai.messages.cv.CvVersionId;
import pro.interviewai.messages.cv.CvVersionView;
import pro.interviewai.messages.cv.CvView;
import pro.interviewai.messages.cv.CvView.VersionSummary;
import pro.interviewai.messages.cv.content.CvContent;

/** Reads CVs and their versions, or says which of them there is not. */
@Component
class CvReads {
    private final Dispatcher dispatcher;

    CvReads(Dispatcher dispatcher) {
        this.dispatcher = dispatcher;
    }

    /** @throws ProblemException CV_NOT_FOUND */
    CvView cv(UserId user, CvId cvId) {
        return dispatcher
                .find(new FindCv(cvId, user), CvView.class)
                .orElseThrow(() -> new ProblemException(CvProblem.CV_NOT_FOUND));
    }

    /**
     * One of a CV's versions.
     *
     * @param number none for the present one
     * @throws ProblemException CV_NOT_FOUND, CV_VERSION_NOT_FOUND
     */
    CvVersionView version(UserId user, CvId cvId, @Nullable Integer number) {
        return version(user, cv(user, cvId), number);
    }

    /** As above. What the CV names is waited for, since both are written apart. */
    CvVersionView version(UserId user, CvView cv, @Nullable Integer number) {
        var id = id(cv, number);
        return dispatcher.readCreated(version -> new FindCvVersion(id, user, version), CvVersionView.class);
    }

    /** The id of one of a CV's versions, as {@link #version}. */
    CvVersionId id(UserId user, CvId cvId, @Nullable Integer number) {
        return id(cv(user, cvId), number);
    }

    /** The version that was uploaded to which a version goes back, or itself. */
    CvVersionView origin(UserId user, CvView cv, @Nullable Integer number) {
        var summary = summary(cv, number == null ? cv.current() : number);
        return version(user, cv, cv.uploadOf(summary).number());
    }

    /** @throws ProblemException as {@link #notRead} */
    static CvContent content(CvVersionView version) {
        var content = version.content();
        if (content == null) {
            throw notRead(version);
        }
        return content;
    }

    /** Why there is nothing to be read in a version: what is wrong with its file, or that nobody has read it yet. */
    static ProblemException notRead(CvVersionView version) {
        return new ProblemException(Stream.of(CvProblem.values())
                .filter(problem -> problem.name().equals(version.problem()))
                .findFirst()
                .orElse(CvProblem.CV_NOT_READ));
    }

    private static CvVersionId id(CvView cv, @Nullable Integer number) {
        return new CvVersionId(
                summary(cv, number == null ? cv.current() : number).id());
    }

    private static VersionSummary summary(CvView cv, int number) {
        return cv.find(number).orElseThrow(() -> new ProblemException(CvProblem.CV_VERSION_NOT_FOUND));
    }
}
