package pro.interviewai.api.account;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import pro.interviewai.api.security.TokenUse;

/**
 * Who signs in.
 *
 * @param rememberMe whether the device stays signed in for 30 days without use instead of 7
 */
record LoginRequest(
        @NotNull @Size(max = 1000) String email,
        @NotNull @Size(max = 1000) String password,
        @Nullable Boolean rememberMe) {

    TokenUse refreshToken() {
        return Boolean.TRUE.equals(rememberMe) ? TokenUse.REMEMBERED : TokenUse.REFRESH;
    }

    @Override
    public String toString() {
        return "LoginRequest";
    }
}
