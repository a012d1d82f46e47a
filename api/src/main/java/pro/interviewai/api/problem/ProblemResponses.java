package pro.interviewai.api.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import pro.interviewai.messages.Problem;
import tools.jackson.databind.json.JsonMapper;

/** Writes problem documents where no controller is reached: in filters and in front of them. */
@Component
public class ProblemResponses {
    private static final String RETRY_AFTER_SECONDS = "2";

    private final JsonMapper json;

    public ProblemResponses(JsonMapper json) {
        this.json = json;
    }

    /** Answers the request with the problem, unless an answer is already on its way. */
    public void write(HttpServletRequest request, HttpServletResponse response, Problem problem) throws IOException {
        if (response.isCommitted()) {
            return;
        }
        response.setStatus(problem.status());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        if (isTemporary(problem.status())) {
            response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
        }
        var document = ProblemDocument.of(problem, problem.sentence(), request.getRequestURI(), List.of());
        response.getOutputStream().write(json.writeValueAsBytes(document));
    }

    static void addRetryAfter(HttpHeaders headers, Problem problem) {
        if (isTemporary(problem.status())) {
            headers.set(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
        }
    }

    private static boolean isTemporary(int status) {
        return status == 503 || status == 429;
    }
}
