package pro.interviewai.api.account;

import pro.interviewai.api.security.TokenUse;

/**
 * Tokens that take the place of the ones before.
 *
 * @param refreshToken the next one to show; the one that was shown is used up
 * @param expiresIn seconds that the access token lives
 */
record RefreshResponse(String accessToken, String refreshToken, long expiresIn) {
    static RefreshResponse of(String accessToken, String refreshToken) {
        return new RefreshResponse(
                accessToken, refreshToken, TokenUse.ACCESS.life().toSeconds());
    }

    @Override
    public String toString() {
        return "RefreshResponse";
    }
}
