package pro.interviewai.saga.subscription;

import java.util.function.Consumer;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import pro.interviewai.messages.account.UserId;
import pro.interviewai.messages.subscription.SubscriptionQuery.FindSubscription;
import pro.interviewai.messages.subscription.SubscriptionView;
import pro.interviewai.ports.payment.PaymentProvider;
import pro.interviewai.ports.payment.PaymentRefusedException;
import pro.interviewai.saga.personal.PersonalFiles;

/**
 * What the payment provider keeps of a person: what still runs ends, the customer is deleted, and what the provider said of
 * the customer before it was known whose it is can be read no more.
 */
public final class ProvidersCustomer implements PersonalFiles {
    private final PaymentProvider provider;
    private final TakesOver takesOver;
    private final Consumer<String> keys;
    private final QueryGateway queries;

    /** @param keys destroys the key by which something about a customer is sealed */
    public ProvidersCustomer(
            PaymentProvider provider, TakesOver takesOver, Consumer<String> keys, QueryGateway queries) {
        this.provider = provider;
        this.takesOver = takesOver;
        this.keys = keys;
        this.queries = queries;
    }

    @Override
    public String kind() {
        return "customers";
    }

    @Override
    public int remove(UserId user) {
        var view = queries.query(new FindSubscription(user), ResponseTypes.instanceOf(SubscriptionView.class))
                .join();
        var customer = view.customerId();
        if (customer == null) {
            return 0;
        }
        if (view.current() != null) {
            end(user, view.current().providerId());
        }
        provider.deleteCustomer("erase-" + user.value(), customer);
        keys.accept(customer);
        return 1;
    }

    private void end(UserId user, String subscription) {
        try {
            takesOver.subscription(user, provider.cancelNow("erase-" + subscription, subscription), true);
        } catch (PaymentRefusedException _) {
            // it went with the customer when this was tried before
        }
    }
}
