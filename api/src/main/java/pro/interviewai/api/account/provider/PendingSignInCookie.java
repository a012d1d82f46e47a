package pro.interviewai.api.account.provider;

import java.time.Duration;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import pro.interviewai.api.account.Cookies;

/** Comes back with a browser that a provider sends here, unlike a refresh token. */
@Component
class PendingSignInCookie {
    static final String NAME = "pending_sign_in";
    private static final Duration LIFE = Duration.ofMinutes(10);

    private final Cookies cookies;

    PendingSignInCookie(Cookies cookies) {
        this.cookies = cookies;
    }

    ResponseCookie of(PendingSignIn pending) {
        return cookie(pending.asCookie(), LIFE);
    }

    ResponseCookie ended() {
        return cookie("", Duration.ZERO);
    }

    private ResponseCookie cookie(String value, Duration life) {
        return cookies.of(NAME, value, "Lax", IdentityProviders.PATH, life);
    }
}
