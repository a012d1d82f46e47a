package pro.interviewai.gateways.mail;

import java.util.Properties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import pro.interviewai.ports.mail.Mailer;

/** A mail server if one is named, else a folder. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MailProperties.class)
class MailConfiguration {
    private static final String TIMEOUT_MILLIS = "10000";

    @Bean
    Mailer mailer(MailProperties properties) {
        String host = properties.host();
        return host == null || host.isBlank()
                ? new FileMailer(properties.folder(), properties.from())
                : new SmtpMailer(server(host, properties), properties.from());
    }

    static JavaMailSender server(String host, MailProperties properties) {
        var server = new JavaMailSenderImpl();
        server.setHost(host);
        server.setPort(properties.port());
        String username = properties.username();
        boolean authenticated = username != null && !username.isBlank();
        if (authenticated) {
            server.setUsername(username);
            server.setPassword(properties.password());
        }
        Properties settings = server.getJavaMailProperties();
        settings.setProperty("mail.smtp.auth", String.valueOf(authenticated));
        settings.setProperty("mail.smtp.starttls.enable", String.valueOf(properties.starttls()));
        settings.setProperty("mail.smtp.starttls.required", String.valueOf(properties.starttls()));
        settings.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        settings.setProperty("mail.smtp.connectiontimeout", TIMEOUT_MILLIS);
        settings.setProperty("mail.smtp.timeout", TIMEOUT_MILLIS);
        settings.setProperty("mail.smtp.writetimeout", TIMEOUT_MILLIS);
        return server;
    }
}
