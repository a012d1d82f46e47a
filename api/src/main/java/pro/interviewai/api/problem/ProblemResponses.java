package pro.interviewai.api.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import pro.interviewai.messages.CommonProblem;
import pro.interviewai.messages.Problem;
import tools.jackson.databind.json.JsonMapper;

/** Writes problem documents where no controller is reached: in filters and in front of them. */
@Component
public class ProblemResponses {
    private static final Duration SOON = Duration.ofSeconds(2);
    private static final String NOT_HTTP =
            "The address, the headers or the body of the request are not well-formed HTTP.";
    /** What Spring Security says of any answer that gets as far as that. */
    private static final Map<String, String> SAFE = Map.of(
            "X-Content-Type-Options",
            "nosniff",
            "X-Frame-Options",
            "DENY",
            "Referrer-Policy",
            "no-referrer",
            "Content-Security-Policy",
            "default-src 'none'; frame-ancestors 'none'",
            HttpHeaders.CACHE_CONTROL,
            "no-store");

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
        write(request, response, problem, problem.sentence(), retryAfter);
    }

    private void write(
            HttpServletRequest request,
            HttpServletResponse response,
            Problem problem,
            String detail,
            @Nullable Duration retryAfter)
            throws IOException {
        if (response.isCommitted()) {
            return;
        }
        response.setStatus(problem.status());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        retryAfter(problem, retryAfter).ifPresent(seconds -> response.setHeader(HttpHeaders.RETRY_AFTER, seconds));
        var document = ProblemDocument.of(problem, detail, Objects.requireNonNullElse(request.getRequestURI(), ""));
        response.getOutputStream().write(json.writeValueAsBytes(document));
    }

    /**
     * Answers what was refused, or could not be done, before it came to us, with the headers that keep browsers safe.
     *
     * @param status that was decided on
     */
    public void writeRefused(HttpServletRequest request, HttpServletResponse response, int status) throws IOException {
        var problem = ofContainer(status);
        SAFE.forEach((name, value) -> {
            if (!response.containsHeader(name)) {
                response.setHeader(name, value);
            }
        });
        if (problem == CommonProblem.MALFORMED_REQUEST) {
            write(request, response, problem, NOT_HTTP, null);
        } else {
            write(request, response, problem);
        }
    }

    /** An answer of HTTP/1.1 from its first byte to its last, for where there is no request to answer yet. */
    public byte[] wholeAnswer(Problem problem) {
        var body = json.writeValueAsBytes(ProblemDocument.of(problem, problem.sentence(), ""));
        var head = new StringBuilder("HTTP/1.1 %d \r\n".formatted(problem.status()));
        retryAfter(problem, null).ifPresent(seconds -> head.append("Retry-After: %s\r\n".formatted(seconds)));
        SAFE.forEach((name, value) -> head.append("%s: %s\r\n".formatted(name, value)));
        head.append("Content-Type: %s\r\nContent-Length: %d\r\nConnection: close\r\n\r\n"
                .formatted(MediaType.APPLICATION_PROBLEM_JSON_VALUE, body.length));
        var answer = new ByteArrayOutputStream();
        answer.writeBytes(head.toString().getBytes(StandardCharsets.US_ASCII));
        answer.writeBytes(body);
        return answer.toByteArray();
    }

    /** The problem that an answer of the container with this status is. */
    private static CommonProblem ofContainer(int status) {
        return switch (status) {
            case 414 -> CommonProblem.HEADERS_TOO_LARGE;
            case 501, 505 -> CommonProblem.MALFORMED_REQUEST;
            default ->
                Arrays.stream(CommonProblem.values())
                        .filter(problem -> problem.status() == status)
                        .findFirst()
                        .orElse(status < 500 ? CommonProblem.MALFORMED_REQUEST : CommonProblem.INTERNAL_ERROR);
        };
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
