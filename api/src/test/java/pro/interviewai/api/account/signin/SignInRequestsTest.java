package pro.interviewai.api.account.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SignInRequestsTest {
    @Test
    void noRequestShowsItsSecretsInALog() {
        assertThat(new LoginRequest("a@b.org", "SecurePass123!", true, null) + " " + new RefreshRequest("token"))
                .doesNotContain("SecurePass", "a@b.org", "token");
    }
}
