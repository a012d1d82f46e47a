package pro.interviewai.command.cv;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pro.interviewai.messages.cv.CvCommand.DeriveVersion;
import pro.interviewai.messages.cv.CvCommand.UploadCv;
import pro.interviewai.messages.cv.CvEvent;
import pro.interviewai.messages.cv.CvEvent.CvAdded;
import pro.interviewai.messages.cv.CvEvent.VersionAdded;
import pro.interviewai.messages.cv.CvVersionEvent;
import pro.interviewai.messages.cv.CvVersionEvent.AnalysisRequested;
import pro.interviewai.messages.cv.CvVersionEvent.CvUploaded;
import pro.interviewai.messages.cv.CvVersionEvent.VersionDerived;
import pro.interviewai.messages.cv.KeptFile;
import pro.interviewai.messages.cv.VersionKind;
import pro.interviewai.messages.cv.content.CvContent;

/** How a CV gets its versions. */
final class Growing {
    private static final String MAIN = "main";

    private Growing() {}

    static List<CvEvent> uploaded(CvState state, UploadCv upload) {
        var cv = upload.cvId().value();
        var user = upload.userId().value();
        var facts = new ArrayList<CvEvent>();
        if (state.isNew()) {
            facts.add(new CvAdded(cv, user, upload.name(), upload.at()));
        } else {
            CvMustBeOwn.check(state, upload.userId());
            VersionsMustBeFew.check(state);
        }
        facts.add(new VersionAdded(
                cv,
                user,
                state.nextNumber(),
                VersionKind.UPLOAD,
                state.isNew() ? null : state.current,
                branch(state, upload.branch(), state.current),
                new KeptFile(state.nextNumber(), upload.file().key()),
                state.outlived(),
                upload.uploadId(),
                upload.at()));
        return facts;
    }

    /** What a version knows of itself from the beginning. */
    static List<CvVersionEvent> firstFacts(UploadCv upload, int number) {
        var version = upload.cvId().version(number).value();
        var cv = upload.cvId().value();
        var user = upload.userId().value();
        return List.of(
                new CvUploaded(version, cv, user, number, upload.file(), upload.at()),
                new AnalysisRequested(version, cv, user, upload.analysisId(), upload.jobDescription(), upload.at()));
    }

    static List<CvEvent> derived(CvState state, DeriveVersion derive) {
        VersionsMustBeFew.check(state);
        return List.of(new VersionAdded(
                derive.cvId().value(),
                derive.userId().value(),
                state.nextNumber(),
                kind(derive),
                derive.parent(),
                branch(state, derive.branch(), derive.parent()),
                null,
                null,
                derive.derivationId(),
                derive.at()));
    }

    static CvVersionEvent firstFact(DeriveVersion derive, int number, CvContent content) {
        return new VersionDerived(
                derive.cvId().version(number).value(),
                derive.cvId().value(),
                derive.userId().value(),
                number,
                derive.parent(),
                kind(derive),
                derive.optimisationId(),
                content,
                derive.at());
    }

    private static VersionKind kind(DeriveVersion derive) {
        return derive.optimisationId() == null ? VersionKind.CORRECTION : VersionKind.OPTIMISATION;
    }

    private static String branch(CvState state, @Nullable String wanted, int from) {
        return wanted != null ? wanted : Objects.requireNonNullElse(state.branchOf(from), MAIN);
    }
}
