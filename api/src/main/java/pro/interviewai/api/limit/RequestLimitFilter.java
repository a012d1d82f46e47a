package pro.interviewai.api.limit;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.http.HttpMethod;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import pro.interviewai.api.problem.ProblemResponses;
import pro.interviewai.api.security.SignedInAuthentication;
import pro.interviewai.messages.CommonProblem;

/**
 * Limits how many requests a person makes, or an address where nobody is signed in, and says in each answer how many are
 * left, in the headers of <a href="https://datatracker.ietf.org/doc/draft-ietf-httpapi-ratelimit-headers/03/">RateLimit
 * header fields</a>.
 */
public final class RequestLimitFilter extends OncePerRequestFilter {
    private static final String INTERFACE = "/api/";
    private static final Pattern MAKES_AN_ENGINE_WORK =
            Pattern.compile("/api/v1/(?:ai/.*|interviews/[^/]+/questions/[^/]+/audio|recordings/[^/]+/retry)");

    private final RateLimits limits;
    private final ProblemResponses problems;

    public RequestLimitFilter(RateLimits limits, ProblemResponses problems) {
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
        if (permit.granted() && makesAnEngineWork(request)) {
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

    private static boolean makesAnEngineWork(HttpServletRequest request) {
        return HttpMethod.POST.matches(request.getMethod())
                && MAKES_AN_ENGINE_WORK.matcher(request.getRequestURI()).matches();
    }

    private static String whose(HttpServletRequest request) {
        return SecurityContextHolder.getContext().getAuthentication() instanceof SignedInAuthentication user
                ? user.getName()
                : ClientAddress.of(request);
    }
}
