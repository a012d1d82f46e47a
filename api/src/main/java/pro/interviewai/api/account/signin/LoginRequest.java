package pro.interviewai.api.account.signin;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import pro.interviewai.api.security.TokenUse;

/**
 * Who signs in.
 *
 * @param rememberMe whether the device stays signed in for 30 days without use instead of 7
 * @param refreshCookie whether the refresh token comes as a cookie that no script can read, instead of in the answer
 */
record LoginRequest(
        @NotNull @Size(max = 1000) String email,
        @NotNull @Size(max = 1000) String password,
        @Nullable Boolean rememberMe,
        @Nullable Boolean refreshCookie) {

    TokenUse refreshToken() {
        return Boolean.TRUE.equals(rememberMe) ? TokenUse.REMEMBERED : TokenUse.REFRESH;
    }

    boolean wantsCookie() {
        return Boolean.TRUE.equals(refreshCookie);
    }

    @Override
    public String toString() {
        return "LoginRequest";
    }
}
