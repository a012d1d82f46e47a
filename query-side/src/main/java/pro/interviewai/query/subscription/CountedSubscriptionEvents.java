package pro.interviewai.query.subscription;

import java.util.Map;
import java.util.Set;
import pro.interviewai.messages.analytics.Activity;
import pro.interviewai.messages.analytics.ActivityRow;
import pro.interviewai.messages.subscription.CheckoutStatus;
import pro.interviewai.messages.subscription.SubscriptionEvent.CheckoutEnded;
import pro.interviewai.query.activity.CountedEvents;
import pro.interviewai.query.activity.Tally;

/** That people subscribe, a trial included; a later change of plan is no new subscription. */
public final class CountedSubscriptionEvents implements CountedEvents {

    @Override
    public void count(Object event, Tally tally) {
        if (event instanceof CheckoutEnded ended && ended.status() == CheckoutStatus.COMPLETE) {
            tally.did(
                    new ActivityRow(
                            Activity.USER_SUBSCRIBED, ended.userId(), ended.checkoutId(), ended.endedAt(), Map.of()),
                    Set.of());
        }
    }
}
