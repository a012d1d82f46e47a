package pro.interviewai.api.account;

import pro.interviewai.api.security.TokenUse;
import pro.interviewai.messages.account.AccountView;
import pro.interviewai.messages.account.Role;

/**
 * What a signed-in client works with.
 *
 * @param expiresIn seconds that the access token lives
 */
record LoginResponse(String accessToken, String refreshToken, User user, long expiresIn) {

    /** The person behind the tokens. */
    record User(String id, String email, String firstName, String lastName, Role role) {}

    static LoginResponse of(String accessToken, String refreshToken, AccountView account) {
        var user = new User(account.id(), account.email(), account.firstName(), account.lastName(), account.role());
        return new LoginResponse(
                accessToken, refreshToken, user, TokenUse.ACCESS.life().toSeconds());
    }

    @Override
    public String toString() {
        return "LoginResponse";
    }
}
