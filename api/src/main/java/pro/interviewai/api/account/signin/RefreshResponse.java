package pro.interviewai.api.account.signin;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import pro.interviewai.api.security.TokenUse;

/**
 * Tokens that take the place of the ones before.
 *
 * @param refreshToken the next one to show; the one that was shown is used up; absent where it comes as a
 *     cookie
 * @param expiresIn seconds that the access token lives
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record RefreshResponse(String accessToken, @Nullable String refreshToken, long expiresIn) {
    /** @param inCookie whether the refresh token goes another way */
    static RefreshResponse of(OpenedDevice device, boolean inCookie) {
        return new RefreshResponse(
                device.accessToken(),
                inCookie ? null : device.refreshToken(),
                TokenUse.ACCESS.life().toSeconds());
    }

    @Override
    public String toString() {
        return "RefreshResponse";
    }
}
