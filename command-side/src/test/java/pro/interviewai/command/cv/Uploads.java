package pro.interviewai.command.cv;

import static pro.interviewai.command.cv.Written.ANN;
import static pro.interviewai.command.cv.Written.CV;
import static pro.interviewai.command.cv.Written.NOON;

import org.jspecify.annotations.Nullable;
import pro.interviewai.messages.account.UserId;
import pro.interviewai.messages.cv.CvCommand.UploadCv;
import pro.interviewai.messages.cv.CvEvent.CvAdded;
import pro.interviewai.messages.cv.CvEvent.VersionAdded;
import pro.interviewai.messages.cv.KeptFile;
import pro.interviewai.messages.cv.UploadedFile;
import pro.interviewai.messages.cv.VersionKind;

/** Files as they come in, one after the other. */
final class Uploads {
    static final CvAdded ADDED = new CvAdded("cv-1", "ann", "My CV", NOON);

    private Uploads() {}

    static UploadCv upload(int number) {
        return upload(number, ANN, null);
    }

    static UploadCv upload(int number, UserId user, @Nullable String branch) {
        return new UploadCv(
                CV, user, "upload-" + number, file(number), "My CV", branch, "analysis-" + number, "Go", NOON);
    }

    static UploadedFile file(int number) {
        return new UploadedFile("cv.pdf", 1200, "application/pdf", "ab".repeat(32), "file-" + number);
    }

    /** A version of an upload, each on the branch of the one before. */
    static VersionAdded added(int number) {
        return new VersionAdded(
                "cv-1",
                "ann",
                number,
                VersionKind.UPLOAD,
                number == 1 ? null : number - 1,
                "main",
                new KeptFile(number, "file-" + number),
                number > 5 ? new KeptFile(number - 5, "file-" + (number - 5)) : null,
                "upload-" + number,
                NOON);
    }
}
