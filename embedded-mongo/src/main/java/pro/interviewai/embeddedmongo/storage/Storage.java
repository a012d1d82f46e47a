package pro.interviewai.embeddedmongo.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.h2.mvstore.type.ByteArrayDataType;
import org.h2.mvstore.type.StringDataType;
import org.jspecify.annotations.Nullable;

/**
 * The page store and its redo log. A write is acknowledged when it is in the log; a checkpoint moves what the log holds
 * into the pages, without stopping anybody. Changes of structure (collections, indexes) are not logged: they run alone,
 * between two checkpoints.
 */
public final class Storage implements AutoCloseable {

    private static final String FILE_NAME = "embedded-mongo.mv";
    private static final String STATE_MAP = "embeddedmongo.state";
    private static final String FORMAT_KEY = "format";
    private static final String FORMAT = "1";
    private static final String REPLAY_FROM_KEY = "replayFrom";
    /** A page is written whole for each change in it, so small pages keep random updates cheap. */
    private static final int PAGE_BYTES = 8 * 1024;

    private static final long MOST_UNSAVED_BYTES =
            Math.max(32L << 20, Runtime.getRuntime().maxMemory() / 8);
    private static final long YIELD_NANOS = 1_000_000;
    private static final long LONGEST_YIELD_NANOS = 5_000_000_000L;

    /** Of a part of the file: everything in it is alive. */
    private static final int WHOLE = 100;

    /** MVStore gives the room of what was rewritten away with a later version. */
    private static final int COMMITS_UNTIL_FREE = 4;

    private final MVStore store;
    private final LogFirstFileStore file;
    private final MVMap<String, String> state;
    private final RedoLog log;
    private final boolean powerLossSafe;
    private final AtomicReference<@Nullable CompletableFuture<Void>> overwriting = new AtomicReference<>();
    private final ReentrantLock checkpointing = new ReentrantLock();
    private final ReentrantReadWriteLock gate = new ReentrantReadWriteLock();
    private final ThreadLocal<@Nullable LoggedChange> current = new ThreadLocal<>();

    private Storage(
            MVStore store, LogFirstFileStore file, MVMap<String, String> state, RedoLog log, boolean powerLossSafe) {
        this.store = store;
        this.file = file;
        this.state = state;
        this.log = log;
        this.powerLossSafe = powerLossSafe;
    }

    public static Storage open(Path directory, boolean powerLossSafe, int cacheMegabytes) throws IOException {
        LogFirstFileStore file =
                new LogFirstFileStore(Map.of("cacheSize", cacheMegabytes, "pageSplitSize", PAGE_BYTES));
        MVStore store = openStore(file, directory.resolve(FILE_NAME));
        try {
            MVMap<String, String> state = openState(store, directory);
            long from = Long.parseLong(state.getOrDefault(REPLAY_FROM_KEY, "1"));
            long next = RedoSegments.replay(directory, from, (mapId, key, value) -> redo(store, mapId, key, value));
            state.put(REPLAY_FROM_KEY, Long.toString(next));
            store.commit();
            store.sync();
            for (Path segment : RedoSegments.in(directory)) {
                Files.delete(segment);
            }
            RedoLog log = new RedoLog(directory, next, powerLossSafe);
            file.beforeWrite(() -> {
                log.awaitAll();
                if (powerLossSafe) {
                    // What is overwritten now became free by the last write, so that has to be safe first.
                    file.sync();
                }
            });
            return new Storage(store, file, state, log, powerLossSafe);
        } catch (IOException | RuntimeException e) {
            store.closeImmediately();
            throw e;
        }
    }

    private static MVStore openStore(LogFirstFileStore file, Path path) throws IOException {
        try {
            file.open(path.toString(), false, null);
            MVStore store = new MVStore.Builder()
                    .adoptFileStore(file)
                    .autoCommitDisabled()
                    .autoCommitBufferSize(0)
                    .open();
            store.setVersionsToKeep(1);
            store.setRetentionTime(0);
            return store;
        } catch (MVStoreException e) {
            throw new IOException(path + " cannot be opened as an embedded MongoDB store: " + e.getMessage(), e);
        }
    }

    private static MVMap<String, String> openState(MVStore store, Path directory) throws IOException {
        boolean fresh = store.getMapNames().isEmpty();
        if (!fresh && !store.hasMap(STATE_MAP)) {
            throw new IOException("The store in " + directory + " was written by another program");
        }
        MVMap<String, String> state = store.openMap(
                STATE_MAP,
                new MVMap.Builder<String, String>()
                        .keyType(StringDataType.INSTANCE)
                        .valueType(StringDataType.INSTANCE));
        if (fresh) {
            state.put(FORMAT_KEY, FORMAT);
        } else if (!FORMAT.equals(state.get(FORMAT_KEY))) {
            throw new IOException("The store in %s has format %s, this program reads format %s"
                    .formatted(directory, state.get(FORMAT_KEY), FORMAT));
        }
        return state;
    }

    /** Maps come and go only between two checkpoints, so the store has every map that the log to be redone names. */
    private static void redo(MVStore store, int mapId, byte[] key, byte @Nullable [] value) {
        String name = store.getMapName(mapId);
        if (name == null) {
            throw new IllegalStateException(
                    "The redo log changes the map " + mapId + ", which the store does not have");
        }
        MVMap<byte[], byte[]> map = map(store, name);
        if (value == null) {
            map.remove(key);
        } else {
            map.put(key, value);
        }
    }

    public MVStore store() {
        return store;
    }

    public MVMap<byte[], byte[]> map(String name) {
        return map(store, name);
    }

