package pro.interviewai.api.problem;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import pro.interviewai.messages.Problem;

/**
 * What a client gets instead of what it asked for.
 *
 * @param type the code as a URN
 * @param title the refusal in one sentence
 * @param detail what it means in this very case
 * @param instance path of the request
 * @param code stable, for programs
 * @param errors the fields that are not valid, if the refusal is about fields
 * @param members what else a program needs to know of this very case, which the code tells the names of
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9457">RFC 9457</a>
 */
@Schema(name = "Problem")
public record ProblemDocument(
        String type,
        String title,
        int status,
        String detail,
        String instance,
        String code,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<FieldError> errors,
        @JsonAnyGetter @Schema(hidden = true) Map<String, Object> members) {

    /** One field that is not valid and what would be. */
    public record FieldError(String field, String message) {}

    static ProblemDocument of(Problem problem, String detail, String path) {
        return of(problem, detail, path, List.of(), Map.of());
    }

    static ProblemDocument of(
            Problem problem, String detail, String path, List<FieldError> errors, Map<String, Object> members) {
        return new ProblemDocument(
                "urn:interviewai:problem:" + problem.name(),
                problem.sentence(),
                problem.status(),
                detail,
                path,
                problem.name(),
                List.copyOf(errors),
                Map.copyOf(members));
    }
}
