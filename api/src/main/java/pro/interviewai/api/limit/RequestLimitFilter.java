package pro.interviewai.api.limit;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.Supplier;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import pro.interviewai.api.problem.ProblemResponses;
import pro.interviewai.messages.CommonProblem;

/**
 * Limits how many requests a person makes, or an address where nobody is signed in, and says in each answer how many are
 * left, in the headers of <a href="https://datatracker.ietf.org/doc/draft-ietf-httpapi-ratelimit-headers/03/">RateLimit
 * header fields</a>.
 */
public final class RequestLimitFilter extends OncePerRequestFilter {
    private static final String INTERFACE = "/api/";

    private final AnnotatedRoutes<UsesEngine> dear;
    private final RateLimits limits;
    private final ProblemResponses problems;

    /** @param mappings asked once, at the first request */
    public RequestLimitFilter(
            Supplier<RequestMappingHandlerMapping> mappings, RateLimits limits, ProblemResponses problems) {
        this.dear = new AnnotatedRoutes<>(UsesEngine.class, mappings);
        this.limits = limits;
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith(INTERFACE);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var whose = whose(request);
        var permit = limits.take(RateLimit.REQUESTS, whose);
        if (permit.granted() && dear.at(request).isPresent()) {
            permit = limits.take(RateLimit.AI, whose);
        }
        response.setHeader("RateLimit-Limit", String.valueOf(permit.limit()));
        response.setHeader("RateLimit-Remaining", String.valueOf(permit.remaining()));
        response.setHeader("RateLimit-Reset", ProblemResponses.seconds(permit.waitTime()));
        if (permit.granted()) {
            chain.doFilter(request, response);
        } else {
            problems.write(request, response, CommonProblem.TOO_MANY_REQUESTS, permit.waitTime());
        }
    }

    private static String whose(HttpServletRequest request) {
        var somebody = SecurityContextHolder.getContext().getAuthentication();
        return somebody == null || somebody instanceof AnonymousAuthenticationToken
                ? ClientAddress.of(request)
                : somebody.getName();
    }
}
