package pro.interviewai.gateways.captcha;

import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pro.interviewai.gateways.ServerSecret;

/** A captcha where {@code interviewai.captcha.enabled} asks for one. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "interviewai.captcha.enabled", havingValue = "true")
class CaptchaConfiguration {
    private static final long WORK = 100_000;

    @Bean
    ProofOfWorkCaptcha captcha(ServerSecret secret, Clock clock) {
        return new ProofOfWorkCaptcha(secret, WORK, clock);
    }
}
