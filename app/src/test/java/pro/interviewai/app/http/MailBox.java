package pro.interviewai.app.http;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pro.interviewai.testing.Patience;

/** Reads the mails that an application without SMTP writes to its data folder. */
public final class MailBox {
    private static final Session SESSION = Session.getInstance(new Properties());
    private static final Pattern VERIFICATION = Pattern.compile("verify-email\\?token=([A-Za-z0-9._~%-]+)");
    private static final Pattern RESET = Pattern.compile("reset-password\\?token=([A-Za-z0-9._~%-]+)");

    private static final Pattern CHANGE = Pattern.compile("change-email\\?token=([A-Za-z0-9._~%-]+)");

    private final Path folder;

    public MailBox(Path dataDir) {
        this.folder = dataDir.resolve("mail");
    }

    /** Waits until as many mails as that confirm the address have come to it, and gives the token of the latest one. */
    public String tokenFor(String email, int mails) {
        return Patience.until(mails + " mails", () -> tokens(email), tokens -> tokens.size() >= mails)
                .getLast();
    }

    /** Waits for a mail to the address that confirms it, and gives the token of the latest one's link. */
    public String tokenFor(String email) throws InterruptedException {
        return await(email, VERIFICATION);
    }

    /** The same of a mail by which a forgotten password is replaced. */
    public String resetTokenFor(String email) throws InterruptedException {
        return await(email, RESET);
    }

    public List<String> resetTokens(String email) {
        return tokens(email, RESET);
    }

    /** The same of a mail by which another address is confirmed. */
    public String changeTokenFor(String email) throws InterruptedException {
        return await(email, CHANGE);
    }

    private String await(String email, Pattern link) throws InterruptedException {
        return Patience.until("a mail with a link", () -> tokens(email, link), tokens -> !tokens.isEmpty())
                .getLast();
    }

    public List<String> tokens(String email) {
        return tokens(email, VERIFICATION);
    }

    private List<String> tokens(String email, Pattern link) {
        return letters(email).stream()
                .map(link::matcher)
                .filter(Matcher::find)
                .map(found -> found.group(1))
                .toList();
    }

    /** Subject and texts of each letter that has come to the address, the latest last. */
    public List<String> letters(String email) {
        var letters = new ArrayList<String>();
        if (Files.isDirectory(folder)) {
            try (var files = Files.list(folder)) {
                for (var file : files.filter(path -> path.toString().endsWith(".eml"))
                        .sorted((a, b) -> Long.compare(
                                a.toFile().lastModified(), b.toFile().lastModified()))
                        .toList()) {
                    var text = textOf(file, email);
                    if (!text.isEmpty()) {
                        letters.add(text);
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return letters;
    }

    private static String textOf(Path file, String email) {
        try (var in = Files.newInputStream(file)) {
            var message = new MimeMessage(SESSION, in);
            return message.getAllRecipients()[0].toString().contains(email)
                    ? message.getSubject() + "\n" + text(message)
                    : "";
        } catch (NoSuchFileException erasedMeanwhile) {
            return "";
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException("not a mail: " + file, e);
        }
    }

    private static String text(Part part) throws MessagingException, IOException {
        return switch (part.getContent()) {
            case String text -> text;
            case Multipart parts -> {
                var all = new StringBuilder();
                for (var i = 0; i < parts.getCount(); i++) {
                    all.append(text(parts.getBodyPart(i)));
                }
                yield all.toString();
            }
            default -> "";
        };
    }
}