    private static MVMap<byte[], byte[]> map(MVStore store, String name) {
        return store.openMap(
                name,
                new MVMap.Builder<byte[], byte[]>()
                        .keyType(ByteArrayDataType.INSTANCE)
                        .valueType(ByteArrayDataType.INSTANCE));
    }

    /** Runs with the pages of the present version kept readable, whatever is checkpointed or compacted meanwhile. */
    public <T> T reading(Supplier<T> body) {
        MVStore.TxCounter version = store.registerVersionUsage();
        try {
            return body.get();
        } finally {
            store.deregisterVersionUsage(version);
        }
    }

    /** Runs a write command; changes of structure wait until it is done. */
    public <T> T writing(Supplier<T> command) {
        gate.readLock().lock();
        try {
            return reading(command);
        } finally {
            gate.readLock().unlock();
        }
    }

    /** Makes one document's write: all of its operations, or none if it throws. */
    public void change(Runnable operations) {
        if (current.get() != null || gate.isWriteLockedByCurrentThread()) {
            operations.run();
            return;
        }
        LoggedChange change = log.begin();
        current.set(change);
        try {
            operations.run();
        } catch (RuntimeException | Error e) {
            change.undo();
            throw e;
        } finally {
            current.remove();
            change.seal();
        }
    }

    public void put(MVMap<byte[], byte[]> map, byte[] key, byte[] value) {
        LoggedChange change = current.get();
        if (change == null) {
            map.put(key, value);
        } else {
            change.put(map, key, value);
        }
    }

    public void remove(MVMap<byte[], byte[]> map, byte[] key) {
        LoggedChange change = current.get();
        if (change == null) {
            map.remove(key);
        } else {
            change.remove(map, key);
        }
    }

    /** Returns when everything written so far survives, as far as the setting goes. */
    public void awaitDurable() {
        log.awaitAll();
    }

    /**
     * Slows a writer down while checkpoints lag so far behind that pages not yet saved could fill the heap. Called with no
     * lock held, and only after the write itself is durable.
     */
    public void yieldToCheckpoint() {
        long end = System.nanoTime() + LONGEST_YIELD_NANOS;
        while (store.getUnsavedMemory() > MOST_UNSAVED_BYTES && System.nanoTime() < end) {
            LockSupport.parkNanos(YIELD_NANOS);
        }
    }

    /**
     * Runs a change of structure alone; it is on disk when this returns. That holds for a change that fails half-way, too,
     * since later writes may go to a collection which it has made.
     */
    public <T> T restructure(Supplier<T> body) {
        if (gate.isWriteLockedByCurrentThread()) {
            return body.get();
        }
        checkpointing.lock();
        try {
            // Most of what is to be written is written while others still work.
            checkpoint();
            gate.writeLock().lock();
            try {
                return body.get();
            } finally {
                finishAlone();
            }
        } finally {
            checkpointing.unlock();
        }
    }

    private void finishAlone() {
        try {
            checkpoint();
        } finally {
            gate.writeLock().unlock();
        }
    }

    /** Moves what the log holds into the pages. Writers go on meanwhile. */
    public void checkpoint() {
        checkpointing.lock();
        try {
            long replayFrom = log.roll();
            state.put(REPLAY_FROM_KEY, Long.toString(replayFrom));
            store.commit();
            if (powerLossSafe) {
                store.sync();
            }
            log.deleteBefore(replayFrom);
        } catch (IOException e) {
            throw new UncheckedIOException("Checkpoint failed", e);
        } finally {
            checkpointing.unlock();
        }
    }

    /** Rewrites live pages out of sparse parts of the file, so that their space is used again. */
    public boolean compact(int targetFillPercent, int bytes) {
        checkpointing.lock();
        try {
            boolean moved = store.compact(targetFillPercent, bytes);
            if (moved) {
                checkpoint();
            }
            return moved;
        } finally {
            checkpointing.unlock();
        }
    }

    /**
     * Takes what was deleted or replaced out of all files: rewrites what is left of every part of the file that holds some
     * of it, and writes zeros over what has become free. Takes as long as rewriting the file does, in the background.
     *
     * @param patience how long to wait
     * @return whether it is done; if not, calling again waits for the same
     */
    public boolean overwriteDeleted(Duration patience) {
        CompletableFuture<Void> run = overwriting.updateAndGet(running -> running == null
                ? CompletableFuture.runAsync(this::overwriteDeleted, Thread::startVirtualThread)
                : running);
        try {
            run.get(patience.toMillis(), TimeUnit.MILLISECONDS);
            overwriting.compareAndSet(run, null);
            return true;
        } catch (TimeoutException running) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException failed) {
            overwriting.compareAndSet(run, null);
            throw new IllegalStateException("What was deleted cannot be overwritten", failed.getCause());
        }
    }

    private void overwriteDeleted() {
        checkpointing.lock();
        try {
            checkpoint();
            store.compact(WHOLE, Integer.MAX_VALUE);
            for (int commit = 0; commit < COMMITS_UNTIL_FREE; commit++) {
                checkpoint();
            }
            file.overwriteFree();
        } finally {
            checkpointing.unlock();
        }
    }

    public long logBytes() {
        return log.segmentBytes();
    }

    public int unsavedBytes() {
        return store.getUnsavedMemory();
    }

    @Override
    public void close() {
        checkpointing.lock();
        gate.writeLock().lock();
        try {
            if (!store.isClosed()) {
                checkpoint();
                store.close();
                log.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The redo log cannot be closed", e);
        } finally {
            gate.writeLock().unlock();
            checkpointing.unlock();
        }
    }
}
