package pro.interviewai.api.security;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How tokens are signed and who may call from a browser.
 *
 * @param jwtPrivateKey RSA key, PKCS #8 in PEM; generated into {@code keyFolder} if not given
 * @param keyFolder where a generated key is kept, for its owner's eyes only
 * @param corsAllowedOrigins origins such as {@code https://app.interviewai.pro} or {@code chrome-extension://<id>}
 */
@ConfigurationProperties("interviewai.security")
record SecurityProperties(
        @Nullable String jwtPrivateKey,
        @DefaultValue("./data/keys") Path keyFolder,
        @DefaultValue List<String> corsAllowedOrigins) {

    @Override
    public String toString() {
        return "SecurityProperties" + corsAllowedOrigins;
    }
}
