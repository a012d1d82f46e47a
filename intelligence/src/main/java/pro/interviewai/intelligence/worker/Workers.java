package pro.interviewai.intelligence.worker;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import pro.interviewai.intelligence.worker.Frames.Answer;
import pro.interviewai.intelligence.worker.Frames.Request;
import pro.interviewai.intelligence.worker.Outcome.Lost;

/**
 * Processes that all do the same work. They begin with the first piece, stay for the next ones and end when there were none
 * for a while; one that hangs, bursts or dies is replaced by a fresh one. They know nothing of the application's environment
 * and find no host of the network by its name. Safe for use by many threads.
 */
public final class Workers implements AutoCloseable {
    /** Of a piece, and of what comes of it. */
    public static final int MOST_BYTES = Frames.MOST_BYTES;

    private static final Logger LOG = LoggerFactory.getLogger(Workers.class);
    private static final int LONGEST_FAILURE = 300;

    private final WorkerSettings settings;
    private final String work;
    private final Semaphore free;
    private final Roster roster;

    public Workers(WorkerSettings settings) {
        this.settings = settings;
        this.work = settings.work().getSimpleName();
        this.free = new Semaphore(settings.workers(), true);
        this.roster = new Roster(settings);
    }

    /**
     * Has a piece of work done, and waits for it.
     *
     * @param about says what the piece is
     * @param content at most {@link #MOST_BYTES}
     */
    public Outcome carryOut(String about, byte[] content) {
        if (content.length > MOST_BYTES) {
            throw new IllegalArgumentException("A piece of work has at most " + MOST_BYTES + " bytes");
        }
        try {
            if (!free.tryAcquire(settings.untilFree().toNanos(), TimeUnit.NANOSECONDS)) {
                return Lost.BUSY;
            }
            try {
                return outcome(new Request(about, content));
            } finally {
                free.release();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Lost.UNAVAILABLE;
        }
    }

    /** Ends all workers, also those that are at work. */
    @Override
    public void close() {
        roster.close();
    }

    /** Process ids of the workers there are. */
    public List<Long> running() {
        return roster.running();
    }

    /** A worker may have died of something else than its piece, so there is a second try, unless it burst its memory. */
    private Outcome outcome(Request request) throws InterruptedException {
        var first = attempt(request);
        return first == Lost.DIED ? attempt(request) : first;
    }

    private Outcome attempt(Request request) throws InterruptedException {
        WorkerProcess worker;
        try {
            worker = roster.take();
        } catch (IOException e) {
            LOG.error("No worker can be started for {}", work, e);
            return Lost.UNAVAILABLE;
        }
        var kept = false;
        try {
            var answer = worker.ask(request, settings.perPiece());
            kept = true;
            return outcome(answer);
        } catch (TimeoutException e) {
            return Lost.TIMED_OUT;
        } catch (IOException e) {
            return ended(worker.exitValue());
        } finally {
            if (kept) {
                roster.giveBack(worker);
            } else {
                roster.end(worker);
            }
        }
    }

    private Lost ended(int ending) {
        if (roster.isClosed()) {
            return Lost.UNAVAILABLE;
        }
        LOG.warn("A worker for {} ended with {}", work, ending);
        return ending == WorkerProcess.OUT_OF_MEMORY ? Lost.OUT_OF_MEMORY : Lost.DIED;
    }

    private static Outcome outcome(Answer answer) {
        return switch (answer.kind()) {
            case DONE -> new Outcome.Done(answer.content());
            case PROBLEM -> refused(answer.text());
            case FAILURE, READY -> new Outcome.Failed(shortened(answer.text()));
        };
    }

    private static Outcome refused(String answer) {
        var parts = answer.split("\n", 2);
        return new Outcome.Refused(parts[0], parts.length > 1 ? parts[1] : "");
    }

    /** Names of classes and methods, and nothing that would break a line of the log. */
    private static String shortened(String failure) {
        return failure.substring(0, Math.min(LONGEST_FAILURE, failure.length())).replaceAll("[^\\w.$()/:@ -]", "");
    }
}
