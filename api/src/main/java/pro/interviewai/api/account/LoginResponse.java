package pro.interviewai.api.account;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import pro.interviewai.api.security.TokenUse;
import pro.interviewai.messages.account.AccountView;
import pro.interviewai.messages.account.Role;

/**
 * What a signed-in client works with.
 *
 * @param refreshToken absent where it comes as a cookie
 * @param expiresIn seconds that the access token lives
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record LoginResponse(String accessToken, @Nullable String refreshToken, User user, long expiresIn) {

    /** The person behind the tokens. */
    record User(String id, String email, String firstName, String lastName, Role role) {}

    /** @param inCookie whether the refresh token goes another way */
    static LoginResponse of(OpenedDevice device, boolean inCookie) {
        AccountView account = device.account();
        return new LoginResponse(
                device.accessToken(),
                inCookie ? null : device.refreshToken(),
                new User(account.id(), account.email(), account.firstName(), account.lastName(), account.role()),
                TokenUse.ACCESS.life().toSeconds());
    }

    @Override
    public String toString() {
        return "LoginResponse";
    }
}
