package pro.interviewai.embeddedmongo.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * The log of changes: whoever waits for a change first writes everything that is pending in one go, the others find
 * theirs written. Changes reach the file in the order in which they began.
 */
final class RedoLog implements AutoCloseable {

    private static final int BUFFER_BYTES = 1 << 20;
    private static final long OPEN_CHANGE_PAUSE_NANOS = 20_000;

    private final Path directory;
    private final boolean forceToDevice;
    private final ReentrantLock writing = new ReentrantLock();
    private final Deque<LoggedChange> pending = new ArrayDeque<>();
    private final ByteBuffer buffer = ByteBuffer.allocateDirect(BUFFER_BYTES);

    private long nextSequence;
    private volatile long written;
    private volatile long segmentBytes;
    private volatile @Nullable IOException failure;
    private FileChannel channel;

    RedoLog(Path directory, long nextSequence, boolean forceToDevice) throws IOException {
        this.directory = directory;
        this.forceToDevice = forceToDevice;
        this.nextSequence = nextSequence;
        this.written = nextSequence - 1;
        this.channel = newSegment(nextSequence);
    }

    LoggedChange begin() {
        failIfBroken();
        synchronized (pending) {
            LoggedChange change = new LoggedChange(nextSequence++);
            pending.add(change);
            return change;
        }
    }

    /** Returns when every change begun before this call is in the log. */
    void awaitAll() {
        await(lastBegun());
    }

    private void await(long sequence) {
        if (written < sequence) {
            writing.lock();
            try {
                failIfBroken();
                writeUpTo(sequence);
            } catch (IOException e) {
                failure = e;
                throw new UncheckedIOException("The redo log cannot be written; nothing more is accepted", e);
            } finally {
                writing.unlock();
            }
        }
        failIfBroken();
    }

    private long lastBegun() {
        synchronized (pending) {
            return nextSequence - 1;
        }
    }

    private void failIfBroken() {
        IOException broken = failure;
        if (broken != null) {
            throw new UncheckedIOException("The redo log cannot be written; nothing more is accepted", broken);
        }
    }

    private void writeUpTo(long sequence) throws IOException {
        while (written < sequence) {
            List<ByteBuffer> batch = takeSealed();
            if (batch.isEmpty()) {
                LockSupport.parkNanos(OPEN_CHANGE_PAUSE_NANOS);
                continue;
            }
            long last = batch.getLast().getLong(8);
            for (ByteBuffer bytes : batch) {
                append(bytes);
            }
            drain();
            if (forceToDevice) {
                channel.force(false);
            }
            written = last;
        }
    }

    private List<ByteBuffer> takeSealed() {
        List<ByteBuffer> batch = new ArrayList<>();
        synchronized (pending) {
            ByteBuffer bytes;
            while (!pending.isEmpty() && (bytes = pending.getFirst().sealed()) != null) {
                pending.removeFirst();
                batch.add(bytes);
            }
        }
        return batch;
    }

    private void append(ByteBuffer bytes) throws IOException {
        segmentBytes += bytes.remaining();
        if (bytes.remaining() > buffer.remaining()) {
            drain();
        }
        if (bytes.remaining() <= buffer.remaining()) {
            buffer.put(bytes);
        } else {
            writeFully(bytes);
        }
    }

    private void drain() throws IOException {
        buffer.flip();
        writeFully(buffer);
        buffer.clear();
    }

    private void writeFully(ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    long segmentBytes() {
        return segmentBytes;
    }

    /** Starts a new segment; every change before the sequence returned is applied and lies in an older one. */
    long roll() throws IOException {
        writing.lock();
        try {
            long first = lastBegun() + 1;
            await(first - 1);
            FileChannel old = channel;
            if (written >= first) {
                first = written + 1;
            }
            channel = newSegment(first);
            segmentBytes = 0;
            old.close();
            return first;
        } finally {
            writing.unlock();
        }
    }

    private FileChannel newSegment(long first) throws IOException {
        FileChannel segment = FileChannel.open(
                RedoSegments.fileOf(directory, first),
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.WRITE);
        if (forceToDevice) {
            RedoSegments.forceDirectory(directory);
        }
        return segment;
    }

    /** Removes the segments that hold nothing from this sequence on. */
    void deleteBefore(long sequence) throws IOException {
        for (Path segment : RedoSegments.in(directory)) {
            if (RedoSegments.firstSequenceOf(segment) < sequence) {
                Files.delete(segment);
            }
        }
    }

    @Override
    public void close() throws IOException {
        writing.lock();
        try {
            channel.close();
        } finally {
            writing.unlock();
        }
    }
}
