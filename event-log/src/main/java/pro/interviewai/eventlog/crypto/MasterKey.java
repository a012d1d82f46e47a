package pro.interviewai.eventlog.crypto;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Base64;
import java.util.Set;
import java.util.UUID;
import javax.crypto.SecretKey;

/**
 * The one secret under which all subject keys are wrapped: 256 bits, from the environment in production, else generated
 * once into a file that only its owner can read. Who loses it loses all personal data in the store.
 */
public final class MasterKey {
    private static final String FILE = "master.key";
    private final byte[] secret;

    private MasterKey(byte[] secret) {
        if (secret.length != Keys.KEY_BYTES) {
            throw new IllegalArgumentException("The master key must have 32 bytes, not " + secret.length);
        }
        this.secret = secret.clone();
    }

    /** @throws IllegalArgumentException unless {@code secret} has exactly 32 bytes */
    public static MasterKey of(byte[] secret) {
        return new MasterKey(secret);
    }

    /** @throws IllegalArgumentException unless {@code text} is the Base64 form of exactly 32 bytes */
    public static MasterKey fromBase64(String text) {
        return new MasterKey(Base64.getDecoder().decode(text.strip()));
    }

    /**
     * Reads {@code folder/master.key}, or generates it (file 0600, folder 0700). Of several processes that start at once
     * one creates the key and the others read it.
     *
     * @throws UncheckedIOException when the folder cannot be written or the file read
     */
    public static MasterKey loadOrCreate(Path folder) {
        Path file = folder.resolve(FILE);
        try {
            if (Files.notExists(file)) {
                Files.createDirectories(folder, ownerOnly(folder, "rwx------"));
                create(folder, file);
            }
            return fromBase64(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException("The master key in " + folder + " can be neither read nor created", e);
        }
    }

    /** 32 bytes for another part of the server, always the same for the same purpose; they tell nothing of the key. */
    public byte[] secretFor(String purpose) {
        return derive("server/" + purpose, "RAW").getEncoded();
    }

    SecretKey derive(String purpose, String algorithm) {
        return Keys.derive(secret, purpose, algorithm);
    }

    /** Written aside and linked into place, so that nobody ever reads half a key and nobody overwrites one. */
    private static void create(Path folder, Path file) throws IOException {
        Path draft = folder.resolve(FILE + "." + UUID.randomUUID());
        byte[] text = Base64.getEncoder().encode(Keys.random(Keys.KEY_BYTES));
        Set<StandardOpenOption> options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try (FileChannel channel = FileChannel.open(draft, options, ownerOnly(folder, "rw-------"))) {
            channel.write(ByteBuffer.wrap(text));
            channel.force(true);
        }
        try {
            Files.createLink(file, draft);
        } catch (FileAlreadyExistsException e) {
            // another process was first: its key is the key
            return;
        } catch (UnsupportedOperationException | FileSystemException e) {
            Files.move(draft, file);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static FileAttribute<?>[] ownerOnly(Path path, String permissions) {
        boolean posix = path.getFileSystem().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MasterKey that && Arrays.equals(secret, that.secret);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(secret);
    }

    @Override
    public String toString() {
        return "MasterKey[hidden]";
    }
}
