package pro.interviewai.api.plan;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.HashMap;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import pro.interviewai.api.dispatch.Dispatcher;
import pro.interviewai.api.security.SignedIn;
import pro.interviewai.messages.ProblemException;
import pro.interviewai.messages.plan.PlanCatalogue;
import pro.interviewai.messages.plan.PlanFeature;
import pro.interviewai.messages.quota.QuotaQuery.FindQuota;
import pro.interviewai.messages.quota.QuotaView;
import pro.interviewai.messages.subscription.SubscriptionProblem;

/** Keeps people from what their plan does not have. */
@Component
class FeatureGate implements HandlerInterceptor {
    private final Dispatcher dispatcher;
    private final PlanCatalogue plans;
    private final Clock clock;

    FeatureGate(Dispatcher dispatcher, PlanCatalogue plans, Clock clock) {
        this.dispatcher = dispatcher;
        this.plans = plans;
        this.clock = clock;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method) {
            var needed = method.getMethodAnnotation(NeedsFeature.class);
            if (needed != null) {
                check(SignedIn.now(), needed.value());
            }
        }
        return true;
    }

    private void check(SignedIn user, PlanFeature feature) {
        var plan = dispatcher
                .answer(new FindQuota(user.userId(), clock.instant()), QuotaView.class)
                .plan();
        if (plans.of(plan).features().contains(feature)) {
            return;
        }
        var members = new HashMap<String, Object>();
        members.put("feature", feature);
        plans.smallestWith(feature).ifPresent(enough -> members.put("plan", enough));
        throw new ProblemException(
                SubscriptionProblem.PLAN_LACKS_FEATURE, SubscriptionProblem.PLAN_LACKS_FEATURE.sentence(), members);
    }
}
