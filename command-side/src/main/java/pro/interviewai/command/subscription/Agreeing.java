package pro.interviewai.command.subscription;

import java.util.ArrayList;
import java.util.List;
import pro.interviewai.messages.plan.Plan;
import pro.interviewai.messages.subscription.CaseReason;
import pro.interviewai.messages.subscription.SubscriptionCommand.AgreeOnPlan;
import pro.interviewai.messages.subscription.SubscriptionCommand.RequestEnterprise;
import pro.interviewai.messages.subscription.SubscriptionEvent;
import pro.interviewai.messages.subscription.SubscriptionEvent.CaseClosed;
import pro.interviewai.messages.subscription.SubscriptionEvent.CaseParked;
import pro.interviewai.messages.subscription.SubscriptionEvent.EnterpriseRequested;
import pro.interviewai.messages.subscription.SubscriptionEvent.PlanAgreed;

/** The plan whose price is agreed upon: somebody asks for it, and an administrator answers. */
final class Agreeing {
    private Agreeing() {}

    static List<SubscriptionEvent> requested(SubscriptionState state, RequestEnterprise request) {
        if (state.requests.contains(request.requestId())) {
            return List.of();
        }
        var id = request.subscriptionId().value();
        var user = request.userId().value();
        return List.of(
                new EnterpriseRequested(
                        id, user, request.requestId(), request.company(), request.message(), request.at()),
                new CaseParked(
                        id,
                        user,
                        request.requestId(),
                        CaseReason.ENTERPRISE_REQUESTED,
                        request.requestId(),
                        request.at()));
    }

    /** Agreement settles what was asked for. */
    static List<SubscriptionEvent> agreed(SubscriptionState state, AgreeOnPlan agree) {
        if (agree.plan() == state.agreed) {
            return List.of();
        }
        var id = agree.subscriptionId().value();
        var user = agree.userId().value();
        var administrator = agree.administrator().value();
        var facts = new ArrayList<SubscriptionEvent>();
        facts.add(new PlanAgreed(id, user, agree.plan(), administrator, agree.at()));
        if (agree.plan() != Plan.FREE) {
            state.requests.stream()
                    .filter(state.cases::containsKey)
                    .sorted()
                    .map(request -> new CaseClosed(id, user, request, false, administrator, agree.at()))
                    .forEach(facts::add);
        }
        return facts;
    }
}
