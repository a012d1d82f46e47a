package pro.interviewai.saga.cv;

import org.jspecify.annotations.Nullable;
import pro.interviewai.intelligence.cv.output.ResumeDocument;
import pro.interviewai.intelligence.cv.reading.DocumentType;
import pro.interviewai.messages.ProblemException;
import pro.interviewai.messages.cv.AnalysisInput;
import pro.interviewai.messages.cv.CvProblem;
import pro.interviewai.messages.cv.UploadedFile;
import pro.interviewai.messages.cv.content.CvContent;
import pro.interviewai.messages.cv.document.DocumentText;
import pro.interviewai.ports.file.DocumentStore;

/** Reads the file of a version unless that was done already. */
final class ReadsCv {
    private final DocumentStore store;
    private final CvEngines engines;

    ReadsCv(DocumentStore store, CvEngines engines) {
        this.store = store;
        this.engines = engines;
    }

    /**
     * What stands in a CV, and the document that it was read from.
     *
     * @param isNew whether it was read just now
     */
    record Read(CvContent content, DocumentText document, boolean isNew) {}

    /** @throws ProblemException with a {@link CvProblem} that says why it cannot be read */
    Read read(Analysis analysis, AnalysisInput input) {
        var content = input.content();
        var document = input.document();
        return content == null || document == null
                ? readFile(analysis, input.file())
                : new Read(content, document, false);
    }

    /** Removes the file of a version, if it has one. */
    void forget(AnalysisInput input) {
        var file = input.file();
        if (file != null) {
            store.remove(file.key());
        }
    }

    private Read readFile(Analysis analysis, @Nullable UploadedFile file) {
        if (file == null) {
            throw new ProblemException(CvProblem.CV_NOT_READ);
        }
        var bytes = store.find(analysis.user().value(), file.key())
                .orElseThrow(() -> new ProblemException(CvProblem.CV_FILE_GONE));
        if (file.mediaType().equals(DocumentType.JSON.mediaType())) {
            var resume = ResumeDocument.read(bytes);
            return new Read(resume.content(), resume.text(), true);
        }
        var document = engines.reader().read(bytes, file.name());
        return new Read(engines.parser().parse(document), document, true);
    }
}
