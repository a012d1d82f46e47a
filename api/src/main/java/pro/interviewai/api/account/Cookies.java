package pro.interviewai.api.account;

import java.time.Duration;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import pro.interviewai.api.security.SecurityProperties;

/** What browsers keep for us, where no script can read it; behind TLS it goes by TLS only. */
@Component
public class Cookies {
    private final boolean secure;

    Cookies(SecurityProperties properties) {
        this.secure = properties.behindTls();
    }

    /**
     * @param sameSite whether it comes back with a browser that another site sends here: {@code Lax} or {@code Strict}
     * @param path the addresses that it goes to
     * @param life zero for one that ends at once
     */
    public ResponseCookie of(String name, String value, String sameSite, String path, Duration life) {
        return ResponseCookie.from(name, value)
                .httpOnly(true)
                .secure(secure)
                .sameSite(sameSite)
                .path(path)
                .maxAge(life)
                .build();
    }
}
