package pro.interviewai.gateways.mail;

import java.time.Instant;
import pro.interviewai.ports.mail.Mail;

/** A mail to Aziza. */
final class Mails {
    static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    private Mails() {}

    static Mail toAziza(String subject) {
        return new Mail(
                "event-1",
                "user-1",
                "aziza@example.org",
                subject,
                "Салом, Aziza 𐍈\nhttps://example.org/verify-email?token=abc\n",
                "<p>Салом</p>",
                "uz",
                NOON);
    }
}
