package pro.interviewai.gateways.link;

import static org.assertj.core.api.Assertions.assertThat;
import static pro.interviewai.messages.account.LinkPurpose.RESET_PASSWORD;
import static pro.interviewai.messages.account.LinkPurpose.VERIFY_EMAIL;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pro.interviewai.api.account.LinkTokens.LinkToken;
import pro.interviewai.gateways.ServerSecret;
import pro.interviewai.messages.account.UserId;

class SignedLinksTest {
    private final SignedLinks links = links((byte) 1);

    @Test
    void aLinkLeadsBackToWhomItWasMadeFor() {
        URI link = links.linkFor(VERIFY_EMAIL, "user-1", "link-1");

        assertThat(link.toString()).startsWith("https://example.org/verify-email?token=");
        assertThat(links.parse(VERIFY_EMAIL, link.getQuery().substring("token=".length())))
                .contains(new LinkToken(new UserId("user-1"), "link-1"));
    }

    @Test
    void aLinkForOnePurposeIsNoneForAnother() {
        URI link = links.linkFor(RESET_PASSWORD, "user-1", "link-1");

        assertThat(link.toString()).startsWith("https://example.org/reset-password?token=");
        String token = link.getQuery().substring("token=".length());
        assertThat(links.parse(RESET_PASSWORD, token)).contains(new LinkToken(new UserId("user-1"), "link-1"));
        assertThat(links.parse(VERIFY_EMAIL, token)).isEmpty();
        assertThat(links.parse(RESET_PASSWORD, links.token(VERIFY_EMAIL, "user-1", "link-1")))
                .isEmpty();
    }

    @Test
    void noOtherServerCanMakeIt() {
        assertThat(links.parse(VERIFY_EMAIL, links((byte) 2).token(VERIFY_EMAIL, "user-1", "link-1")))
                .isEmpty();
    }

    @Test
    void noByteOfItCanBeChanged() {
        byte[] token = Base64.getUrlDecoder().decode(links.token(VERIFY_EMAIL, "user-1", "link-1"));
        for (int i = 0; i < token.length; i++) {
            byte[] changed = token.clone();
            changed[i] ^= 1;
            assertThat(links.parse(VERIFY_EMAIL, Base64.getUrlEncoder().encodeToString(changed)))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "a", "%%%", "\u0000", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"})
    void whatIsNoTokenIsNoToken(String token) {
        assertThat(links.parse(VERIFY_EMAIL, token)).isEmpty();
    }

    @Test
    void aUserAndALinkCannotChangePlaces() {
        byte[] bare = "user-1|link-1".getBytes(StandardCharsets.UTF_8);
        assertThat(links.parse(VERIFY_EMAIL, Base64.getUrlEncoder().encodeToString(bare)))
                .isEmpty();
    }

    private static SignedLinks links(byte secret) {
        byte[] bytes = new byte[32];
        bytes[0] = secret;
        return new SignedLinks(new ServerSecret(bytes), URI.create("https://example.org"));
    }
}
