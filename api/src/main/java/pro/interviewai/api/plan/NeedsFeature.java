package pro.interviewai.api.plan;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import pro.interviewai.messages.plan.PlanFeature;

/** Only people whose plan has this feature may use the route; others are told which plan has it (403 PLAN_LACKS_FEATURE). */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface NeedsFeature {
    PlanFeature value();
}
