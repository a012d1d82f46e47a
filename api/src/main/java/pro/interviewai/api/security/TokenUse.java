package pro.interviewai.api.security;

import java.time.Duration;

/** What a token is for; it stands in the claim {@code typ}, so that one cannot be used in place of the other. */
public enum TokenUse {
    /** Sent with each request. */
    ACCESS("access", Duration.ofMinutes(15)),
    /** Kept by the client to get new access tokens. */
    REFRESH("refresh", Duration.ofDays(7)),
    /** The same on a device that is to be remembered. */
    REMEMBERED("refresh", Duration.ofDays(30));

    private final String claim;
    private final Duration life;

    TokenUse(String claim, Duration life) {
        this.claim = claim;
        this.life = life;
    }

    String claim() {
        return claim;
    }

    public Duration life() {
        return life;
    }
}
