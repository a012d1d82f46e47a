package pro.interviewai.intelligence.speech.program;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A folder for the programs of one piece of audio, in memory where the machine has that, gone when closed. */
public record Workspace(Path folder) implements AutoCloseable {
    private static final Path MEMORY = Path.of("/dev/shm");

    public static Workspace open() throws IOException {
        return new Workspace(
                Files.isWritable(MEMORY)
                        ? Files.createTempDirectory(MEMORY, "interviewai-audio")
                        : Files.createTempDirectory("interviewai-audio"));
    }

    public Path file(String name) {
        return folder.resolve(name);
    }

    @Override
    public void close() {
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) {
                Files.deleteIfExists(file);
            }
            Files.deleteIfExists(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
