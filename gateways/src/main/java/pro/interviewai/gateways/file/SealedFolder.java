package pro.interviewai.gateways.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps files of one kind, each sealed in a file of its own, which is there whole or not at all. */
public final class SealedFolder {
    private final Path folder;
    private final String kind;
    private final Seal seal;

    /** @param kind what the files are called, and the place for which they are sealed */
    public SealedFolder(Path folder, String kind, Seal seal) {
        this.folder = folder;
        this.kind = kind;
        this.seal = seal;
    }

    public void keep(String userId, @Nullable String ownKey, FileId id, byte[] content) {
        Path draft = folder.resolve("." + UUID.randomUUID() + ".draft");
        try {
            Files.createDirectories(folder);
            try {
                write(draft, seal.seal(userId, ownKey, place(id), content));
                Files.move(draft, file(id), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Empty if it is not there or its key is destroyed. */
    public Optional<byte[]> find(String userId, @Nullable String ownKey, FileId id) {
        try {
            return seal.open(userId, ownKey, place(id), Files.readAllBytes(file(id)));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void remove(FileId id) {
        try {
            Files.deleteIfExists(file(id));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        }
    }

    private Path file(FileId id) {
        return folder.resolve(id.value() + "." + kind);
    }

    private String place(FileId id) {
        return kind + "/" + id.value();
    }
}
