package pro.interviewai.gateways.keepsake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import pro.interviewai.messages.account.UserId;
import pro.interviewai.messages.keepsake.KeepsakeId;
import pro.interviewai.saga.keepsake.KeepsakePrints;

/** Keeps each print sealed in a file, below a folder of its owner. */
public final class FileKeepsakePrints implements KeepsakePrints {
    private final Path folder;
    private final Seal seal;

    public FileKeepsakePrints(Path folder, Seal seal) {
        this.folder = folder;
        this.seal = seal;
    }

    /** Makes a text readable only with its owner's key. */
    @FunctionalInterface
    public interface Seal {
        byte[] seal(String userId, String place, String text);
    }

    @Override
    public void print(UserId owner, KeepsakeId keepsake, String text) {
        var place = "keepsake-prints/" + keepsake.value();
        try {
            Files.createDirectories(of(owner));
            Files.write(of(owner).resolve(keepsake.value()), seal.seal(owner.value(), place, text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public int removeAll(UserId owner) {
        var removed = 0;
        try (var prints = Files.newDirectoryStream(of(owner))) {
            for (var print : prints) {
                Files.deleteIfExists(print);
                removed++;
            }
        } catch (NoSuchFileException nothingPrinted) {
            return removed;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return removed;
    }

    private Path of(UserId owner) {
        return folder.resolve(owner.value());
    }
}
