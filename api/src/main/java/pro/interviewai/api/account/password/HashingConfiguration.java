package pro.interviewai.api.account.password;

import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pro.interviewai.api.connection.ClientConnection;
import pro.interviewai.api.limit.Turnstile;

/** How hard passwords are hashed, and how much that takes a processor is done at a time. */
@Configuration(proxyBeanMethods = false)
class HashingConfiguration {
    private static final int ROUNDS = 12;
    /** A person waits for so long without thinking that nothing happens any more. */
    private static final Duration MAX_WAIT = Duration.ofSeconds(5);

    @Bean
    Turnstile hashingTurnstile() {
        int halfTheProcessors = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);
        return new Turnstile("password-hashing", halfTheProcessors, MAX_WAIT, ClientConnection::isGone);
    }

    @Bean
    Turnstile drawingTurnstile() {
        return new Turnstile("drawing", 1, MAX_WAIT, ClientConnection::isGone);
    }

    @Bean
    PasswordHashing passwordHashing(Turnstile hashingTurnstile) {
        return new PasswordHashing(ROUNDS, hashingTurnstile);
    }
}
