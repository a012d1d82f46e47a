package pro.interviewai.gateways.mail;

import jakarta.mail.MessagingException;
import java.io.IOException;
import java.io.OutputStream;
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
import pro.interviewai.saga.mail.Mail;
import pro.interviewai.saga.mail.MailNotSentException;
import pro.interviewai.saga.mail.Mailer;

/**
 * Writes each mail to {@code <id>.eml} in a folder, for its owner's eyes only, where there is no mail server. The same mail
 * is the same file; a file is there whole or not at all.
 */
public final class FileMailer implements Mailer {
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
                write(new Letter(mail, from), draft);
                Files.move(
                        draft,
                        folder.resolve(mail.id() + ".eml"),
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

    private void write(Letter letter, Path file) throws IOException, MessagingException {
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
