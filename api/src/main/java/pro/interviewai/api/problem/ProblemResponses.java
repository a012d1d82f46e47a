package pro.interviewai.api.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import pro.interviewai.messages.Problem;
import tools.jackson.databind.json.JsonMapper;

/** Writes problem documents where no controller is reached: in filters and in front of them. */
@Component
public class ProblemResponses {
    private static final Duration SOON = Duration.ofSeconds(2);

    private final JsonMapper json;

    public ProblemResponses(JsonMapper json) {
        this.json = json;
    }

    /** Answers the request with the problem, unless an answer is already on its way. */
    public void write(HttpServletRequest request, HttpServletResponse response, Problem problem) throws IOException {
        write(request, response, problem, null);
    }

    /** @param retryAfter when it may be tried again, where that is known */
    public void write(
            HttpServletRequest request, HttpServletResponse response, Problem problem, @Nullable Duration retryAfter)
            throws IOException {
        if (response.isCommitted()) {
            return;
        }
        response.setStatus(problem.status());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        retryAfter(problem, retryAfter).ifPresent(seconds -> response.setHeader(HttpHeaders.RETRY_AFTER, seconds));
        var document = ProblemDocument.of(problem, problem.sentence(), request.getRequestURI());
        response.getOutputStream().write(json.writeValueAsBytes(document));
    }

    /** Whole seconds, rounded up, as headers have them. */
    public static String seconds(Duration wait) {
        return String.valueOf(wait.plusMillis(999).toSeconds());
    }

    /** The seconds to wait, for what passes by itself. */
    static Optional<String> retryAfter(Problem problem, @Nullable Duration known) {
        if (problem.status() != 503 && problem.status() != 429) {
            return Optional.empty();
        }
        return Optional.of(seconds(known == null ? SOON : known));
    }
}
