package pro.interviewai.api.security;

import pro.interviewai.messages.account.LoginSessionId;
import pro.interviewai.messages.account.Role;
import pro.interviewai.messages.account.UserId;

/** Who sends a request: the person, the device they signed in on and what they may do. */
public record SignedIn(UserId userId, LoginSessionId sessionId, Role role) {}
