package pro.interviewai.intelligence.cv.spelling;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import pro.interviewai.intelligence.worker.Outcome;
import pro.interviewai.intelligence.worker.Outcome.Lost;
import pro.interviewai.intelligence.worker.WorkerSettings;
import pro.interviewai.intelligence.worker.Workers;

/**
 * The one process that checks, for one text after another. What it has loaded of a language it does not let go, so it gives
 * way to a fresh one for the third. Safe for use by many threads.
 */
final class LanguageProcess implements AutoCloseable {
    private static final int MOST_LANGUAGES = 2;

    private final WorkerSettings settings;
    private final ReentrantLock turn = new ReentrantLock(true);
    private final Set<Locale> asked = new HashSet<>();
    private Workers workers;
    private boolean closed;

    LanguageProcess(WorkerSettings settings) {
        this.settings = settings;
        this.workers = new Workers(settings);
    }

    Outcome check(Locale language, String text) {
        try {
            if (!turn.tryLock(settings.untilFree().toNanos(), TimeUnit.NANOSECONDS)) {
                return Lost.BUSY;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Lost.UNAVAILABLE;
        }
        try {
            return workersFor(language).carryOut(language.toLanguageTag(), text.getBytes(StandardCharsets.UTF_8));
        } finally {
            turn.unlock();
        }
    }

    private synchronized Workers workersFor(Locale language) {
        if (!asked.contains(language) && asked.size() == MOST_LANGUAGES && !closed) {
            workers.close();
            workers = new Workers(settings);
            asked.clear();
        }
        asked.add(language);
        return workers;
    }

    /** Process ids: one or none. */
    synchronized List<Long> running() {
        return workers.running();
    }

    /** Ends it, also at work. */
    @Override
    public synchronized void close() {
        closed = true;
        workers.close();
    }
}
