package pro.interviewai.api.security;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How tokens are signed and who may call from a browser.
 *
 * @param jwtPrivateKey RSA key, PKCS #8 in PEM; generated into {@code keyFolder} if not given
 * @param formerPrivateKeys those of before, one after the other, whose tokens are still good
 * @param keyFolder where generated keys are kept, for their owner's eyes only
 * @param keyLife after how long a generated key is followed by another one
 * @param publicUrl where people reach this server; with {@code https} browsers are told never to come without
 * @param corsAllowedOrigins origins such as {@code https://app.interviewai.pro} or {@code chrome-extension://<id>}
 */
@ConfigurationProperties("interviewai.security")
public record SecurityProperties(
        @Nullable String jwtPrivateKey,
        @DefaultValue("") String formerPrivateKeys,
        @DefaultValue("./data/keys") Path keyFolder,
        @DefaultValue("90d") Duration keyLife,
        @DefaultValue("") String publicUrl,
        @DefaultValue List<String> corsAllowedOrigins) {

    /** Whether everything between people and this server is encrypted. */
    public boolean behindTls() {
        return publicUrl.startsWith("https://");
    }

    @Override
    public String toString() {
        return "SecurityProperties" + corsAllowedOrigins;
    }
}
