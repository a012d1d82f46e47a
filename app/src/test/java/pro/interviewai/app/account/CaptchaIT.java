package pro.interviewai.app.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import org.altcha.altcha.Altcha;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import pro.interviewai.app.Application;
import pro.interviewai.app.http.Candidate;
import pro.interviewai.app.http.Http;
import pro.interviewai.app.http.Refusal;
import pro.interviewai.app.http.Reply;
import tools.jackson.databind.json.JsonMapper;

/** Registering where the operator has switched captchas on. */
@SpringBootTest(
        classes = Application.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "CAPTCHA_ENABLED=true")
@DirtiesContext
class CaptchaIT {
    private static final String REGISTER = "/api/v1/auth/register";

    @TempDir
    static Path dataDir;

    @LocalServerPort
    private int port;

    @DynamicPropertySource
    static void properties(DynamicPropertyRegistry registry) {
        registry.add("interviewai.data-dir", dataDir::toString);
    }

    @Test
    void aSolvedChallengeIsGoodForOneRegistration() throws Exception {
        Refusal.expect(register("ann@example.org", null), 400, "CAPTCHA_REQUIRED");
        Refusal.expect(register("ann@example.org", "nonsense"), 400, "CAPTCHA_REQUIRED");
        var challenge = new Http(port).get("/api/v1/auth/captcha");
        assertThat(challenge.status()).isEqualTo(200);
        var number = Altcha.solveChallenge(
                        challenge.text("/challenge"),
                        challenge.text("/salt"),
                        Altcha.Algorithm.SHA256,
                        challenge.json().at("/maxnumber").asLong(),
                        0)
                .number;
        Refusal.expect(register("ann@example.org", solution(challenge, number + 1)), 400, "CAPTCHA_REQUIRED");

        var solution = solution(challenge, number);
        var registered = register("ann@example.org", solution);
        assertThat(registered.status()).as(registered.toString()).isEqualTo(201);
        Refusal.expect(register("bob@example.org", solution), 400, "CAPTCHA_REQUIRED");
    }

    private Reply register(String email, String solution) {
        var registration = Candidate.registration(email);
        registration.put("captchaToken", solution);
        return new Http(port).post(REGISTER, registration);
    }

    private static String solution(Reply challenge, int number) {
        var json = JsonMapper.shared()
                .writeValueAsString(Map.of(
                        "algorithm", challenge.text("/algorithm"),
                        "challenge", challenge.text("/challenge"),
                        "number", number,
                        "salt", challenge.text("/salt"),
                        "signature", challenge.text("/signature")));
        return Base64.getEncoder().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }
}
