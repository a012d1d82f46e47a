package pro.interviewai.ports.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailTest {
    @ParameterizedTest
    @ValueSource(strings = {"a@b.org\r\nBcc: c@d.org", "a@b.org\nX: y", "a@b.org\u0000", " ", "a\u0085b"})
    void noHeaderMayCarryControlCharacters(String header) {
        assertThatIllegalArgumentException().isThrownBy(() -> mail("id", header, "subject"));
        assertThatIllegalArgumentException().isThrownBy(() -> mail("id", "a@b.org", header));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "../up", "a/b", ".hidden", "a b", "a\nb"})
    void anIdIsAlsoAFileName(String id) {
        assertThatIllegalArgumentException().isThrownBy(() -> mail(id, "a@b.org", "subject"));
    }

    @Test
    void itsTextFormNamesNobody() {
        assertThat(mail("id", "aziza@example.org", "Hello Aziza").toString()).isEqualTo("Mail[id]");
    }

    private static Mail mail(String id, String to, String subject) {
        return new Mail(id, "user-1", to, subject, "text", null, "en", Instant.EPOCH);
    }
}
