package pro.interviewai.gateways.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pro.interviewai.api.account.VerificationTokens.VerificationToken;
import pro.interviewai.gateways.ServerSecret;
import pro.interviewai.messages.account.UserId;

class SignedVerificationLinksTest {
    private final SignedVerificationLinks links = links((byte) 1);

    @Test
    void aLinkLeadsBackToWhomItWasMadeFor() {
        URI link = links.linkFor("user-1", "link-1");

        assertThat(link.toString()).startsWith("https://example.org/verify-email?token=");
        assertThat(links.parse(link.getQuery().substring("token=".length())))
                .contains(new VerificationToken(new UserId("user-1"), "link-1"));
    }

    @Test
    void noOtherServerCanMakeIt() {
        assertThat(links.parse(links((byte) 2).token("user-1", "link-1"))).isEmpty();
    }

    @Test
    void noByteOfItCanBeChanged() {
        byte[] token = Base64.getUrlDecoder().decode(links.token("user-1", "link-1"));
        for (int i = 0; i < token.length; i++) {
            byte[] changed = token.clone();
            changed[i] ^= 1;
            assertThat(links.parse(Base64.getUrlEncoder().encodeToString(changed)))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "a", "%%%", "\u0000", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"})
    void whatIsNoTokenIsNoToken(String token) {
        assertThat(links.parse(token)).isEmpty();
    }

    @Test
    void aUserAndALinkCannotChangePlaces() {
        byte[] bare = "user-1|link-1".getBytes(StandardCharsets.UTF_8);
        assertThat(links.parse(Base64.getUrlEncoder().encodeToString(bare))).isEmpty();
    }

    private static SignedVerificationLinks links(byte secret) {
        byte[] bytes = new byte[32];
        bytes[0] = secret;
        return new SignedVerificationLinks(new ServerSecret(bytes), URI.create("https://example.org"));
    }
}
