package pro.interviewai.gateways.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pro.interviewai.gateways.mail.Mails.toAziza;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pro.interviewai.ports.mail.MailNotSentException;
import pro.interviewai.ports.mail.Mailer;

class SmtpMailerIT {
    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @BeforeEach
    void start() {
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void aNamedServerGetsTheMailWithItsOwnMessageId() throws Exception {
        server.setUser("mailer", "secret");

        mailer(server.getSmtp().getPort(), "mailer", "secret", false).send(toAziza("Тасдиқланг"));

        MimeMessage[] received = server.getReceivedMessages();
        assertThat(received).hasSize(1);
        assertThat(received[0].getMessageID()).isEqualTo("<event-1@example.net>");
        assertThat(received[0].getSubject()).isEqualTo("Тасдиқланг");
        assertThat(received[0].getAllRecipients()).extracting(Object::toString).containsExactly("aziza@example.org");
    }

    @Test
    void aServerThatIsAwayIsAFailureThatNamesNobody() {
        assertThatThrownBy(() -> mailer(1, null, null, false).send(toAziza("Hello")))
                .isInstanceOf(MailNotSentException.class)
                .hasNoCause()
                .message()
                .doesNotContain("aziza");
    }

    @Test
    void aServerThatCannotEncryptGetsNothingWhereEncryptionIsDemanded() {
        assertThatThrownBy(() ->
                        mailer(server.getSmtp().getPort(), null, null, true).send(toAziza("Hello")))
                .isInstanceOf(MailNotSentException.class);
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    private static Mailer mailer(int port, String username, String password, boolean starttls) {
        return new MailConfiguration()
                .mailer(new MailProperties(
                        Path.of("unused"), "127.0.0.1", port, username, password, starttls, "noreply@example.net"));
    }
}
