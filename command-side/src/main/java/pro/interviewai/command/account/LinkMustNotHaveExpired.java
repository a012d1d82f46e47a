package pro.interviewai.command.account;

import java.time.Instant;
import pro.interviewai.messages.ProblemException;
import pro.interviewai.messages.account.AccountProblem;

/** A link works until the moment it expires, which is no longer part of its life. */
final class LinkMustNotHaveExpired {
    private LinkMustNotHaveExpired() {}

    static void check(Instant at, Instant expiresAt, AccountProblem refusal) {
        if (!at.isBefore(expiresAt)) {
            throw new ProblemException(refusal);
        }
    }
}
