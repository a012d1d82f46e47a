package pro.interviewai.api.account.profile;

import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;
import pro.interviewai.api.account.profile.ProfileResponse.Subscription;
import pro.interviewai.api.account.profile.ProfileResponse.Usage;
import pro.interviewai.api.dispatch.Dispatcher;
import pro.interviewai.messages.account.AccountView;
import pro.interviewai.messages.account.UserId;
import pro.interviewai.messages.quota.Meter;
import pro.interviewai.messages.quota.QuotaQuery.FindQuota;
import pro.interviewai.messages.quota.QuotaView;
import pro.interviewai.messages.subscription.SubscriptionQuery.FindSubscription;
import pro.interviewai.messages.subscription.SubscriptionView;

/** Puts a profile together with what its holder subscribes to and has used. */
@Component
public class ProfileResponses {
    private final Dispatcher dispatcher;
    private final Clock clock;

    ProfileResponses(Dispatcher dispatcher, Clock clock) {
        this.dispatcher = dispatcher;
        this.clock = clock;
    }

    public ProfileResponse of(AccountView account) {
        var user = new UserId(account.id());
        return ProfileResponse.of(account, subscription(user, account.createdAt()), usage(user));
    }

    private Subscription subscription(UserId user, Instant registeredAt) {
        var view = dispatcher.answer(new FindSubscription(user), SubscriptionView.class);
        var current = view.current();
        if (current == null) {
            var since = view.planSince() == null ? registeredAt : view.planSince();
            return new Subscription(view.plan(), Subscription.Standing.ACTIVE, since, null);
        }
        var status = !current.status().entitles()
                ? Subscription.Standing.EXPIRED
                : current.cancelAtPeriodEnd() ? Subscription.Standing.CANCELLED : Subscription.Standing.ACTIVE;
        return new Subscription(view.plan(), status, current.startedAt(), current.periodEnd());
    }

    private Usage usage(UserId user) {
        var quota = dispatcher.answer(new FindQuota(user, clock.instant()), QuotaView.class);
        return new Usage(
                taken(quota, Meter.MOCK_INTERVIEWS),
                taken(quota, Meter.CV_ANALYSES),
                taken(quota, Meter.LIVE_QUESTIONS),
                quota.since());
    }

    /** Work that is under way counts from its beginning on. */
    private static long taken(QuotaView quota, Meter meter) {
        return quota.balances().stream()
                .filter(balance -> balance.meter() == meter)
                .mapToLong(balance -> balance.used() + balance.reserved())
                .sum();
    }
}
