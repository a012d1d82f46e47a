package pro.interviewai.app.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pro.interviewai.app.http.Candidate;
import pro.interviewai.app.http.Refusal;
import pro.interviewai.app.http.Reply;
import pro.interviewai.app.http.RunningApplication;
import pro.interviewai.messages.account.AccountCommand.RequestVerification;
import pro.interviewai.messages.account.UserId;

/** The mailed link that confirms an address. */
class VerificationIT extends RunningApplication {
    private static final int PROOF_BYTES = 32;

    @Autowired
    private CommandGateway commands;

    @Test
    void aLinkMayBeFollowedTwice() throws InterruptedException {
        var ann = registered();
        assertThat(ann.confirm().status()).isEqualTo(200);
        assertThat(ann.confirm().status()).isEqualTo(200);
        assertThat(ann.login().status()).isEqualTo(200);
    }

    @Test
    void aTokenThatThisServerDidNotMake_confirmsNothing() throws InterruptedException {
        var ann = registered();
        var bob = registered();
        var annsToken = mail().tokenFor(ann.email());
        var bobsToken = mail().tokenFor(bob.email());
        for (var forged : List.of(
                "",
                "x",
                "%%%",
                annsToken.substring(0, annsToken.length() - 4),
                annsToken.substring(4),
                annsToken + "AAAA",
                (annsToken.startsWith("A") ? "B" : "A") + annsToken.substring(1),
                spliced(annsToken, bobsToken),
                annsToken.repeat(20))) {
            var reply = verify(forged);
            assertThat(reply.status()).as("%s: %s", forged, reply).isEqualTo(400);
        }
        assertThat(verify(bobsToken).status()).isEqualTo(200);
        Refusal.expect(ann.login(), 401, "INVALID_CREDENTIALS");
        assertThat(verify(annsToken).status()).isEqualTo(200);
    }

    @Test
    void aNewLinkEndsTheOldOne_andEveryLinkEndsInTime() throws InterruptedException {
        var ann = stranger();
        var id = ann.register().text("/userId");
        var first = mail().tokenFor(ann.email());
        var now = Instant.now();
        commands.sendAndWait(new RequestVerification(new UserId(id), "short", now, now.plus(Duration.ofMinutes(2))));
        var second = newToken(ann.email(), 2);
        Refusal.expect(verify(first), 400, "VERIFICATION_LINK_INVALID");
        Refusal.expect(verify(second), 410, "VERIFICATION_LINK_EXPIRED");
        commands.sendAndWait(new RequestVerification(
                new UserId(id), "long", now.plus(Duration.ofHours(1)), now.plus(Duration.ofMinutes(4))));
        assertThat(verify(newToken(ann.email(), 3)).status()).isEqualTo(200);
        Refusal.expect(verify("AAAA"), 400, "VERIFICATION_LINK_INVALID");
    }

    @Test
    void askingForAnotherLink_tellsNobodyWhoHasAnAccountAndSendsNoFloodOfMails() throws InterruptedException {
        var ann = registered();
        mail().tokenFor(ann.email());
        var confirmed = candidate();
        var known = resend(ann.email());
        assertThat(known.status()).isEqualTo(200);
        for (var email : List.of("nobody@example.org", confirmed.email(), ann.email(), ann.email())) {
            assertThat(resend(email).status()).isEqualTo(known.status());
            assertThat(resend(email).json()).isEqualTo(known.json());
        }
        var last = registered();
        mail().tokenFor(last.email());
        assertThat(mail().tokens(ann.email())).hasSize(1);
        assertThat(mail().tokens(confirmed.email())).hasSize(1);
        assertThat(mail().tokens("nobody@example.org")).isEmpty();
    }

    @Test
    void openingTheLink_confirmsNothing() throws InterruptedException {
        var ann = registered();
        var page = http().get("/verify-email?token=" + mail().tokenFor(ann.email()));
        assertThat(page.header("Cache-Control")).contains("no-store");
        Refusal.expect(ann.login(), 401, "INVALID_CREDENTIALS");
    }

    private Candidate registered() {
        var somebody = stranger();
        assertThat(somebody.register().status()).isEqualTo(201);
        return somebody;
    }

    private Reply verify(String token) {
        return http().post("/api/v1/auth/verify-email", Map.of("token", token));
    }

    private Reply resend(String email) {
        return http().post("/api/v1/auth/resend-verification", Map.of("email", email));
    }

    private String newToken(String email, int mails) throws InterruptedException {
        var token = mail().tokenFor(email, mails);
        assertThat(mail().tokens(email)).hasSize(mails);
        return token;
    }

    /** What the first token says with the proof of the second. */
    private static String spliced(String content, String proof) {
        var first = Base64.getUrlDecoder().decode(content);
        var second = Base64.getUrlDecoder().decode(proof);
        System.arraycopy(second, second.length - PROOF_BYTES, first, first.length - PROOF_BYTES, PROOF_BYTES);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(first);
    }
}
