package pro.interviewai.app.http;

import static org.assertj.core.api.Assertions.assertThat;

/** What a refused request looks like, whatever it was about. */
public final class Refusal {
    private Refusal() {}

    /** The same for a browser that comes back from a provider. */
    public static void expectSignIn(Reply reply, String code) {
        assertThat(reply.status()).as(reply.toString()).isEqualTo(302);
        assertThat(reply.header("Location")).isEqualTo("/sign-in?problem=" + code);
        assertThat(reply.header("Set-Cookie")).doesNotContain("refresh_token");
    }

    public static void expect(Reply reply, int status, String code) {
        assertThat(reply.status()).as(reply.toString()).isEqualTo(status);
        assertThat(reply.header("Content-Type")).startsWith("application/problem+json");
        assertThat(reply.text("/code")).isEqualTo(code);
        assertThat(reply.json().at("/status").asInt()).isEqualTo(status);
    }
}
