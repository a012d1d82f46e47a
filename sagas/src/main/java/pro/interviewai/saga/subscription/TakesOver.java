package pro.interviewai.saga.subscription;

import java.time.Clock;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.axonframework.commandhandling.gateway.CommandGateway;
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
import pro.interviewai.messages.subscription.SubscriptionSnapshot;
import pro.interviewai.ports.payment.Checkout;
import pro.interviewai.ports.payment.PaymentProvider;
import pro.interviewai.ports.payment.PaymentUnavailableException;

/** Hands on what the provider says; where that does not settle how things stand, the provider is asked. */
public final class TakesOver {
    private static final int QUESTIONS = 4;

    private final PaymentProvider provider;
    private final CommandGateway commands;
    private final Clock clock;

    public TakesOver(PaymentProvider provider, CommandGateway commands, Clock clock) {
        this.provider = provider;
        this.commands = commands;
        this.clock = clock;
    }

    /**
     * Before one stands beside another that counts, the provider is asked about all of them: the other's end may not have
     * been told yet.
     *
     * @param asked whether the provider was asked and so describes the present
     */
    public void subscription(UserId user, SubscriptionSnapshot said, boolean asked) {
        subscription(user, said, asked, false);
    }

    private void subscription(UserId user, SubscriptionSnapshot first, boolean isAsked, boolean areOthersAsked) {
        var said = first;
        var asked = isAsked;
        var othersAsked = areOthersAsked;
        for (var question = 0; question <= QUESTIONS; question++) {
            Taken taken = commands.sendAndWait(
                    new TakeOverSubscription(SubscriptionId.of(user), user, said, asked, othersAsked, clock.instant()));
            switch (taken) {
                case TAKEN -> {
                    return;
                }
                case ASK -> {
                    said = provider.subscription(said.providerId());
                    asked = true;
                }
                case ASK_OTHERS -> {
                    others(user, said);
                    othersAsked = true;
                }
            }
        }
        throw passed();
    }

    private void others(UserId user, SubscriptionSnapshot said) {
        provider.subscriptions(said.customerId()).reversed().stream()
                .filter(other -> !other.providerId().equals(said.providerId()))
                .forEach(other -> subscription(user, other, true, true));
    }

    /** @param asked as above */
    public void invoice(UserId user, InvoiceSnapshot said, boolean asked) {
        take(
                said,
                asked,
                () -> provider.invoice(said.invoiceId()),
                (snapshot, isAsked) ->
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
                (snapshot, isAsked) ->
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

    private <S> void take(S first, boolean isAsked, Supplier<S> ask, BiFunction<S, Boolean, Object> command) {
        var said = first;
        var asked = isAsked;
        for (var question = 0; question <= QUESTIONS; question++) {
            if (commands.<Taken>sendAndWait(command.apply(said, asked)) == Taken.TAKEN) {
                return;
            }
            said = ask.get();
            asked = true;
        }
        throw passed();
    }

    private static PaymentUnavailableException passed() {
        return new PaymentUnavailableException("The provider describes a moment that has passed", null);
    }
}
