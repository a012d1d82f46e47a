package pro.interviewai.messages.account;

import java.time.Instant;

/** A signed-in device. */
public record LoginSessionView(String id, String userId, boolean open, Instant openedAt, Instant expiresAt) {}
