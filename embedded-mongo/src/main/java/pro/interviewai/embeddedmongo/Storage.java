package pro.interviewai.embeddedmongo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.h2.mvstore.type.StringDataType;
import org.jspecify.annotations.Nullable;

/**
 * The store file together with its redo log.
 *
 * <p>Writers change the maps in memory and add what they did to the log. A checkpoint writes the maps to the store file
 * and forgets the log before it, without stopping anybody: the file may therefore hold the first half of an operation
 * that was under way. That is harmless as long as the log knows the whole operation, because replay repeats it. So,
 * between the moment at which the store has fixed what it will write and the writing itself, the checkpoint waits until
 * every operation then under way has been added to the log, and the log is on disk.
 *
 * <p>Changes of the structure (collections, indexes) are not logged: they run alone and end with a checkpoint.
 */
final class Storage implements AutoCloseable {
    static final int FORMAT = 7001;
    private static final String FIRST_SEGMENT = "firstSegment";

    private final DataFolder folder;
    private final MVStore store;
    private final Journal journal;
    private final MVMap<String, String> state;
    private final boolean powerLossSafe;

    /** Held shared by writing commands, alone by changes of the structure. */
    private final ReentrantReadWriteLock structure = new ReentrantReadWriteLock();

    private final ReentrantLock checkpoint = new ReentrantLock();
    private final List<ReentrantLock> collections = new CopyOnWriteArrayList<>();
    private volatile boolean restructuring;

    private Storage(DataFolder folder, MVStore store, boolean powerLossSafe) throws IOException {
        this.folder = folder;
        this.store = store;
        this.powerLossSafe = powerLossSafe;
        this.state = openState(store);
        List<JournalSegment> segments = JournalSegment.in(folder.path());
        replay(segments);
        long next = segments.isEmpty() ? 1 : segments.getLast().number() + 1;
        this.journal = new Journal(folder.path(), next, powerLossSafe);
        state.put(FIRST_SEGMENT, Long.toString(next));
        store.commit();
        if (powerLossSafe) {
            store.sync();
        }
        deleteSegmentsBefore(next);
        store.setOldestVersionTracker(_ -> beforeStoreIsWritten());
    }

    static Storage open(DataFolder folder, boolean powerLossSafe) throws IOException {
        boolean isNew = !Files.exists(folder.store()) || Files.size(folder.store()) == 0;
        MVStore store;
        try {
            store = new MVStore.Builder()
                    .fileName(folder.store().toString())
                    .autoCommitDisabled()
                    .autoCommitBufferSize(0)
                    .cacheSize(64)
                    .open();
        } catch (MVStoreException e) {
            throw new IllegalStateException(folder.store() + " is damaged or not a file of this server", e);
        }
        try {
            store.setVersionsToKeep(0);
            store.setRetentionTime(2_000);
            if (store.getStoreVersion() != FORMAT) {
                if (!isNew && !store.getMapNames().isEmpty()) {
                    throw new IllegalStateException(
                            folder.store() + " was written by another program or version (format "
                                    + store.getStoreVersion() + ", expected " + FORMAT + ")");
                }
                store.setStoreVersion(FORMAT);
            }
            return new Storage(folder, store, powerLossSafe);
        } catch (IOException | RuntimeException e) {
            store.closeImmediately();
            throw e;
        }
    }

    private static MVMap<String, String> openState(MVStore store) {
        return store.openMap(
                "state",
                new MVMap.Builder<String, String>()
                        .keyType(StringDataType.INSTANCE)
                        .valueType(StringDataType.INSTANCE));
    }

    private void replay(List<JournalSegment> segments) {
        long first = Long.parseLong(state.getOrDefault(FIRST_SEGMENT, "0"));
        Map<Integer, MVMap<byte[], byte[]>> maps = new TreeMap<>();
        for (JournalSegment segment : segments) {
            if (segment.number() >= first) {
                boolean whole = segment.read(record -> apply(record, maps));
                if (!whole && !segment.equals(segments.getLast())) {
                    throw new IllegalStateException("The redo log " + segment.file() + " is damaged");
                }
            }
        }
    }

