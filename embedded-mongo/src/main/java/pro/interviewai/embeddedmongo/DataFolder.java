package pro.interviewai.embeddedmongo;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The folder of one server, held by a lock so that no second process can open it. */
final class DataFolder implements AutoCloseable {
    private final Path path;
    private final FileChannel lock;

    private DataFolder(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    static DataFolder lock(Path path) throws IOException {
        Files.createDirectories(path);
        FileChannel channel =
                FileChannel.open(path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) {
                return new DataFolder(path, channel);
            }
        } catch (OverlappingFileLockException e) {
            channel.close();
            throw new IllegalStateException("The folder " + path + " is already open in this process", e);
        }
        channel.close();
        throw new IllegalStateException("The folder " + path + " is in use by another process");
    }

    Path path() {
        return path;
    }

    Path store() {
        return path.resolve("store.mv");
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }
}
