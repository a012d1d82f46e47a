package pro.interviewai.api.account;

import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How hard passwords are hashed, and how many at a time. */
@Configuration(proxyBeanMethods = false)
class AccountConfiguration {
    private static final int ROUNDS = 12;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Bean
    PasswordHashing passwordHashing() {
        int halfTheProcessors = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);
        return new PasswordHashing(ROUNDS, halfTheProcessors, PATIENCE);
    }
}
