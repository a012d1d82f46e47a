package pro.interviewai.api.account.signin;

import java.time.Instant;
import pro.interviewai.messages.account.AccountView;

/**
 * A device that has just signed in or renewed its tokens.
 *
 * @param expiresAt when it has to sign in again
 */
public record OpenedDevice(String accessToken, String refreshToken, Instant expiresAt, AccountView account) {
    @Override
    public String toString() {
        return "OpenedDevice";
    }
}
