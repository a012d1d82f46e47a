package pro.interviewai.embeddedmongo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The redo log. Records are added in memory in the order in which they were applied; whoever needs durability calls
 * {@link #await()}, and the first to do so writes everything that has been added meanwhile for all others.
 *
 * <p>After a failed write nothing is accepted any more: what memory holds is then ahead of the disk, and only a restart
 * brings both together.
 */
final class Journal implements AutoCloseable {
    private static final int KEPT_CAPACITY = 4 << 20;

    private final Path folder;
    private final boolean powerLossSafe;
    private final Object flushing = new Object();

    // Guarded by this.
    private byte[] pending = new byte[1 << 16];
    private int pendingLength;
    private long added;

    // Guarded by flushing.
    private byte[] spare = new byte[1 << 16];
    private long written;
    private boolean leaderAtWork;

    private FileChannel channel;
    private volatile long segment;
    private volatile long segmentStart;
    private volatile @Nullable IOException failure;

    Journal(Path folder, long firstSegment, boolean powerLossSafe) throws IOException {
        this.folder = folder;
        this.powerLossSafe = powerLossSafe;
        this.segment = firstSegment;
        this.channel = open(firstSegment);
    }

    /** Adds a record; the caller holds the lock under which its changes were applied, so that order is the same. */
    void add(JournalRecord record) {
        ByteBuffer content = record.content();
        int size = JournalSegment.FRAME_HEADER + content.remaining();
        int checksum = JournalSegment.checksum(content);
        synchronized (this) {
            if (pendingLength + size > pending.length) {
                pending = Arrays.copyOf(pending, Math.max(pending.length * 2, pendingLength + size));
            }
            ByteBuffer.wrap(pending, pendingLength, size)
                    .putInt(content.remaining())
                    .putInt(checksum)
                    .put(content);
            pendingLength += size;
            added += size;
        }
    }

    /** Returns when all records added before are in the file (and, if so configured, on the medium). */
    void await() {
        long wanted;
        synchronized (this) {
            wanted = added;
        }
        // An interrupt would close the file under the feet of everybody.
        boolean interrupted = Thread.interrupted();
        boolean leader;
        synchronized (flushing) {
            while (written < wanted && leaderAtWork) {
                interrupted |= pause();
            }
            leader = written < wanted;
            leaderAtWork |= leader;
        }
        if (leader) {
            writePending(null);
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        requireIntact();
    }

    /**
     * Writes what is pending and starts a new segment.
     *
     * @return the number of the new segment; all records in older ones had been applied before this call returned
     */
    long roll() throws IOException {
        FileChannel next = open(segment + 1);
        boolean interrupted = Thread.interrupted();
        synchronized (flushing) {
            while (leaderAtWork) {
                interrupted |= pause();
            }
            leaderAtWork = true;
        }
        writePending(next);
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        requireIntact();
        return segment;
    }

    private boolean pause() {
        try {
            flushing.wait();
            return false;
        } catch (InterruptedException e) {
            return true;
        }
    }

    private void writePending(@Nullable FileChannel next) {
        byte[] batch;
        int length;
        long reached;
        synchronized (this) {
            batch = pending;
            length = pendingLength;
            reached = added;
            pending = spare;
            pendingLength = 0;
        }
        try {
            write(ByteBuffer.wrap(batch, 0, length));
            if (next != null) {
                channel.close();
                channel = next;
                segment++;
                segmentStart = reached;
            }
        } catch (IOException e) {
            failure = failure == null ? e : failure;
        } finally {
            synchronized (flushing) {
                spare = batch.length > KEPT_CAPACITY ? new byte[1 << 16] : batch;
                written = reached;
                leaderAtWork = false;
                flushing.notifyAll();
            }
        }
    }

    private void write(ByteBuffer batch) throws IOException {
        if (failure != null) {
            return;
        }
        while (batch.hasRemaining()) {
            channel.write(batch);
        }
        if (powerLossSafe && batch.limit() > 0) {
            channel.force(false);
        }
    }

    /** Bytes added since the current segment was started. */
    synchronized long segmentBytes() {
        return added - segmentStart;
    }

    void requireIntact() {
        IOException cause = failure;
        if (cause != null) {
            throw new UncheckedIOException(
                    "The redo log in " + folder + " failed; the server must be restarted", cause);
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    private FileChannel open(long number) throws IOException {
        return FileChannel.open(
                JournalSegment.of(folder, number).file(),
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.WRITE);
    }
}
