package pro.interviewai.api.security;

import org.springframework.security.core.context.SecurityContextHolder;
import pro.interviewai.messages.CommonProblem;
import pro.interviewai.messages.ProblemException;
import pro.interviewai.messages.account.LoginSessionId;
import pro.interviewai.messages.account.Role;
import pro.interviewai.messages.account.UserId;

/** Who sends a request: the person, the device they signed in on and what they may do. */
public record SignedIn(UserId userId, LoginSessionId sessionId, Role role) {

    /**
     * Who sends the request that this thread serves.
     *
     * @throws ProblemException UNAUTHENTICATED if that is nobody
     */
    public static SignedIn now() {
        if (SecurityContextHolder.getContext().getAuthentication() instanceof SignedInAuthentication checked) {
            return checked.getPrincipal();
        }
        throw new ProblemException(CommonProblem.UNAUTHENTICATED);
    }
}
