package pro.interviewai.proving.faults;

import java.util.List;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Leaves out what {@code faults.ids}, ids with commas between, does not name; without it all rows run. */
final class ChosenFaults implements ExecutionCondition {

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        var chosen = System.getProperty("faults.ids", "");
        var id = context.getTestMethod()
                .map(method -> method.getAnnotation(Fault.class))
                .map(Fault::value)
                .orElse("");
        return id.isEmpty() || chosen.isBlank() || List.of(chosen.split(",")).contains(id)
                ? ConditionEvaluationResult.enabled("asked for")
                : ConditionEvaluationResult.disabled("not among " + chosen);
    }
}
