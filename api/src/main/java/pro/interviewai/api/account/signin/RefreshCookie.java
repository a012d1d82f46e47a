package pro.interviewai.api.account.signin;

import java.time.Clock;
import java.time.Duration;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import pro.interviewai.api.account.Cookies;

/** Keeps a browser signed in. It goes to the addresses of sign-ins only and never with what other sites ask for. */
@Component
public class RefreshCookie {
    static final String NAME = "refresh_token";
    private static final String PATH = "/api/v1/auth";

    private final Cookies cookies;
    private final Clock clock;

    RefreshCookie(Cookies cookies, Clock clock) {
        this.cookies = cookies;
        this.clock = clock;
    }

    public ResponseCookie of(OpenedDevice device) {
        return cookie(device.refreshToken(), Duration.between(clock.instant(), device.expiresAt()));
    }

    ResponseCookie ended() {
        return cookie("", Duration.ZERO);
    }

    private ResponseCookie cookie(String value, Duration life) {
        return cookies.of(NAME, value, "Strict", PATH, life);
    }
}
