package pro.interviewai.api.account;

import java.time.Duration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How hard passwords are hashed, how many at a time, and by whom else people sign in. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ProviderProperties.class)
class AccountConfiguration {
    private static final int ROUNDS = 12;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Bean
    PasswordHashing passwordHashing() {
        int halfTheProcessors = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);
        return new PasswordHashing(ROUNDS, halfTheProcessors, PATIENCE);
    }
}
