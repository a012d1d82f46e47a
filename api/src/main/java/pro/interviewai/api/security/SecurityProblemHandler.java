package pro.interviewai.api.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.web.filter.OncePerRequestFilter;
import pro.interviewai.api.problem.ProblemResponses;
import pro.interviewai.messages.CommonProblem;
import pro.interviewai.messages.ProblemException;

/** Says no in front of the controllers, in the same form as they do. */
final class SecurityProblemHandler extends OncePerRequestFilter
        implements AuthenticationEntryPoint, AccessDeniedHandler {
    private final ProblemResponses problems;

    SecurityProblemHandler(ProblemResponses problems) {
        this.problems = problems;
    }

    /** What broke while a token was checked is an answer too. */
    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (ProblemException refused) {
            problems.write(request, response, refused.problem(), refused.retryAfter());
        }
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException cause)
            throws IOException {
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        problems.write(request, response, CommonProblem.UNAUTHENTICATED);
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException cause)
            throws IOException {
        problems.write(request, response, CommonProblem.FORBIDDEN);
    }
}
