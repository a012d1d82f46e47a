package pro.interviewai.api.account;

import pro.interviewai.api.security.TokenUse;

/** @param expiresIn seconds that the access token lives */
record RefreshResponse(String accessToken, long expiresIn) {
    static RefreshResponse of(String accessToken) {
        return new RefreshResponse(accessToken, TokenUse.ACCESS.life().toSeconds());
    }

    @Override
    public String toString() {
        return "RefreshResponse";
    }
}
