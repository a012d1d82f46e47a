package pro.interviewai.messages.account;

import java.time.Instant;

/** An account as its owner sees it. */
public record AccountView(
        String id,
        String email,
        String firstName,
        String lastName,
        String language,
        Role role,
        boolean emailVerified,
        Instant createdAt) {}
