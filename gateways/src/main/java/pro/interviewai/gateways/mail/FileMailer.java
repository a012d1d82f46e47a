package pro.interviewai.gateways.mail;

import jakarta.mail.MessagingException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.UUID;
import pro.interviewai.ports.mail.Mail;
import pro.interviewai.ports.mail.MailNotSentException;
import pro.interviewai.ports.mail.Mailer;

/**
 * Writes each mail to {@code <person>_<id>.eml} in a folder, for its owner's eyes only, where there is no mail server. The same mail
 * is the same file; a file is there whole or not at all.
 */
public final class FileMailer implements Mailer {
    /** Stands in no id. */
    private static final String OF_PERSON = "_";

    private final Path folder;
    private final String from;

    public FileMailer(Path folder, String from) {
        this.folder = folder;
        this.from = from;
    }

    @Override
    public void send(Mail mail) {
        Path draft = folder.resolve("." + UUID.randomUUID() + ".draft");
        try {
            Files.createDirectories(folder, ownerOnly("rwx------"));
            try {
                write(new MimeLetter(mail, from), draft);
                Files.move(
                        draft,
                        folder.resolve(mail.userId() + OF_PERSON + mail.id() + ".eml"),
                        StandardCopyOption.ATOMIC_MOVE,
                        StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException e) {
            throw new MailNotSentException("The mail could not be written to its folder", e);
        } catch (MessagingException e) {
            // its text may quote the address
            throw new MailNotSentException("The mail could not be composed", null);
        }
    }

    @Override
    public int forget(String userId) {
        if (Files.notExists(folder)) {
            return 0;
        }
        int removed = 0;
        try (var letters = Files.newDirectoryStream(
                folder, file -> file.getFileName().toString().startsWith(userId + OF_PERSON))) {
            for (Path letter : letters) {
                removed += Files.deleteIfExists(letter) ? 1 : 0;
            }
            return removed;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(MimeLetter letter, Path file) throws IOException, MessagingException {
        Set<StandardOpenOption> options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try (FileChannel channel = FileChannel.open(file, options, ownerOnly("rw-------"));
                OutputStream out = Channels.newOutputStream(channel)) {
            letter.writeTo(out);
            out.flush();
            channel.force(true);
        }
    }

    private FileAttribute<?>[] ownerOnly(String permissions) {
        return folder.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }
}
