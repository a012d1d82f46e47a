package pro.interviewai.saga.subscription;

import java.time.Clock;
import java.util.function.Function;
import java.util.function.Supplier;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import pro.interviewai.messages.account.UserId;
import pro.interviewai.messages.subscription.CheckoutStatus;
import pro.interviewai.messages.subscription.DisputeSnapshot;
import pro.interviewai.messages.subscription.InvoiceSnapshot;
import pro.interviewai.messages.subscription.SubscriptionCommand.RecordCheckoutEnded;
import pro.interviewai.messages.subscription.SubscriptionCommand.TakeOverDispute;
import pro.interviewai.messages.subscription.SubscriptionCommand.TakeOverInvoice;
import pro.interviewai.messages.subscription.SubscriptionCommand.TakeOverSubscription;
import pro.interviewai.messages.subscription.SubscriptionCommand.Taken;
import pro.interviewai.messages.subscription.SubscriptionId;
import pro.interviewai.messages.subscription.SubscriptionQuery.FindSubscription;
import pro.interviewai.messages.subscription.SubscriptionSnapshot;
import pro.interviewai.messages.subscription.SubscriptionView;
import pro.interviewai.ports.payment.Checkout;
import pro.interviewai.ports.payment.PaymentProvider;
import pro.interviewai.ports.payment.PaymentUnavailableException;

/** Hands on what the provider says; where it is not told which of two is newer, the provider is asked. */
public final class TakesOver {
    private static final int QUESTIONS = 3;

    private final PaymentProvider provider;
    private final CommandGateway commands;
    private final QueryGateway queries;
    private final Clock clock;

    public TakesOver(PaymentProvider provider, CommandGateway commands, QueryGateway queries, Clock clock) {
        this.provider = provider;
        this.commands = commands;
        this.queries = queries;
        this.clock = clock;
    }

    /**
     * What is known as the first one is asked about before another one stands beside it, for its end may not be known yet.
     *
     * @param asked whether the provider was asked and so describes the present
     */
    public void subscription(UserId user, SubscriptionSnapshot said, boolean asked) {
        var first = view(user).current();
        if (first != null && said.status().entitles() && !first.providerId().equals(said.providerId())) {
            subscriptionAlone(user, provider.subscription(first.providerId()), true);
        }
        subscriptionAlone(user, said, asked);
    }

    private void subscriptionAlone(UserId user, SubscriptionSnapshot said, boolean asked) {
        take(
                said,
                asked,
                () -> provider.subscription(said.providerId()),
                isAsked -> snapshot ->
                        new TakeOverSubscription(SubscriptionId.of(user), user, snapshot, isAsked, clock.instant()));
    }

    /** @param asked as above */
    public void invoice(UserId user, InvoiceSnapshot said, boolean asked) {
        take(
                said,
                asked,
                () -> provider.invoice(said.invoiceId()),
                isAsked -> snapshot ->
                        new TakeOverInvoice(SubscriptionId.of(user), user, snapshot, isAsked, clock.instant()));
    }

    /**
     * The provider is asked where it is not said whose payment it is.
     *
     * @param asked as above
     */
    public void dispute(UserId user, DisputeSnapshot said, boolean asked) {
        var unclear = said.invoiceId() == null && !asked;
        take(
                unclear ? provider.dispute(said.disputeId()) : said,
                asked || unclear,
                () -> provider.dispute(said.disputeId()),
                isAsked -> snapshot ->
                        new TakeOverDispute(SubscriptionId.of(user), user, snapshot, isAsked, clock.instant()));
    }

    /** What came of a checkout, and that it has ended if it has. */
    public void checkout(UserId user, Checkout said) {
        var isOver = said.status() == CheckoutStatus.COMPLETE || said.status() == CheckoutStatus.EXPIRED;
        if (said.subscription() != null) {
            subscription(user, provider.subscription(said.subscription()), true);
        }
        if (isOver && said.checkoutId() != null) {
            commands.sendAndWait(new RecordCheckoutEnded(
                    SubscriptionId.of(user), said.checkoutId(), said.status(), clock.instant()));
        }
    }

    /** All that the provider knows of a customer, the oldest first. */
    public void everything(UserId user, String customerId) {
        provider.subscriptions(customerId).reversed().forEach(said -> subscription(user, said, true));
        provider.invoices(customerId).reversed().forEach(said -> invoice(user, said, true));
    }

    private <S> void take(S said, boolean asked, Supplier<S> ask, Function<Boolean, Function<S, Object>> command) {
        Taken taken = commands.sendAndWait(command.apply(asked).apply(said));
        for (var question = 0; taken == Taken.ASK; question++) {
            if (question == QUESTIONS) {
                throw new PaymentUnavailableException("The provider describes a moment that has passed", null);
            }
            taken = commands.sendAndWait(command.apply(true).apply(ask.get()));
        }
    }

    private SubscriptionView view(UserId user) {
        return queries.query(new FindSubscription(user), ResponseTypes.instanceOf(SubscriptionView.class))
                .join();
    }
}
