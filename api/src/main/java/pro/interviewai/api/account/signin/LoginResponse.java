package pro.interviewai.api.account.signin;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import pro.interviewai.api.account.profile.ProfileResponse;
import pro.interviewai.api.security.TokenUse;

/**
 * What a signed-in client works with.
 *
 * @param refreshToken absent where it comes as a cookie
 * @param user the profile of who signed in, as it is read elsewhere
 * @param expiresIn seconds that the access token lives
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record LoginResponse(String accessToken, @Nullable String refreshToken, ProfileResponse user, long expiresIn) {

    /** @param inCookie whether the refresh token goes another way */
    static LoginResponse of(OpenedDevice device, ProfileResponse user, boolean inCookie) {
        return new LoginResponse(
                device.accessToken(),
                inCookie ? null : device.refreshToken(),
                user,
                TokenUse.ACCESS.life().toSeconds());
    }

    @Override
    public String toString() {
        return "LoginResponse";
    }
}
