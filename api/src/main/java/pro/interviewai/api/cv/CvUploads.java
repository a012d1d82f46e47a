package pro.interviewai.api.cv;

import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import pro.interviewai.api.Ids;
import pro.interviewai.api.dispatch.Dispatcher;
import pro.interviewai.intelligence.Sha256;
import pro.interviewai.intelligence.cv.reading.DocumentType;
import pro.interviewai.messages.CommonProblem;
import pro.interviewai.messages.ProblemException;
import pro.interviewai.messages.account.UserId;
import pro.interviewai.messages.cv.CvCommand.UploadCv;
import pro.interviewai.messages.cv.CvId;
import pro.interviewai.messages.cv.CvLimits;
import pro.interviewai.messages.cv.CvPage;
import pro.interviewai.messages.cv.CvProblem;
import pro.interviewai.messages.cv.CvQuery.FindCv;
import pro.interviewai.messages.cv.CvQuery.FindCvs;
import pro.interviewai.messages.cv.CvView;
import pro.interviewai.messages.cv.UploadedFile;
import pro.interviewai.ports.file.DocumentStore;
import pro.interviewai.ports.file.FileStoreUnavailableException;
import pro.interviewai.ports.virus.ScanResult;
import pro.interviewai.ports.virus.ScannerUnavailableException;
import pro.interviewai.ports.virus.VirusScanner;

/** Takes CVs in: looks at the file from outside, has it scanned, keeps it, and lets it become a version. */
@Component
class CvUploads {
    private final Dispatcher dispatcher;
    private final VirusScanner scanner;
    private final DocumentStore files;
    private final Ids ids;
    private final Clock clock;

    CvUploads(Dispatcher dispatcher, VirusScanner scanner, DocumentStore files, Ids ids, Clock clock) {
        this.dispatcher = dispatcher;
        this.scanner = scanner;
        this.files = files;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * A file to be taken in.
     *
     * @param cvId of the CV that it is the next version of; none for a new one
     * @param jobDescription that it is compared with
     * @param key the client's: the same file with the same key is the same upload
     */
    record Upload(
            UserId user,
            byte[] file,
            FileName name,
            @Nullable CvId cvId,
            @Nullable String branch,
            @Nullable String jobDescription,
            @Nullable String key) {}

    /** Whether files are scanned for viruses. */
    boolean scans() {
        return scanner.scans();
    }

    /** The CV with the file as one of its versions. */
    CvView take(Upload upload) {
        if (upload.file().length > CvLimits.FILE_BYTES) {
            throw new ProblemException(CommonProblem.PAYLOAD_TOO_LARGE, "A CV has at most 5 MB.");
        }
        var sha256 = Sha256.of(upload.file());
        var id = ids.of("cv-upload/" + upload.user().value() + "/" + sha256, upload.key());
        var cvId = upload.cvId() == null ? new CvId(ids.of("cv/" + id, id)) : upload.cvId();
        var known = dispatcher.find(new FindCv(cvId, upload.user()), CvView.class);
        if (upload.cvId() == null) {
            if (known.isPresent()) {
                return known.get();
            }
            mustBeFew(upload.user());
        } else if (known.isEmpty()) {
            throw new ProblemException(CvProblem.CV_NOT_FOUND);
        }
        var type = DocumentType.of(upload.file());
        mustBeClean(upload.file());
        var file = new UploadedFile(upload.name().value(), upload.file().length, type.mediaType(), sha256, id);
        keep(upload, file);
        return begin(upload, cvId, file);
    }

    private CvView begin(Upload upload, CvId cvId, UploadedFile file) {
        var command = new UploadCv(
                cvId,
                upload.user(),
                file.key(),
                file,
                upload.name().stem(),
                upload.branch(),
                ids.of("cv-analysis", file.key()),
                upload.jobDescription(),
                clock.instant());
        try {
            var version = dispatcher.create(command).orElseGet(() -> dispatcher.carryOut(command));
            return dispatcher.readAtLeast(version, atLeast -> new FindCv(cvId, upload.user(), atLeast), CvView.class);
        } catch (ProblemException refused) {
            forget(refused, file);
            throw refused;
        }
    }

    /** What was refused for good is not kept; what is only not readable yet is. */
    private void forget(ProblemException refused, UploadedFile file) {
        if (refused.problem() != CommonProblem.UNAVAILABLE) {
            files.remove(file.key());
        }
    }

    private void mustBeFew(UserId user) {
        var cvs = dispatcher.answer(new FindCvs(user, 0, 1), CvPage.class);
        if (cvs.total() >= CvLimits.CVS) {
            throw new ProblemException(CvProblem.CV_TOO_MANY);
        }
    }

    private void mustBeClean(byte[] file) {
        try {
            switch (scanner.scan(file)) {
                case ScanResult.Clean _ -> {}
                case ScanResult.Infected _ -> throw new ProblemException(CvProblem.CV_INFECTED);
            }
        } catch (ScannerUnavailableException nobodyLooks) {
            throw new ProblemException(CvProblem.CV_SCANNER_UNAVAILABLE);
        }
    }

    private void keep(Upload upload, UploadedFile file) {
        try {
            files.keep(upload.user().value(), file.key(), upload.file());
        } catch (FileStoreUnavailableException notKept) {
            throw new ProblemException(CommonProblem.UNAVAILABLE);
        }
    }

    /** The bytes of an uploaded file; empty once they are no longer kept. */
    Optional<byte[]> file(UserId user, UploadedFile file) {
        try {
            return files.find(user.value(), file.key());
        } catch (FileStoreUnavailableException nowhere) {
            throw new ProblemException(CommonProblem.UNAVAILABLE);
        }
    }
}
