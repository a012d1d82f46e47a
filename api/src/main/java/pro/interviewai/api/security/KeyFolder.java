package pro.interviewai.api.security;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Signing keys in files that only their owner can read. The first is made at the first start; one that is older than its
 * life is put aside and another one made. Who was put aside still proves tokens of before, until none of them can be left.
 */
final class KeyFolder {
    private static final String NAME = "jwt.pem";
    private static final String FORMER = "jwt-";

    private final Path folder;
    private final Duration life;
    private final Duration overlap;

    /**
     * @param life how long a key signs
     * @param overlap how long it proves what it signed after that
     */
    KeyFolder(Path folder, Duration life, Duration overlap) {
        this.folder = folder;
        this.life = life;
        this.overlap = overlap;
    }

    /**
     * The key that signs, then those of before. Of several processes that do this at once one makes the key and all read
     * the same.
     */
    List<SigningKey> load(Instant now) {
        Path file = folder.resolve(NAME);
        try {
            if (Files.exists(file) && written(file).plus(life).isBefore(now)) {
                putAside(file, now);
            }
            if (Files.notExists(file)) {
                Files.createDirectories(folder, ownerOnly(folder, "rwx------"));
                create(folder, file, now);
            }
            List<SigningKey> keys = new ArrayList<>();
            keys.add(SigningKey.ofPem(Files.readString(file)));
            keys.addAll(former(now));
            return keys;
        } catch (IOException e) {
            throw new UncheckedIOException("The signing key in " + folder + " can be neither read nor made", e);
        }
    }

    private void putAside(Path file, Instant now) throws IOException {
        try {
            String id = SigningKey.ofPem(Files.readString(file)).id();
            Path aside = Files.move(file, folder.resolve(FORMER + id + ".pem"), StandardCopyOption.ATOMIC_MOVE);
            Files.setLastModifiedTime(aside, FileTime.from(now));
        } catch (NoSuchFileException anotherProcessWasFirst) {
            // what it made is read
        }
    }

    private List<SigningKey> former(Instant now) throws IOException {
        List<SigningKey> keys = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, FORMER + "*.pem")) {
            for (Path file : files) {
                if (written(file).plus(overlap).isBefore(now)) {
                    Files.deleteIfExists(file);
                } else {
                    keys.add(SigningKey.ofPem(Files.readString(file)));
                }
            }
        }
        return keys;
    }

    private static Instant written(Path file) throws IOException {
        return Files.getLastModifiedTime(file).toInstant();
    }

    private static void create(Path folder, Path file, Instant now) throws IOException {
        Path draft = folder.resolve(NAME + "." + UUID.randomUUID());
        Set<StandardOpenOption> options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try (FileChannel channel = FileChannel.open(draft, options, ownerOnly(folder, "rw-------"))) {
            channel.write(ByteBuffer.wrap(newKey().getBytes(StandardCharsets.US_ASCII)));
            channel.force(true);
        }
        Files.setLastModifiedTime(draft, FileTime.from(now));
        try {
            Files.move(draft, file);
        } catch (FileAlreadyExistsException anotherProcessWasFirst) {
            Files.deleteIfExists(draft);
        }
    }

    private static String newKey() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(SigningKey.MINIMUM_BITS);
            byte[] key = generator.generateKeyPair().getPrivate().getEncoded();
            return "-----BEGIN PRIVATE KEY-----\n" + Base64.getMimeEncoder().encodeToString(key)
                    + "\n-----END PRIVATE KEY-----\n";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("RSA is not available", e);
        }
    }

    private static FileAttribute<?>[] ownerOnly(Path path, String permissions) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }
}
