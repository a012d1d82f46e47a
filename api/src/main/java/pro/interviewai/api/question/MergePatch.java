package pro.interviewai.api.question;

import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import org.springframework.stereotype.Component;
import pro.interviewai.messages.CommonProblem;
import pro.interviewai.messages.ProblemException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Applies JSON merge patches (RFC 7396) to requests whose fields are no objects, and holds the result to the rules of the
 * request itself.
 */
@Component
class MergePatch {
    private final JsonMapper json;
    private final Validator validator;

    MergePatch(JsonMapper json, Validator validator) {
        this.json = json;
        this.validator = validator;
    }

    /**
     * @throws ConstraintViolationException if the result breaks a rule
     * @throws ProblemException MALFORMED_REQUEST if a field is of the wrong type
     */
    QuestionRequest apply(ObjectNode patch, QuestionRequest before) {
        ObjectNode merged = json.valueToTree(before);
        patch.properties().forEach(field -> {
            if (field.getValue().isNull()) {
                merged.remove(field.getKey());
            } else {
                merged.set(field.getKey(), field.getValue());
            }
        });
        var after = read(merged);
        var violations = validator.validate(after);
        if (!violations.isEmpty()) {
            throw new ConstraintViolationException(violations);
        }
        return after;
    }

    private QuestionRequest read(ObjectNode merged) {
        try {
            return json.treeToValue(merged, QuestionRequest.class);
        } catch (JacksonException wrong) {
            throw new ProblemException(
                    CommonProblem.MALFORMED_REQUEST,
                    "A field has a value of the wrong type or one that is not allowed: " + wrong.getPathReference());
        }
    }
}
