package pro.interviewai.api.json;

import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import pro.interviewai.api.problem.InvalidFieldsException;
import pro.interviewai.api.problem.ProblemDocument.FieldError;
import pro.interviewai.api.problem.UnreadableBodyException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Applies JSON merge patches (RFC 7396) and holds the result to the rules of the type that it is read as. Each field that
 * is named does something or is refused; none is passed over.
 */
@Component
public class MergePatches {
    private final JsonMapper json;
    private final Validator validator;

    MergePatches(JsonMapper json, Validator validator) {
        this.json = StrictBodiesConfiguration.withoutUnknownFields(json);
        this.validator = validator;
    }

    /**
     * Reads what a patch says, where what is not named stays.
     *
     * @param removable paths of the fields that null takes away; it is refused for every other one
     * @throws UnreadableBodyException if a field is unknown or of the wrong type
     * @throws InvalidFieldsException if one is null without being removable
     * @throws ConstraintViolationException if the result breaks a rule
     */
    public <T> T read(ObjectNode patch, Class<T> type, Set<String> removable) {
        var read = parsed(patch, type);
        var nulls = new ArrayList<String>();
        collectNulls(patch, "", nulls);
        nulls.removeAll(removable);
        if (!nulls.isEmpty()) {
            throw new InvalidFieldsException(nulls.stream()
                    .map(field -> new FieldError(field, "must not be null; leave it out to keep it as it is"))
                    .toList());
        }
        return valid(read);
    }

    /**
     * Applies a patch whose fields are no objects to what there is. Null takes a field away.
     *
     * @throws UnreadableBodyException if a field is unknown or of the wrong type
     * @throws ConstraintViolationException if the result breaks a rule
     */
    public <T> T apply(ObjectNode patch, T before, Class<T> type) {
        parsed(patch, type);
        ObjectNode merged = json.valueToTree(before);
        patch.properties().forEach(field -> {
            if (field.getValue().isNull()) {
                merged.remove(field.getKey());
            } else {
                merged.set(field.getKey(), field.getValue());
            }
        });
        return valid(parsed(merged, type));
    }

    private <T> T parsed(ObjectNode node, Class<T> type) {
        try {
            return json.treeToValue(node, type);
        } catch (JacksonException wrong) {
            throw new UnreadableBodyException(wrong);
        }
    }

    private <T> T valid(T read) {
        var violations = validator.validate(read);
        if (!violations.isEmpty()) {
            throw new ConstraintViolationException(violations);
        }
        return read;
    }

    private static void collectNulls(JsonNode node, String prefix, List<String> nulls) {
        node.properties().forEach(field -> {
            var path = prefix + field.getKey();
            if (field.getValue().isNull()) {
                nulls.add(path);
            } else {
                collectNulls(field.getValue(), path + ".", nulls);
            }
        });
    }
}
