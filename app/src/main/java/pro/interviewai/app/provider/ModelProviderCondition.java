package pro.interviewai.app.provider;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Whether the operator named a model provider; without one nothing of it is made. */
final class ModelProviderCondition implements Condition {

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        var environment = context.getEnvironment();
        return !environment.getProperty("interviewai.openai.api-key", "").isBlank()
                || !environment.getProperty("interviewai.openai.base-url", "").isBlank();
    }
}
