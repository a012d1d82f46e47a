package pro.interviewai.app.http;

import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import pro.interviewai.api.account.password.PasswordHashing;
import pro.interviewai.api.limit.Turnstile;

/** Lets passwords be hashed with the least work: with what they are worth, tests would do little else than hash them. */
public final class QuickPasswords {
    private static final int LEAST_ROUNDS = 4;

    private QuickPasswords() {}

    /** The hashing that this replaces begins with a hash of its own when it is made, so it is not made. */
    @Bean
    static BeanFactoryPostProcessor noOthers() {
        return beans -> beans.getBeanDefinition("passwordHashing").setLazyInit(true);
    }

    @Bean
    @Primary
    static PasswordHashing quickPasswordHashing(Turnstile hashingTurnstile) {
        return new PasswordHashing(LEAST_ROUNDS, hashingTurnstile);
    }
}
