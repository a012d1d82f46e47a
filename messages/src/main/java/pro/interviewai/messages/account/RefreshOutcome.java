package pro.interviewai.messages.account;

import java.time.Instant;

/**
 * What came of showing a refresh token.
 *
 * @param generation of the tokens that are good now
 * @param expiresAt when they end
 */
public record RefreshOutcome(boolean granted, int generation, Instant expiresAt) {}
