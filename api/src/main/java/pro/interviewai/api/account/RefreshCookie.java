package pro.interviewai.api.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/**
 * Keeps a browser's refresh token where no script can read it. The cookie goes to the addresses of sign-ins only and never
 * with what other sites ask for.
 */
@Component
class RefreshCookie {
    static final String NAME = "refresh_token";
    private static final String PATH = "/api/v1/auth";

    private final boolean secure;
    private final Clock clock;

    RefreshCookie(@Value("${interviewai.security.public-url:}") String publicUrl, Clock clock) {
        this.secure = publicUrl.startsWith("https://");
        this.clock = clock;
    }

    /** Whether cookies go by TLS only. */
    boolean secure() {
        return secure;
    }

    ResponseCookie of(String token, Instant expiresAt) {
        return cookie(token, Duration.between(clock.instant(), expiresAt));
    }

    /** Takes it away. */
    ResponseCookie none() {
        return cookie("", Duration.ZERO);
    }

    private ResponseCookie cookie(String value, Duration life) {
        return ResponseCookie.from(NAME, value)
                .httpOnly(true)
                .secure(secure)
                .sameSite("Strict")
                .path(PATH)
                .maxAge(life)
                .build();
    }
}
