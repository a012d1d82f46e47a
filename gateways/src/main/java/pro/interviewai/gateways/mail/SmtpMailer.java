package pro.interviewai.gateways.mail;

import jakarta.mail.MessagingException;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import pro.interviewai.ports.mail.Mail;
import pro.interviewai.ports.mail.MailNotSentException;
import pro.interviewai.ports.mail.Mailer;

/** Hands mail to a mail server. */
public final class SmtpMailer implements Mailer {
    private final JavaMailSender server;
    private final String from;

    public SmtpMailer(JavaMailSender server, String from) {
        this.server = server;
        this.from = from;
    }

    @Override
    public void send(Mail mail) {
        try {
            server.send(new MimeLetter(mail, from));
        } catch (MessagingException | MailException e) {
            // what the server says may quote the address, so only the kind of failure goes on
            throw new MailNotSentException(
                    "The mail server did not accept the mail: " + e.getClass().getSimpleName(), null);
        }
    }

    /** Nothing is kept here of what was sent. */
    @Override
    public int forget(String userId) {
        return 0;
    }
}
