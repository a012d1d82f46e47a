package pro.interviewai.api.security;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Set;
import java.util.UUID;

/** A signing key in a file that only its owner can read; made at the first start. */
final class KeyFile {
    private static final String NAME = "jwt.pem";

    private KeyFile() {}

    /** Of several processes that start at once one makes the key and all read the same. */
    static SigningKey loadOrCreate(Path folder) {
        Path file = folder.resolve(NAME);
        try {
            if (Files.notExists(file)) {
                Files.createDirectories(folder, ownerOnly(folder, "rwx------"));
                create(folder, file);
            }
            return SigningKey.ofPem(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException("The signing key in " + folder + " can be neither read nor made", e);
        }
    }

    private static void create(Path folder, Path file) throws IOException {
        Path draft = folder.resolve(NAME + "." + UUID.randomUUID());
        Set<StandardOpenOption> options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try (FileChannel channel = FileChannel.open(draft, options, ownerOnly(folder, "rw-------"))) {
            channel.write(ByteBuffer.wrap(newKey().getBytes(StandardCharsets.US_ASCII)));
            channel.force(true);
        }
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
