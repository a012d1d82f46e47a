package pro.interviewai.gateways.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pro.interviewai.gateways.mail.Mails.NOON;
import static pro.interviewai.gateways.mail.Mails.toAziza;

import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Date;
import java.util.Properties;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pro.interviewai.ports.mail.Mail;
import pro.interviewai.ports.mail.MailNotSentException;

class FileMailerIT {
    @TempDir
    private Path data;

    private Path folder;
    private FileMailer mailer;

    @BeforeEach
    void mailer() {
        folder = data.resolve("mail");
        mailer = new FileMailer(folder, "noreply@interviewai.pro");
    }

    @Test
    void aMailIsAFileThatAnyMailProgramReads() throws Exception {
        mailer.send(toAziza("Тасдиқланг, 请确认"));

        MimeMessage read = read(folder.resolve("user-1_event-1.eml"));
        assertThat(read.getMessageID()).isEqualTo("<event-1@interviewai.pro>");
        assertThat(read.getSubject()).isEqualTo("Тасдиқланг, 请确认");
        assertThat(read.getAllRecipients()).extracting(Object::toString).containsExactly("aziza@example.org");
        assertThat(read.getFrom()).extracting(Object::toString).containsExactly("noreply@interviewai.pro");
        assertThat(read.getSentDate()).isEqualTo(Date.from(NOON));
        assertThat(read.getContentLanguage()).containsExactly("uz");
        MimeMultipart parts = (MimeMultipart) read.getContent();
        assertThat((String) parts.getBodyPart(0).getContent()).contains("Салом, Aziza 𐍈", "?token=abc");
        assertThat((String) parts.getBodyPart(1).getContent()).isEqualTo("<p>Салом</p>");
    }

    @Test
    void theSameMailTwiceIsOneFileAndNothingElseIsLeft() throws Exception {
        mailer.send(toAziza("Hello"));
        mailer.send(toAziza("Hello"));

        try (var files = Files.list(folder)) {
            assertThat(files.toList()).containsExactly(folder.resolve("user-1_event-1.eml"));
        }
    }

    @Test
    void onlyTheOwnerMayRead() throws Exception {
        mailer.send(toAziza("Hello"));

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("user-1_event-1.eml"))))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
                .isEqualTo("rwx------");
    }

    @Test
    void theLettersOfOnePersonAreRemoved_andNobodyElses() throws Exception {
        mailer.send(toAziza("Hello"));
        mailer.send(new Mail("event-2", "user-1", "aziza@example.org", "Hello", "text", null, "en", NOON));
        mailer.send(new Mail("event-3", "user-11", "bob@example.org", "Hello", "text", null, "en", NOON));

        assertThat(mailer.forget("user-1")).isEqualTo(2);
        assertThat(mailer.forget("user-1")).isZero();
        assertThat(folder.toFile().list()).containsExactly("user-11_event-3.eml");
        assertThat(new FileMailer(data.resolve("none"), "noreply@interviewai.pro").forget("user-1"))
                .isZero();
    }

    @Test
    void wordsInASubjectAddNoHeader() throws Exception {
        mailer.send(toAziza("Hello =?utf-8?Q?x=0D=0ABcc:_mallory@example.org?= Bcc: mallory@example.org"));

        MimeMessage read = read(folder.resolve("user-1_event-1.eml"));
        assertThat(read.getHeader("Bcc")).isNull();
        assertThat(read.getAllRecipients()).hasSize(1);
    }

    @Test
    void anAddressThatIsNoneIsRefusedWithoutBeingNamed() {
        Mail wrong = new Mail("event-2", "user-1", "mallory@", "Hello", "text", null, "en", NOON);

        assertThatThrownBy(() -> mailer.send(wrong))
                .isInstanceOf(MailNotSentException.class)
                .hasNoCause()
                .message()
                .doesNotContain("mallory");
        assertThat(folder.toFile().list()).isEmpty();
    }

    private static MimeMessage read(Path file) throws Exception {
        try (var in = Files.newInputStream(file)) {
            return new MimeMessage(Session.getInstance(new Properties()), in);
        }
    }
}
