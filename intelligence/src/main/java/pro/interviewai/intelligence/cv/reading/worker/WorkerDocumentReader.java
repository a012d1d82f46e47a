package pro.interviewai.intelligence.cv.reading.worker;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import pro.interviewai.intelligence.cv.reading.DocumentReader;
import pro.interviewai.intelligence.cv.reading.worker.Frames.Answer;
import pro.interviewai.intelligence.cv.reading.worker.Frames.Request;
import pro.interviewai.messages.CommonProblem;
import pro.interviewai.messages.Problem;
import pro.interviewai.messages.ProblemException;
import pro.interviewai.messages.cv.CvProblem;
import pro.interviewai.messages.cv.document.DocumentText;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads documents in processes of their own, at most two at once, with 256 MB and ten seconds for each document. A document
 * that takes longer is refused with {@link CvProblem#CV_READING_TIMED_OUT}, one that takes more with
 * {@link CvProblem#CV_TOO_COMPLEX}; the next one is read by a fresh worker. Workers begin with the first document, stay for
 * the next ones, and end after two minutes without work.
 */
public final class WorkerDocumentReader implements DocumentReader, AutoCloseable {
    /** Name and version; the version changes with what is read of a document, or in which order. */
    public static final String ENGINE = "documents 1";

    private static final Logger LOG = LoggerFactory.getLogger(WorkerDocumentReader.class);
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int LONGEST_FAILURE = 300;
    private static final Duration COME_AGAIN = Duration.ofSeconds(5);

    private final WorkerSettings settings;
    private final Semaphore free;
    private final Workers workers;

    public WorkerDocumentReader() {
        this(WorkerSettings.STANDARD);
    }

    WorkerDocumentReader(WorkerSettings settings) {
        this.settings = settings;
        this.free = new Semaphore(settings.workers(), true);
        this.workers = new Workers(settings);
    }

    @Override
    public DocumentText read(byte[] file, String fileName) {
        if (file.length == 0) {
            throw new ProblemException(CvProblem.CV_EMPTY);
        }
        if (file.length > Frames.MOST_BYTES) {
            throw new ProblemException(CommonProblem.PAYLOAD_TOO_LARGE);
        }
        try {
            if (!free.tryAcquire(settings.untilFree().toNanos(), TimeUnit.NANOSECONDS)) {
                throw unavailable();
            }
            try {
                return text(answer(new Request(fileName, file)));
            } finally {
                free.release();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw unavailable();
        }
    }

    /** Ends all workers, also those that are at work. */
    @Override
    public void close() {
        workers.close();
    }

    /** Process ids of the workers there are. */
    List<Long> running() {
        return workers.running();
    }

    /** A worker may have died of something else than its document, so there is a second try, unless it burst its memory. */
    private Answer answer(Request request) throws InterruptedException {
        for (var last = false; ; last = true) {
            var worker = worker();
            var kept = false;
            try {
                var answer = worker.ask(request, settings.perDocument());
                kept = true;
                return answer;
            } catch (TimeoutException e) {
                throw new ProblemException(CvProblem.CV_READING_TIMED_OUT);
            } catch (IOException e) {
                var ending = worker.exitValue();
                if (workers.isClosed()) {
                    throw unavailable();
                }
                LOG.warn("A worker that read a document ended with {}", ending);
                if (last || ending == WorkerProcess.OUT_OF_MEMORY) {
                    throw new ProblemException(CvProblem.CV_TOO_COMPLEX);
                }
            } finally {
                if (kept) {
                    workers.giveBack(worker);
                } else {
                    workers.end(worker);
                }
            }
        }
    }

    private WorkerProcess worker() throws InterruptedException {
        try {
            return workers.take();
        } catch (IOException e) {
            LOG.error("No worker can be started that reads documents", e);
            throw unavailable();
        }
    }

    private static DocumentText text(Answer answer) {
        return switch (answer.kind()) {
            case TEXT -> parsed(answer);
            case PROBLEM -> throw problem(answer.text());
            case FAILURE, READY -> {
                LOG.warn("A document could not be read: {}", shortened(answer.text()));
                throw new ProblemException(CvProblem.CV_DAMAGED);
            }
        };
    }

    /** Names of classes and methods, and nothing that would break a line of the log. */
    private static String shortened(String failure) {
        return failure.substring(0, Math.min(LONGEST_FAILURE, failure.length())).replaceAll("[^\\w.$()/:@ -]", "");
    }

    private static DocumentText parsed(Answer answer) {
        try {
            return JSON.readValue(answer.content(), DocumentText.class);
        } catch (JacksonException e) {
            LOG.warn(
                    "A worker answered with something else than a text: {}",
                    e.getClass().getName());
            throw new ProblemException(CvProblem.CV_DAMAGED);
        }
    }

    private static ProblemException problem(String answer) {
        var parts = answer.split("\n", 2);
        return Stream.<Problem[]>of(CvProblem.values(), CommonProblem.values())
                .flatMap(Arrays::stream)
                .filter(problem -> problem.name().equals(parts[0]))
                .findFirst()
                .map(problem -> new ProblemException(problem, parts.length > 1 ? parts[1] : problem.sentence()))
                .orElseGet(() -> new ProblemException(CvProblem.CV_DAMAGED));
    }

    private static ProblemException unavailable() {
        return new ProblemException(CommonProblem.UNAVAILABLE, COME_AGAIN);
    }
}
