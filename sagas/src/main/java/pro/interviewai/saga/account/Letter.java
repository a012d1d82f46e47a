package pro.interviewai.saga.account;

import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import pro.interviewai.messages.account.Addressed;
import pro.interviewai.ports.mail.Mail;
import pro.interviewai.saga.mail.LetterWriter;
import pro.interviewai.saga.mail.Recipient;

/** The letters about an account; none says how somebody is called before the address is confirmed. */
enum Letter {
    CONFIRM_ADDRESS("verification"),
    RESET_PASSWORD("reset"),
    PASSWORD_CHANGED("changed"),
    ALREADY_REGISTERED("registered"),
    CHANGE_ADDRESS("address"),
    TO_BE_ERASED("erasure");

    private static final LetterWriter WRITER = new LetterWriter("pro.interviewai.saga.account.letters");

    private final String key;

    Letter(String key) {
        this.key = key;
    }

    Mail to(Addressed reader, String id, @Nullable URI link, Instant at) {
        var to = new Recipient(reader.userId(), reader.email(), reader.firstName(), reader.language());
        return WRITER.write(key, to, id, this != CONFIRM_ADDRESS, link, at);
    }
}
