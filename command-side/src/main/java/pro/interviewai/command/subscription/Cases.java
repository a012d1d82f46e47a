package pro.interviewai.command.subscription;

import java.util.ArrayList;
import java.util.List;
import pro.interviewai.messages.subscription.CaseReason;
import pro.interviewai.messages.subscription.Instruction;
import pro.interviewai.messages.subscription.SubscriptionCommand.CloseCase;
import pro.interviewai.messages.subscription.SubscriptionCommand.ParkCase;
import pro.interviewai.messages.subscription.SubscriptionEvent;
import pro.interviewai.messages.subscription.SubscriptionEvent.CaseClosed;
import pro.interviewai.messages.subscription.SubscriptionEvent.CaseParked;

/** What waits for an administrator. */
final class Cases {
    private Cases() {}

    static List<SubscriptionEvent> parked(SubscriptionState state, ParkCase park) {
        return state.cases.containsKey(park.caseId())
                ? List.of()
                : List.of(new CaseParked(
                        park.subscriptionId().value(),
                        park.userId().value(),
                        park.caseId(),
                        park.reason(),
                        park.detail(),
                        park.at()));
    }

    /** What the provider refused it would refuse again under the same key, so that is told under a new one. */
    static List<SubscriptionEvent> closed(SubscriptionState state, CloseCase close) {
        var reason = state.cases.get(close.caseId());
        if (reason == null) {
            return List.of();
        }
        var id = close.subscriptionId().value();
        var administrator = close.administrator().value();
        var facts = new ArrayList<SubscriptionEvent>();
        facts.add(new CaseClosed(id, state.userId, close.caseId(), close.redrive(), administrator, close.at()));
        var refused = state.given.get(close.caseId());
        if (close.redrive() && reason == CaseReason.PROVIDER_REFUSED && refused != null) {
            var again = withId(refused.instruction(), close.caseId() + "-again");
            facts.add(Instructing.given(id, state, again, refused.givenBy(), close.at()));
        }
        return facts;
    }

    private static Instruction withId(Instruction told, String id) {
        return new Instruction(
                id,
                told.kind(),
                told.target(),
                told.plan(),
                told.cycle(),
                told.trialDays(),
                told.amount(),
                told.proratedAt(),
                told.returnUrl(),
                told.cancelUrl());
    }
}
