package pro.interviewai.gateways.captcha;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import org.altcha.altcha.Altcha;
import org.junit.jupiter.api.Test;
import pro.interviewai.api.account.registration.Captcha.Challenge;
import pro.interviewai.gateways.ServerSecret;

class ProofOfWorkCaptchaTest {
    private static final int WORK = 200;

    private final ProofOfWorkCaptcha captcha = captcha(1, Clock.systemUTC());

    @Test
    void aSolutionIsAcceptedOnce() throws Exception {
        String solution = solve(captcha.challenge(), "");

        assertThat(captcha.accepts(solution)).isTrue();
        assertThat(captcha.accepts(solution)).isFalse();
    }

    @Test
    void theSameSolutionWrittenOtherwiseIsStillTheSame() throws Exception {
        Challenge challenge = captcha.challenge();

        assertThat(captcha.accepts(solve(challenge, ""))).isTrue();
        assertThat(captcha.accepts(solve(challenge, "   "))).isFalse();
    }

    @Test
    void somebodyElsesChallengeIsNotAccepted() throws Exception {
        assertThat(captcha.accepts(solve(captcha(2, Clock.systemUTC()).challenge(), "")))
                .isFalse();
    }

    @Test
    void aChallengeEnds() throws Exception {
        Challenge old = captcha(1, Clock.offset(Clock.systemUTC(), Duration.ofMinutes(-6)))
                .challenge();

        assertThat(captcha.accepts(solve(old, ""))).isFalse();
    }

    @Test
    void whatIsNoSolutionIsRefused() {
        for (String nothing : new String[] {"", "{}", "e30=", "bnVsbA==", "\u0000"}) {
            assertThat(captcha.accepts(nothing)).as(nothing).isFalse();
        }
    }

    private static String solve(Challenge challenge, String spaces) throws Exception {
        int number = Altcha.solveChallenge(
                        challenge.challenge(), challenge.salt(), Altcha.Algorithm.SHA256, challenge.maxnumber(), 0)
                .number;
        String json = """
                {"algorithm":"%s","challenge":"%s","number":%d,"salt":"%s","signature":"%s"}%s""".formatted(
                challenge.algorithm(), challenge.challenge(), number, challenge.salt(), challenge.signature(), spaces);
        return Base64.getEncoder().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }

    private static ProofOfWorkCaptcha captcha(int secret, Clock clock) {
        byte[] bytes = new byte[32];
        bytes[0] = (byte) secret;
        return new ProofOfWorkCaptcha(new ServerSecret(bytes), WORK, clock);
    }
}
