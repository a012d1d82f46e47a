package pro.interviewai.saga.cv;

import java.time.Clock;
import java.util.Optional;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import pro.interviewai.messages.ProblemException;
import pro.interviewai.messages.cv.AnalysisInput;
import pro.interviewai.messages.cv.CvProblem;
import pro.interviewai.messages.cv.CvVersionCommand.RecordReading;
import pro.interviewai.messages.cv.UploadedFile;
import pro.interviewai.messages.cv.content.CvContent;
import pro.interviewai.messages.cv.document.DocumentText;
import pro.interviewai.ports.file.DocumentStore;

/** Reads the file of a version unless that was done already. */
final class ReadsCv {
    private final DocumentStore store;
    private final CvEngines engines;
    private final CommandGateway commands;
    private final Clock clock;

    ReadsCv(DocumentStore store, CvEngines engines, CommandGateway commands, Clock clock) {
        this.store = store;
        this.engines = engines;
        this.commands = commands;
        this.clock = clock;
    }

    /** What stands in a CV, and the document that it was read from. */
    record Read(CvContent content, DocumentText document) {}

    /** @throws ProblemException with a {@link CvProblem} that says why it cannot be read */
    Read read(Analysis analysis, AnalysisInput input) {
        return known(input).orElseGet(() -> readFile(analysis, input.file()));
    }

    private static Optional<Read> known(AnalysisInput input) {
        var content = input.content();
        var document = input.document();
        return content == null || document == null ? Optional.empty() : Optional.of(new Read(content, document));
    }

    private Read readFile(Analysis analysis, @Nullable UploadedFile file) {
        if (file == null) {
            throw new ProblemException(CvProblem.CV_NOT_READ);
        }
        var bytes = store.find(analysis.user().value(), file.key())
                .orElseThrow(() -> new ProblemException(CvProblem.CV_FILE_GONE));
        var document = engines.reader().read(bytes, file.name());
        var content = engines.parser().parse(document);
        commands.sendAndWait(
                new RecordReading(analysis.version(), document, content, engines.provenance(), clock.instant()));
        return new Read(content, document);
    }
}
