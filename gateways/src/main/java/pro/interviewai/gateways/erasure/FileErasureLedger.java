package pro.interviewai.gateways.erasure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import pro.interviewai.saga.privacy.ErasureLedger;

/**
 * A text file to which one line an erasure is added: when, and the id of the account, which tells nothing about the person.
 * A line that a crash has cut off counts for nothing; the erasure that wrote it is begun again and writes it whole.
 */
public final class FileErasureLedger implements ErasureLedger {
    private static final int ID = 1;
    private static final int FIELDS = 2;

    private final Path file;

    public FileErasureLedger(Path file) {
        this.file = file;
    }

    @Override
    public synchronized void note(String userId, Instant at) {
        if (erased().contains(userId)) {
            return;
        }
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            try (var channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
                // the line break before it ends what a crash may have cut off
                var line = ByteBuffer.wrap(("\n" + at + " " + userId + " \n").getBytes(StandardCharsets.UTF_8));
                while (line.hasRemaining()) {
                    channel.write(line);
                }
                channel.force(true);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Set<String> erased() {
        if (Files.notExists(file)) {
            return Set.of();
        }
        try (var lines = Files.lines(file)) {
            return lines.filter(line -> line.endsWith(" "))
                    .map(line -> line.split(" "))
                    .filter(fields -> fields.length == FIELDS)
                    .map(fields -> fields[ID])
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
