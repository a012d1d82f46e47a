package pro.interviewai.intelligence.cv.reading.worker;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import pro.interviewai.intelligence.cv.reading.DocumentReader;
import pro.interviewai.intelligence.worker.Outcome;
import pro.interviewai.intelligence.worker.Outcome.Done;
import pro.interviewai.intelligence.worker.Outcome.Failed;
import pro.interviewai.intelligence.worker.Outcome.Lost;
import pro.interviewai.intelligence.worker.Outcome.Refused;
import pro.interviewai.intelligence.worker.WorkerSettings;
import pro.interviewai.intelligence.worker.Workers;
import pro.interviewai.messages.CommonProblem;
import pro.interviewai.messages.Problem;
import pro.interviewai.messages.ProblemException;
import pro.interviewai.messages.cv.CvProblem;
import pro.interviewai.messages.cv.document.DocumentText;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads documents in processes of their own, at most two at once, with 256 MB and ten seconds for each document. One with
 * pages that can only be seen goes on to a third process, one at a time, with a minute for it, so that nobody else waits for
 * what is recognised. A document that takes longer is refused with {@link CvProblem#CV_READING_TIMED_OUT}, one that takes more
 * with {@link CvProblem#CV_TOO_COMPLEX}; the next one is read by a fresh worker.
 */
public final class WorkerDocumentReader implements DocumentReader, AutoCloseable {
    /** Name and version; the version changes with what is read of a document, or in which order. */
    public static final String ENGINE = "documents 1";

    static final WorkerSettings READING = new WorkerSettings(
            Reading.class, 2, 256, 700, Duration.ofSeconds(10), Duration.ofSeconds(30), Duration.ofMinutes(2), 200);
    static final WorkerSettings RECOGNITION = new WorkerSettings(
            Recognition.class, 1, 320, 1000, Duration.ofSeconds(60), Duration.ofSeconds(90), Duration.ofMinutes(1), 20);

    private static final Logger LOG = LoggerFactory.getLogger(WorkerDocumentReader.class);
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Duration COME_AGAIN = Duration.ofSeconds(5);

    private final Workers reading;
    private final Workers recognition;

    public WorkerDocumentReader() {
        this(READING, RECOGNITION);
    }

    WorkerDocumentReader(WorkerSettings reading, WorkerSettings recognition) {
        this.reading = new Workers(reading);
        this.recognition = new Workers(recognition);
    }

    @Override
    public DocumentText read(byte[] file, String fileName) {
        if (file.length == 0) {
            throw new ProblemException(CvProblem.CV_EMPTY);
        }
        if (file.length > Workers.MOST_BYTES) {
            throw new ProblemException(CommonProblem.PAYLOAD_TOO_LARGE);
        }
        return text(reading.carryOut(fileName, file))
                .or(() -> text(recognition.carryOut(fileName, file)))
                .orElseThrow(() -> new ProblemException(CvProblem.CV_HAS_NO_TEXT));
    }

    /** Ends all workers, also those that are at work. */
    @Override
    public void close() {
        reading.close();
        recognition.close();
    }

    /** Process ids of the workers there are. */
    List<Long> running() {
        return Stream.concat(reading.running().stream(), recognition.running().stream())
                .toList();
    }

    /** Nothing where pages are to be recognised. */
    private static Optional<DocumentText> text(Outcome outcome) {
        return switch (outcome) {
            case Done(var content) -> content.length == 0 ? Optional.empty() : Optional.of(parsed(content));
            case Refused(var problem, var detail) -> throw problem(problem, detail);
            case Failed(var where) -> {
                LOG.warn("A document could not be read: {}", where);
                throw new ProblemException(CvProblem.CV_DAMAGED);
            }
            case Lost lost -> throw problem(lost);
        };
    }

    private static ProblemException problem(Lost lost) {
        return switch (lost) {
            case BUSY, UNAVAILABLE -> new ProblemException(CommonProblem.UNAVAILABLE, COME_AGAIN);
            case TIMED_OUT -> new ProblemException(CvProblem.CV_READING_TIMED_OUT);
            case OUT_OF_MEMORY, DIED -> new ProblemException(CvProblem.CV_TOO_COMPLEX);
        };
    }

    private static DocumentText parsed(byte[] content) {
        try {
            return JSON.readValue(content, DocumentText.class);
        } catch (JacksonException e) {
            LOG.warn(
                    "A worker answered with something else than a text: {}",
                    e.getClass().getName());
            throw new ProblemException(CvProblem.CV_DAMAGED);
        }
    }

    private static ProblemException problem(String name, String detail) {
        return Stream.<Problem[]>of(CvProblem.values(), CommonProblem.values())
                .flatMap(Arrays::stream)
                .filter(problem -> problem.name().equals(name))
                .findFirst()
                .map(problem -> new ProblemException(problem, detail.isEmpty() ? problem.sentence() : detail))
                .orElseGet(() -> new ProblemException(CvProblem.CV_DAMAGED));
    }
}
