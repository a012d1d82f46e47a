package pro.interviewai.gateways.mail;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where mail goes.
 *
 * @param folder takes the mail where no host is given
 * @param host of the mail server
 * @param username if the server wants one
 * @param starttls whether the connection must be encrypted
 * @param from the sender's address
 */
@ConfigurationProperties("interviewai.mail")
record MailProperties(
        @DefaultValue("./data/mail") Path folder,
        @Nullable String host,
        @DefaultValue("587") int port,
        @Nullable String username,
        @Nullable String password,
        @DefaultValue("true") boolean starttls,
        @DefaultValue("noreply@interviewai.pro") String from) {

    @Override
    public String toString() {
        return "MailProperties";
    }
}
