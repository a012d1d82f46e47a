package pro.interviewai.app.http;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import pro.interviewai.api.account.password.PasswordHashing;
import pro.interviewai.api.limit.Turnstile;

/** Lets passwords be hashed with the least work: with what they are worth, tests would do little else than hash them. */
public final class QuickPasswords {
    private static final int LEAST_ROUNDS = 4;

    private QuickPasswords() {}

    @Bean
    @Primary
    static PasswordHashing quickPasswordHashing(Turnstile hashingTurnstile) {
        return new PasswordHashing(LEAST_ROUNDS, hashingTurnstile);
    }
}
