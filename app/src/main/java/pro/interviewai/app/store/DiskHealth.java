package pro.interviewai.app.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import pro.interviewai.api.health.HealthCheck;

/** Looks whether the data folder has room to go on writing. */
final class DiskHealth implements HealthCheck {
    private static final long MEGABYTE = 1024 * 1024;
    private static final long NEEDED_MEGABYTES = 200;

    private final Path folder;

    DiskHealth(Path folder) {
        this.folder = folder;
    }

    @Override
    public String name() {
        return "disk";
    }

    @Override
    public Result check() {
        try {
            var free = Files.getFileStore(folder).getUsableSpace() / MEGABYTE;
            return new Result(free >= NEEDED_MEGABYTES && Files.isWritable(folder), free + " MB free");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
