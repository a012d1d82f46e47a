package pro.interviewai.intelligence.worker;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The workers there are: those that rest, the latest first, and those that work. */
final class Roster implements AutoCloseable {
    private final WorkerSettings settings;
    private final Deque<WorkerProcess> resting = new ArrayDeque<>();
    private final Set<WorkerProcess> all = new HashSet<>();
    private boolean closed;

    Roster(WorkerSettings settings) {
        this.settings = settings;
    }

    /** A rested worker, or a new one. */
    WorkerProcess take() throws IOException, InterruptedException {
        for (var rested = rested(); rested != null; rested = rested()) {
            if (rested.isAlive()) {
                return rested;
            }
            end(rested);
        }
        var begun = WorkerProcess.start(settings);
        if (!added(begun)) {
            begun.close();
            throw new IOException("There is no more work.");
        }
        return begun;
    }

    void giveBack(WorkerProcess worker) {
        if (worker.pieces() >= settings.pieces() || !rests(worker)) {
            end(worker);
            return;
        }
        CompletableFuture.delayedExecutor(settings.idle().toNanos(), TimeUnit.NANOSECONDS, Thread::startVirtualThread)
                .execute(this::endIdle);
    }

    void end(WorkerProcess worker) {
        synchronized (this) {
            all.remove(worker);
        }
        worker.close();
    }

    synchronized boolean isClosed() {
        return closed;
    }

    @Override
    public void close() {
        List<WorkerProcess> left;
        synchronized (this) {
            closed = true;
            left = List.copyOf(all);
            resting.clear();
        }
        left.forEach(this::end);
    }

    /** Process ids. */
    synchronized List<Long> running() {
        return all.stream().map(WorkerProcess::pid).toList();
    }

    private synchronized @Nullable WorkerProcess rested() {
        return resting.poll();
    }

    private synchronized boolean added(WorkerProcess worker) {
        return !closed && all.add(worker);
    }

    private synchronized boolean rests(WorkerProcess worker) {
        if (closed) {
            return false;
        }
        worker.rest();
        resting.push(worker);
        return true;
    }

    private void endIdle() {
        var idle = new ArrayList<WorkerProcess>();
        synchronized (this) {
            for (var worker : resting) {
                if (worker.isIdleFor(settings.idle())) {
                    idle.add(worker);
                }
            }
            resting.removeAll(idle);
        }
        idle.forEach(this::end);
    }
}
