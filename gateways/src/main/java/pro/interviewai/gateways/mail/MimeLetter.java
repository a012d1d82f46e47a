package pro.interviewai.gateways.mail;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.Properties;
import pro.interviewai.ports.mail.Mail;

/** A mail as RFC 5322 text; its Message-ID follows from its id alone, so receivers see that a copy is a copy. */
final class MimeLetter extends MimeMessage {
    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final String messageId;

    MimeLetter(Mail mail, String from) throws MessagingException {
        this(Session.getInstance(new Properties()), mail, from);
    }

    private MimeLetter(Session session, Mail mail, String from) throws MessagingException {
        super(session);
        InternetAddress sender = new InternetAddress(from, true);
        messageId = "<" + mail.id() + "@" + sender.getAddress().replaceFirst(".*@", "") + ">";
        setFrom(sender);
        setRecipient(RecipientType.TO, new InternetAddress(mail.to(), true));
        setSubject(mail.subject(), UTF_8);
        setSentDate(Date.from(mail.writtenAt()));
        setContentLanguage(new String[] {mail.language()});
        setHeader("Auto-Submitted", "auto-generated");
        String html = mail.html();
        if (html == null) {
            setText(mail.text(), UTF_8);
        } else {
            setContent(alternatives(mail.text(), html));
        }
        saveChanges();
    }

    private static MimeMultipart alternatives(String text, String html) throws MessagingException {
        MimeBodyPart plain = new MimeBodyPart();
        plain.setText(text, UTF_8);
        MimeBodyPart rich = new MimeBodyPart();
        rich.setText(html, UTF_8, "html");
        return new MimeMultipart("alternative", plain, rich);
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", messageId);
    }
}
