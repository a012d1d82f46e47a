package pro.interviewai.api.interview;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import pro.interviewai.api.dispatch.Dispatcher;
import pro.interviewai.intelligence.questions.CvSkill;
import pro.interviewai.intelligence.questions.CvSkillReader;
import pro.interviewai.intelligence.questions.CvSkills;
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
import pro.interviewai.messages.interview.choice.CvReason;
import pro.interviewai.messages.interview.choice.CvReason.CvPlace;
import pro.interviewai.messages.interview.choice.InterviewConfig;

/** Reads the CV that a candidate has chosen for an interview, as far as questions lean on it. */
@Component
class ChosenCv {
    private final Dispatcher dispatcher;
    private final ObjectProvider<CvSkillReader> reader;

    /** @param reader is made for the first CV, since it reads word lists */
    ChosenCv(Dispatcher dispatcher, ObjectProvider<CvSkillReader> reader) {
        this.dispatcher = dispatcher;
        this.reader = reader;
    }

    /**
     * A choice with what its CV names.
     *
     * @param config names the version that is meant
     * @param upload number of the version whose document the CV's pieces stand in
     */
    record Leaning(InterviewConfig config, CvSkills skills, int upload) {

        CvReason reason(String questionId, CvSkill skill) {
            var span = skill.place();
            return new CvReason(
                    questionId, skill.code(), skill.name(), span == null ? null : new CvPlace(upload, span));
        }
    }

    /**
     * Reads what the CV of a choice names; nothing where none was chosen.
     *
     * @throws ProblemException CV_NOT_FOUND, CV_VERSION_NOT_FOUND, CV_NOT_READ, or why the CV cannot be read
     */
    Leaning read(UserId user, InterviewConfig config) {
        var cvId = config.cvId();
        if (cvId == null) {
            return new Leaning(config, CvSkills.NONE, 0);
        }
        var cv = dispatcher
                .find(new FindCv(new CvId(cvId), user), CvView.class)
                .orElseThrow(() -> new ProblemException(CvProblem.CV_NOT_FOUND));
        var chosen = chosen(cv, config.cvVersion());
        var version = version(user, chosen);
        var content = version.content();
        if (content == null) {
            throw new ProblemException(whyNotRead(version.problem()));
        }
        var upload = cv.uploadOf(chosen);
        var document = (upload.equals(chosen) ? version : version(user, upload)).document();
        return new Leaning(
                config.withCvVersion(chosen.number()), reader.getObject().read(content, document), upload.number());
    }

    private static VersionSummary chosen(CvView cv, @Nullable Integer number) {
        return cv.find(number == null ? cv.current() : number)
                .orElseThrow(() -> new ProblemException(CvProblem.CV_VERSION_NOT_FOUND));
    }

    /** What the CV names is waited for, since both are written apart. */
    private CvVersionView version(UserId user, VersionSummary version) {
        var id = new CvVersionId(version.id());
        return dispatcher.readCreated(atLeast -> new FindCvVersion(id, user, atLeast), CvVersionView.class);
    }

    private static CvProblem whyNotRead(@Nullable String problem) {
        return Stream.of(CvProblem.values())
                .filter(known -> known.name().equals(problem))
                .findFirst()
                .orElse(CvProblem.CV_NOT_READ);
    }
}
