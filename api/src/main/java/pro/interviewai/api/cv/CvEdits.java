package pro.interviewai.api.cv;

import java.time.Clock;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import pro.interviewai.api.Ids;
import pro.interviewai.api.dispatch.Dispatcher;
import pro.interviewai.messages.account.UserId;
import pro.interviewai.messages.cv.CvCommand.ChooseVersion;
import pro.interviewai.messages.cv.CvCommand.DeriveVersion;
import pro.interviewai.messages.cv.CvId;
import pro.interviewai.messages.cv.CvQuery.FindCv;
import pro.interviewai.messages.cv.CvQuery.FindCvVersion;
import pro.interviewai.messages.cv.CvVersionCommand.ConfirmCv;
import pro.interviewai.messages.cv.CvVersionCommand.CorrectField;
import pro.interviewai.messages.cv.CvVersionCommand.RequestAnalysis;
import pro.interviewai.messages.cv.CvVersionId;
import pro.interviewai.messages.cv.CvVersionView;
import pro.interviewai.messages.cv.CvView;

/** Has versions corrected, saved, judged, and made of one another. */
@Component
class CvEdits {
    private final Dispatcher dispatcher;
    private final Ids ids;
    private final Clock clock;

    CvEdits(Dispatcher dispatcher, Ids ids, Clock clock) {
        this.dispatcher = dispatcher;
        this.ids = ids;
        this.clock = clock;
    }

    /** One after the other; those before one that is refused stay. */
    CvVersionView correct(UserId user, CvVersionId version, CorrectionRequest request) {
        var known = corrected(user, version, request);
        return dispatcher.readAtLeast(known, atLeast -> find(user, version, atLeast), CvVersionView.class);
    }

    CvVersionView confirm(UserId user, CvVersionId version, CorrectionRequest request) {
        corrected(user, version, request);
        return carriedOut(user, version, new ConfirmCv(version, user, clock.instant()));
    }

    private long corrected(UserId user, CvVersionId version, CorrectionRequest request) {
        var known = 0L;
        for (var correction : request.all()) {
            var id = Objects.requireNonNullElseGet(correction.id(), ids::next);
            known = dispatcher.carryOut(new CorrectField(
                    version, user, id, correction.type(), correction.path(), correction.text(), clock.instant()));
        }
        return known;
    }

    /**
     * Has a version judged.
     *
     * @param key the client's: the same key is the same analysis
     * @return the id of the analysis
     */
    String analyse(UserId user, CvVersionId version, @Nullable String jobDescription, @Nullable String key) {
        var id = ids.of("cv-analysis/" + version.value(), key);
        carriedOut(user, version, new RequestAnalysis(version, user, id, jobDescription, clock.instant()));
        return id;
    }

    CvView choose(UserId user, CvId cv, int number) {
        return dispatcher.carryOut(
                new ChooseVersion(cv, user, number, clock.instant()),
                atLeast -> new FindCv(cv, user, atLeast),
                CvView.class);
    }

    /**
     * Makes a version of another one.
     *
     * @param from number of the other one; none for the present one
     * @param optimisationId whose accepted changes it has; none to be corrected
     * @param key the client's: the same key is the same version
     */
    CvView derive(
            UserId user,
            CvView cv,
            @Nullable Integer from,
            @Nullable String optimisationId,
            @Nullable String branch,
            @Nullable String key) {
        var cvId = new CvId(cv.id());
        // what is made is the present one from then on, so the id is of what was asked for and not of what that meant
        var id = ids.of("cv-version/" + cv.id() + "/" + from + "/" + optimisationId, key);
        var parent = from == null ? cv.current() : from;
        return dispatcher.carryOut(
                new DeriveVersion(cvId, user, id, parent, optimisationId, branch, clock.instant()),
                atLeast -> new FindCv(cvId, user, atLeast),
                CvView.class);
    }

    private CvVersionView carriedOut(UserId user, CvVersionId version, Object command) {
        return dispatcher.carryOut(command, atLeast -> find(user, version, atLeast), CvVersionView.class);
    }

    private static FindCvVersion find(UserId user, CvVersionId version, long atLeast) {
        return new FindCvVersion(version, user, atLeast);
    }
}
