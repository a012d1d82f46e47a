package pro.interviewai.saga.subscription;

import java.time.Clock;
import java.util.Optional;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.jspecify.annotations.Nullable;
import pro.interviewai.messages.account.UserId;
import pro.interviewai.messages.subscription.CaseReason;
import pro.interviewai.messages.subscription.SubscriptionCommand.NoticeTrialEnding;
import pro.interviewai.messages.subscription.SubscriptionCommand.ParkCase;
import pro.interviewai.messages.subscription.SubscriptionId;
import pro.interviewai.messages.subscription.SubscriptionQuery.FindOwner;
import pro.interviewai.messages.subscription.WebhookEvent.WebhookReceived;
import pro.interviewai.ports.payment.Checkout;
import pro.interviewai.ports.payment.Notice;
import pro.interviewai.ports.payment.PaymentProvider;
import pro.interviewai.ports.payment.PaymentRefusedException;

/**
 * Takes over what a message of the provider's says, or asks the provider where the message cannot be relied on. If that
 * fails the event stays parked and all is done again; what the provider refuses to tell waits for an administrator.
 */
@DisallowReplay
@ProcessingGroup("payment-messages")
public class WhenWebhookReceivedThenTakeOver {
    private final PaymentProvider provider;
    private final TakesOver takesOver;
    private final CommandGateway commands;
    private final QueryGateway queries;
    private final Clock clock;

    public WhenWebhookReceivedThenTakeOver(
            PaymentProvider provider, TakesOver takesOver, CommandGateway commands, QueryGateway queries, Clock clock) {
        this.provider = provider;
        this.takesOver = takesOver;
        this.commands = commands;
        this.queries = queries;
        this.clock = clock;
    }

    @EventHandler
    void on(WebhookReceived event) {
        if (event.body() == null) {
            return;
        }
        var notice = provider.read(event.body());
        if (notice.subject() instanceof Notice.Unrelated) {
            return;
        }
        var owner = owner(notice);
        if (owner.isEmpty()) {
            park(new UserId(event.subject()), event, CaseReason.UNKNOWN_OWNER, event.type());
            return;
        }
        try {
            takeOver(owner.get(), notice);
        } catch (PaymentRefusedException refused) {
            park(owner.get(), event, CaseReason.PROVIDER_REFUSED, refused.code());
        }
    }

    private Optional<UserId> owner(Notice notice) {
        if (notice.user() != null) {
            return Optional.of(notice.user());
        }
        var customer = customer(notice);
        if (customer == null) {
            return Optional.empty();
        }
        return queries.query(new FindOwner(customer), ResponseTypes.optionalInstanceOf(UserId.class))
                .join()
                .or(() -> provider.owner(customer));
    }

    /** What is disputed names a payment and not its payer. */
    private @Nullable String customer(Notice notice) {
        var known = notice.customerId();
        if (known != null
                || !(notice.subject() instanceof Notice.Unread(var type, var id))
                || id == null
                || !type.equals("dispute")) {
            return known;
        }
        try {
            return provider.dispute(id).customerId();
        } catch (PaymentRefusedException unknown) {
            return null;
        }
    }

    private void takeOver(UserId owner, Notice notice) {
        switch (notice.subject()) {
            case Checkout checkout -> takesOver.checkout(owner, checkout);
            case Notice.AboutSubscription about -> takesOver.subscription(owner, about.snapshot(), false);
            case Notice.AboutInvoice about -> takesOver.invoice(owner, about.snapshot(), false);
            case Notice.AboutDispute about -> takesOver.dispute(owner, about.snapshot(), false);
            case Notice.TrialEnding ending -> trialEnds(owner, ending);
            case Notice.Unread unread -> ask(owner, unread, notice.customerId());
            case Notice.Unrelated _ -> {}
        }
    }

    private void trialEnds(UserId owner, Notice.TrialEnding ending) {
        takesOver.subscription(owner, ending.snapshot(), false);
        var end = ending.snapshot().trialEnd();
        if (end != null) {
            commands.sendAndWait(new NoticeTrialEnding(SubscriptionId.of(owner), end, clock.instant()));
        }
    }

    private void ask(UserId owner, Notice.Unread unread, @Nullable String customer) {
        var id = unread.objectId();
        if (id != null) {
            switch (unread.objectType()) {
                case "subscription" -> takesOver.subscription(owner, provider.subscription(id), true);
                case "invoice" -> takesOver.invoice(owner, provider.invoice(id), true);
                case "dispute" -> takesOver.dispute(owner, provider.dispute(id), true);
                case "checkout.session" -> takesOver.checkout(owner, provider.checkout(id));
                default -> askForAll(owner, customer);
            }
        } else {
            askForAll(owner, customer);
        }
    }

    private void askForAll(UserId owner, @Nullable String customer) {
        if (customer != null) {
            takesOver.everything(owner, customer);
        }
    }

    private void park(UserId owner, WebhookReceived event, CaseReason reason, String detail) {
        commands.sendAndWait(
                new ParkCase(SubscriptionId.of(owner), owner, event.webhookId(), reason, detail, clock.instant()));
    }
}