    private void apply(ByteBuffer record, Map<Integer, MVMap<byte[], byte[]>> maps) {
        JournalRecord.read(record, (mapId, key, value) -> {
            MVMap<byte[], byte[]> map = maps.computeIfAbsent(mapId, id -> store.openMap(id, bytesMap()));
            if (value == null) {
                map.remove(key);
            } else {
                map.put(key, value);
            }
        });
    }

    MVStore store() {
        return store;
    }

    Journal journal() {
        return journal;
    }

    MVMap<byte[], byte[]> openMap(String name) {
        return store.openMap(name, bytesMap());
    }

    void removeMap(String name) {
        store.removeMap(name);
    }

    void renameMap(String name, String newName) {
        if (store.hasMap(name)) {
            store.renameMap(openMap(name), newName);
        }
    }

    private static MVMap.Builder<byte[], byte[]> bytesMap() {
        return new MVMap.Builder<byte[], byte[]>()
                .keyType(ByteArrayType.INSTANCE)
                .valueType(ByteArrayType.INSTANCE);
    }

    /** The lock of a collection's writers, known to the checkpoint until it is given back. */
    ReentrantLock newWriterLock() {
        ReentrantLock lock = new ReentrantLock();
        collections.add(lock);
        return lock;
    }

    void forget(ReentrantLock writerLock) {
        collections.remove(writerLock);
    }

    /** Adds what was done to the log; while the structure changes, the checkpoint at its end does that work. */
    void log(JournalRecord record) {
        if (!record.isEmpty()) {
            if (!restructuring) {
                journal.add(record);
            }
            record.clear();
        }
    }

    /** Runs a command that writes documents and returns when what it wrote is durable. */
    <T> T writing(Supplier<T> command) {
        journal.requireIntact();
        structure.readLock().lock();
        try {
            return command.get();
        } finally {
            structure.readLock().unlock();
            journal.await();
        }
    }

    /** Runs a command that changes collections or indexes, alone, and returns when that is durable. */
    <T> T restructuring(Supplier<T> command) {
        journal.requireIntact();
        checkpoint.lock();
        try {
            // Most of the writing is done while others still work.
            checkpoint();
            structure.writeLock().lock();
            restructuring = true;
            try {
                return command.get();
            } finally {
                try {
                    checkpoint();
                } finally {
                    restructuring = false;
                    structure.writeLock().unlock();
                }
            }
        } finally {
            checkpoint.unlock();
        }
    }

    /** Writes the maps to the store file and drops the log before. */
    void checkpoint() {
        checkpoint.lock();
        try {
            long segment = journal.roll();
            state.put(FIRST_SEGMENT, Long.toString(segment));
            store.commit();
            if (powerLossSafe) {
                store.sync();
            }
            deleteSegmentsBefore(segment);
        } catch (IOException e) {
            throw new UncheckedIOException("No checkpoint could be written in " + folder.path(), e);
        } finally {
            checkpoint.unlock();
        }
    }

    /** Called by the store in each commit, after it has fixed what it will write and before it writes. */
    private void beforeStoreIsWritten() {
        if (!checkpoint.isHeldByCurrentThread()) {
            return;
        }
        for (ReentrantLock writers : collections) {
            writers.lock();
            writers.unlock();
        }
        journal.await();
        if (powerLossSafe) {
            // The space that the coming write may overwrite became free by the last one, so that must be safe first.
            store.sync();
        }
    }

    private void deleteSegmentsBefore(long number) throws IOException {
        for (JournalSegment segment : JournalSegment.in(folder.path())) {
            if (segment.number() < number) {
                Files.delete(segment.file());
            }
        }
    }

    @Override
    public void close() throws IOException {
        try {
            checkpoint();
            journal.close();
        } finally {
            store.close();
            folder.close();
        }
    }

    /** What is held of the maps that the store file does not have yet, in bytes. */
    int unsavedBytes() {
        return store.getUnsavedMemory();
    }

    @Nullable
    RuntimeException failure() {
        return store.getPanicException();
    }
}
