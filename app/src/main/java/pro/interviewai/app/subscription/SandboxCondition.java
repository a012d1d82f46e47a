package pro.interviewai.app.subscription;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Whether nothing is charged, since the operator named no account with the payment provider. */
final class SandboxCondition implements Condition {

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        return context.getEnvironment()
                .getProperty("interviewai.stripe.api-key", "")
                .isBlank();
    }
}
