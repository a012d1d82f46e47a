package pro.interviewai.saga.subscription;

import java.time.Clock;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import pro.interviewai.messages.subscription.SubscriptionEvent.CaseClosed;
import pro.interviewai.messages.subscription.webhook.WebhookCommand.TakeWebhookAgain;
import pro.interviewai.messages.subscription.webhook.WebhookId;

/** Has a message taken over once more that an administrator wants tried again. */
@DisallowReplay
@ProcessingGroup("payment-messages")
public class WhenCaseClosedThenTakeWebhookAgain {
    private final CommandGateway commands;
    private final Clock clock;

    public WhenCaseClosedThenTakeWebhookAgain(CommandGateway commands, Clock clock) {
        this.commands = commands;
        this.clock = clock;
    }

    @EventHandler
    void on(CaseClosed event) {
        if (event.redriven() && WebhookId.isOne(event.caseId())) {
            commands.sendAndWait(new TakeWebhookAgain(new WebhookId(event.caseId()), clock.instant()));
        }
    }
}
