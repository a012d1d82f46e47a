package pro.interviewai.app.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import pro.interviewai.app.http.Candidate;
import pro.interviewai.app.http.Http;
import pro.interviewai.app.http.Refusal;
import pro.interviewai.app.http.Reply;
import pro.interviewai.app.http.RunningApplication;

/** Forgotten and changed passwords, and the devices that are signed out by them. */
class PasswordIT extends RunningApplication {
    private static final String NEW = "Another-Wombat-42";

    @Test
    void aForgottenPassword_isReplacedByTheMailedLink_once() throws InterruptedException {
        var ann = candidate();
        var forgotten = forget(ann.email());
        assertThat(forgotten.status()).isEqualTo(200);
        assertThat(forget("nobody@example.org").json()).isEqualTo(forgotten.json());
        var token = mail().resetTokenFor(ann.email());
        Refusal.expect(reset(token, "weak"), 400, "PASSWORD_TOO_WEAK");
        Refusal.expect(reset(token, "Password1!"), 400, "PASSWORD_TOO_COMMON");
        Refusal.expect(reset(token + "AAAA", NEW), 400, "PASSWORD_LINK_INVALID");
        assertThat(ann.http().get("/api/v1/users/profile").status()).isEqualTo(200);

        var done = reset(token, NEW);
        assertThat(done.status()).as(done.toString()).isEqualTo(200);
        Refusal.expect(ann.http().get("/api/v1/users/profile"), 401, "UNAUTHENTICATED");
        Refusal.expect(refresh(ann.refreshToken()), 401, "INVALID_REFRESH_TOKEN");
        Refusal.expect(ann.login(), 401, "INVALID_CREDENTIALS");
        assertThat(http().login(ann.email(), NEW).status()).isEqualTo(200);
        Refusal.expect(reset(token, "Yet-Another-Wombat-43"), 400, "PASSWORD_LINK_INVALID");
        assertThat(http().login(ann.email(), NEW).status()).isEqualTo(200);
    }

    @Test
    void theLinkThatConfirmsAnAddress_changesNoPassword() throws InterruptedException {
        var ann = stranger();
        ann.register();
        Refusal.expect(reset(mail().tokenFor(ann.email()), NEW), 400, "PASSWORD_LINK_INVALID");
    }

    @Test
    void aPasswordIsChanged_onlyByWhoeverKnowsIt_andOtherDevicesAreSignedOut() throws InterruptedException {
        var ann = candidate();
        var phone = new Candidate(http(), mail(), ann.email());
        phone.login();
        Refusal.expect(change(ann.http(), "Wrong-Wombat-1", NEW), 403, "WRONG_PASSWORD");
        Refusal.expect(change(ann.http(), Candidate.PASSWORD, "weak"), 400, "PASSWORD_TOO_WEAK");
        Refusal.expect(change(http(), Candidate.PASSWORD, NEW), 401, "UNAUTHENTICATED");
        assertThat(phone.http().get("/api/v1/users/profile").status()).isEqualTo(200);

        var done = change(ann.http(), Candidate.PASSWORD, NEW);
        assertThat(done.status()).as(done.toString()).isEqualTo(200);
        Refusal.expect(phone.http().get("/api/v1/users/profile"), 401, "UNAUTHENTICATED");
        Refusal.expect(refresh(phone.refreshToken()), 401, "INVALID_REFRESH_TOKEN");
        assertThat(ann.http().get("/api/v1/users/profile").status()).isEqualTo(200);
        assertThat(ann.http().get("/api/v1/users/sessions").json().get("sessions"))
                .hasSize(1);
        assertThat(refresh(ann.refreshToken()).status()).isEqualTo(200);
        Refusal.expect(ann.login(), 401, "INVALID_CREDENTIALS");
        assertThat(http().login(ann.email(), NEW).status()).isEqualTo(200);
    }

    private Reply forget(String email) {
        return http().post("/api/v1/auth/forgot-password", Map.of("email", email));
    }

    private Reply reset(String token, String password) {
        return http().post("/api/v1/auth/reset-password", Map.of("token", token, "password", password));
    }

    private Reply refresh(String token) {
        return http().post("/api/v1/auth/refresh", Map.of("refreshToken", token));
    }

    private static Reply change(Http http, String current, String next) {
        return http.post("/api/v1/users/password", Map.of("currentPassword", current, "newPassword", next));
    }
}
