package pro.interviewai.saga.subscription;

import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import pro.interviewai.messages.account.UserId;
import pro.interviewai.messages.subscription.SubscriptionQuery.FindSubscription;
import pro.interviewai.messages.subscription.SubscriptionView;
import pro.interviewai.ports.payment.PaymentProvider;
import pro.interviewai.saga.personal.PersonalFiles;

/** What the payment provider keeps of a person, whom it deletes with all that still runs. */
public final class ProvidersCustomer implements PersonalFiles {
    private final PaymentProvider provider;
    private final QueryGateway queries;

    public ProvidersCustomer(PaymentProvider provider, QueryGateway queries) {
        this.provider = provider;
        this.queries = queries;
    }

    @Override
    public String kind() {
        return "customers";
    }

    @Override
    public int remove(UserId user) {
        var customer = queries.query(new FindSubscription(user), ResponseTypes.instanceOf(SubscriptionView.class))
                .join()
                .customerId();
        if (customer == null) {
            return 0;
        }
        provider.deleteCustomer("erase-" + user.value(), customer);
        return 1;
    }
}
