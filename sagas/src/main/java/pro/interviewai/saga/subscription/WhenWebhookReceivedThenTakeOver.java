package pro.interviewai.saga.subscription;

import java.time.Clock;
import java.util.Optional;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.queryhandling.QueryGateway;
import org.jspecify.annotations.Nullable;
import pro.interviewai.messages.account.UserId;
import pro.interviewai.messages.subscription.CaseReason;
import pro.interviewai.messages.subscription.SubscriptionCommand.NoticeTrialEnding;
import pro.interviewai.messages.subscription.SubscriptionCommand.ParkCase;
import pro.interviewai.messages.subscription.SubscriptionId;
import pro.interviewai.messages.subscription.webhook.WebhookEvent.WebhookReceived;
import pro.interviewai.messages.subscription.webhook.WebhookEvent.WebhookTakenAgain;
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
    private final Owners owners;
    private final Clock clock;

    public WhenWebhookReceivedThenTakeOver(
            PaymentProvider provider, TakesOver takesOver, CommandGateway commands, QueryGateway queries, Clock clock) {
        this.provider = provider;
        this.takesOver = takesOver;
        this.commands = commands;
        this.owners = new Owners(provider, queries);
        this.clock = clock;
    }

    @EventHandler
    void on(WebhookReceived event) {
        takeOver(event.webhookId(), event.subject(), event.type(), event.body());
    }

    @EventHandler
    void on(WebhookTakenAgain event) {
        takeOver(event.webhookId(), event.subject(), event.type(), event.body());
    }

    /** @param body none once the person is erased */
    private void takeOver(String webhook, String subject, String type, @Nullable String body) {
        var notice = body == null ? null : provider.read(body);
        if (notice == null || notice.subject() instanceof Notice.Unrelated) {
            return;
        }
        var owner = Optional.<UserId>empty();
        try {
            owner = owners.of(notice);
            if (owner.isPresent()) {
                takeOver(owner.get(), notice);
            } else {
                park(new UserId(subject), webhook, CaseReason.UNKNOWN_OWNER, type);
            }
        } catch (PaymentRefusedException refused) {
            park(owner.orElse(new UserId(subject)), webhook, CaseReason.PROVIDER_REFUSED, refused.code());
        }
    }

    private void takeOver(UserId owner, Notice notice) {
        switch (notice.subject()) {
            case Checkout checkout -> takesOver.checkout(owner, checkout);
            case Notice.AboutSubscription about -> takesOver.subscription(owner, about.snapshot(), false);
            case Notice.AboutInvoice about -> takesOver.invoice(owner, about.snapshot(), false);
            case Notice.AboutDispute about -> takesOver.dispute(owner, about.snapshot(), false);
            case Notice.TrialEnding ending -> trialEnds(owner, ending);
            case Notice.Unread unread -> ask(owner, unread, owners.customer(notice));
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

    private void park(UserId owner, String webhook, CaseReason reason, String detail) {
        commands.sendAndWait(new ParkCase(SubscriptionId.of(owner), owner, webhook, reason, detail, clock.instant()));
    }
}
