package pro.interviewai.saga.subscription;

import java.util.Optional;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.jspecify.annotations.Nullable;
import pro.interviewai.messages.account.UserId;
import pro.interviewai.messages.subscription.SubscriptionQuery.FindOwner;
import pro.interviewai.ports.payment.Notice;
import pro.interviewai.ports.payment.PaymentProvider;

/** Finds whose a message of the provider's is. */
final class Owners {
    private final PaymentProvider provider;
    private final QueryGateway queries;

    Owners(PaymentProvider provider, QueryGateway queries) {
        this.provider = provider;
        this.queries = queries;
    }

    /** Empty where neither the message nor the provider tells of anybody here. */
    Optional<UserId> of(Notice notice) {
        if (notice.user() != null) {
            return Optional.of(notice.user());
        }
        var customer = customer(notice);
        return customer == null
                ? Optional.empty()
                : queries.query(new FindOwner(customer), ResponseTypes.optionalInstanceOf(UserId.class))
                        .join()
                        .or(() -> provider.owner(customer));
    }

    /** The provider's id of whom it is about. A dispute and a refund name the payment alone, so that is asked for. */
    @Nullable
    String customer(Notice notice) {
        var asked = notice.customerId() == null && notice.subject() instanceof Notice.Unread unread ? unread : null;
        var id = asked == null ? null : asked.objectId();
        if (asked == null || id == null) {
            return notice.customerId();
        }
        return switch (asked.objectType()) {
            case "dispute" -> provider.dispute(id).customerId();
            case "charge" -> provider.payer(id).orElse(null);
            default -> null;
        };
    }
}
