package pro.interviewai.gateways.audio;

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
import pro.interviewai.ports.file.AudioStore;

/** Keeps each recording sealed in a file of its own, which is there whole or not at all. */
public final class FileAudioStore implements AudioStore {
    private final Path folder;
    private final AudioSeal seal;

    public FileAudioStore(Path folder, AudioSeal seal) {
        this.folder = folder;
        this.seal = seal;
    }

    @Override
    public void keep(String userId, @Nullable String ownKey, String recordingId, byte[] audio) {
        var draft = folder.resolve("." + UUID.randomUUID() + ".draft");
        try {
            Files.createDirectories(folder);
            try {
                write(draft, seal.seal(userId, ownKey, place(recordingId), audio));
                Files.move(
                        draft, file(recordingId), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Optional<byte[]> find(String userId, @Nullable String ownKey, String recordingId) {
        try {
            return seal.open(userId, ownKey, place(recordingId), Files.readAllBytes(file(recordingId)));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void remove(String recordingId) {
        try {
            Files.deleteIfExists(file(recordingId));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            var buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        }
    }

    private Path file(String recordingId) {
        if (!recordingId.matches("[A-Za-z0-9-]{1,64}")) {
            throw new IllegalArgumentException("not an id of a recording");
        }
        return folder.resolve(recordingId + ".audio");
    }

    private static String place(String recordingId) {
        return "audio/" + recordingId;
    }
}
