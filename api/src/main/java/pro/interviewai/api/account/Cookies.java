package pro.interviewai.api.account;

import java.time.Clock;
import java.time.Duration;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import pro.interviewai.api.security.SecurityProperties;

/** What browsers keep for us, where no script can read it; behind TLS it goes by TLS only. */
@Component
class Cookies {
    static final String REFRESH_TOKEN = "refresh_token";
    static final String PENDING_SIGN_IN = "pending_sign_in";
    private static final String SIGN_INS = "/api/v1/auth";
    private static final Duration PATIENCE_WITH_PROVIDERS = Duration.ofMinutes(10);

    private final boolean secure;
    private final Clock clock;

    Cookies(SecurityProperties properties, Clock clock) {
        this.secure = properties.behindTls();
        this.clock = clock;
    }

    /** Goes to the addresses of sign-ins only and never with what other sites ask for. */
    ResponseCookie refreshToken(OpenedDevice device) {
        return refreshToken(device.refreshToken(), Duration.between(clock.instant(), device.expiresAt()));
    }

    ResponseCookie noRefreshToken() {
        return refreshToken("", Duration.ZERO);
    }

    /** Comes back with a browser that another site sends here, unlike a refresh token. */
    ResponseCookie pendingSignIn(PendingSignIn pending) {
        return pendingSignIn(pending.asCookie(), PATIENCE_WITH_PROVIDERS);
    }

    ResponseCookie noPendingSignIn() {
        return pendingSignIn("", Duration.ZERO);
    }

    private ResponseCookie refreshToken(String value, Duration life) {
        return cookie(REFRESH_TOKEN, value, "Strict", SIGN_INS, life);
    }

    private ResponseCookie pendingSignIn(String value, Duration life) {
        return cookie(PENDING_SIGN_IN, value, "Lax", Providers.PATH, life);
    }

    private ResponseCookie cookie(String name, String value, String sameSite, String path, Duration life) {
        return ResponseCookie.from(name, value)
                .httpOnly(true)
                .secure(secure)
                .sameSite(sameSite)
                .path(path)
                .maxAge(life)
                .build();
    }
}
