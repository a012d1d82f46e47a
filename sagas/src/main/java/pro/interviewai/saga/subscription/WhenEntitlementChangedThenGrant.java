package pro.interviewai.saga.subscription;

import java.time.Clock;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import pro.interviewai.messages.account.AccountCommand.FollowPlan;
import pro.interviewai.messages.account.Role;
import pro.interviewai.messages.account.UserId;
import pro.interviewai.messages.plan.Plan;
import pro.interviewai.messages.plan.PlanCatalogue;
import pro.interviewai.messages.quota.Meter;
import pro.interviewai.messages.quota.QuotaCommand.GrantPlan;
import pro.interviewai.messages.quota.QuotaId;
import pro.interviewai.messages.subscription.SubscriptionEvent.EntitlementChanged;

/** Gives a person what the plan that holds from now on allows: its quota and its role. */
@DisallowReplay
@ProcessingGroup("entitlement")
public class WhenEntitlementChangedThenGrant {
    private final CommandGateway commands;
    private final PlanCatalogue plans;
    private final Clock clock;

    public WhenEntitlementChangedThenGrant(CommandGateway commands, PlanCatalogue plans, Clock clock) {
        this.commands = commands;
        this.plans = plans;
        this.clock = clock;
    }

    @EventHandler
    void on(EntitlementChanged event) {
        var user = new UserId(event.userId());
        commands.sendAndWait(new GrantPlan(
                QuotaId.of(user),
                user,
                event.entitlementId(),
                event.plan(),
                Meter.limits(plans.of(event.plan()).limits()),
                event.anchor(),
                event.effectiveAt(),
                clock.instant()));
        commands.sendAndWait(new FollowPlan(user, role(event.plan()), clock.instant()));
    }

    private static Role role(Plan plan) {
        return switch (plan) {
            case FREE -> Role.USER;
            case PRO -> Role.PRO;
            case ELITE, ENTERPRISE -> Role.ELITE;
        };
    }
}
