package pro.interviewai.saga.subscription;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import pro.interviewai.messages.account.UserId;
import pro.interviewai.messages.subscription.SubscriberPage;
import pro.interviewai.messages.subscription.SubscriberPage.Subscriber;
import pro.interviewai.messages.subscription.SubscriptionQuery.FindSubscribers;
import pro.interviewai.messages.subscription.SubscriptionQuery.FindSubscription;
import pro.interviewai.messages.subscription.SubscriptionView;

/** Asks the provider about everybody who subscribes, for messages may never have come. */
public final class Reconciler {
    private static final int PAGE = 100;

    private final TakesOver takesOver;
    private final QueryGateway queries;

    public Reconciler(TakesOver takesOver, QueryGateway queries) {
        this.takesOver = takesOver;
        this.queries = queries;
    }

    /** @return of whom the provider could not tell; the others are taken over all the same */
    public List<UserId> reconcile() {
        var failed = new ArrayList<UserId>();
        everybody().forEach(user -> {
            try {
                reconcile(user);
            } catch (RuntimeException _) {
                failed.add(user);
            }
        });
        return failed;
    }

    /** Of one person; nothing where they have never been to the provider. */
    public void reconcile(UserId user) {
        var customer = queries.query(new FindSubscription(user), ResponseTypes.instanceOf(SubscriptionView.class))
                .join()
                .customerId();
        if (customer != null) {
            takesOver.everything(user, customer);
        }
    }

    private List<UserId> everybody() {
        var users = new ArrayList<UserId>();
        for (var page = 0; ; page++) {
            var found = queries.query(new FindSubscribers(page, PAGE), ResponseTypes.instanceOf(SubscriberPage.class))
                    .join();
            found.subscribers().stream()
                    .map(Subscriber::userId)
                    .map(UserId::new)
                    .forEach(users::add);
            if (found.subscribers().size() < PAGE) {
                return users;
            }
        }
    }
}
