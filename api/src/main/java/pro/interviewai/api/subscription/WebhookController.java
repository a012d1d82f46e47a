package pro.interviewai.api.subscription;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import pro.interviewai.api.dispatch.Dispatcher;
import pro.interviewai.api.limit.MaxBody;
import pro.interviewai.api.security.Access;
import pro.interviewai.api.security.Audience;
import pro.interviewai.messages.ProblemException;
import pro.interviewai.messages.account.UserId;
import pro.interviewai.messages.subscription.SubscriptionProblem;
import pro.interviewai.messages.subscription.SubscriptionQuery.FindOwner;
import pro.interviewai.messages.subscription.webhook.WebhookCommand.KeepWebhook;
import pro.interviewai.messages.subscription.webhook.WebhookId;
import pro.interviewai.ports.payment.NotGenuineException;
import pro.interviewai.ports.payment.Notice;
import pro.interviewai.ports.payment.PaymentProvider;

/** Takes in what the payment provider says: genuine messages are kept once, as they came; what follows of them comes later. */
@RestController
@Access(Audience.EVERYBODY)
@Tag(name = "Payments")
class WebhookController {
    private static final int MOST_BYTES = 256 * 1024;
    private static final Received RECEIVED = new Received(true);

    private final PaymentProvider provider;
    private final Dispatcher dispatcher;
    private final Clock clock;

    WebhookController(PaymentProvider provider, Dispatcher dispatcher, Clock clock) {
        this.provider = provider;
        this.dispatcher = dispatcher;
        this.clock = clock;
    }

    record Received(boolean received) {}

    @MaxBody(MOST_BYTES)
    @PostMapping("/api/v1/webhooks/stripe")
    @Operation(
            summary = "Receive a message of the payment provider",
            description = "It is verified by its bytes and the signature in Stripe-Signature, and kept once.")
    Received receive(
            @RequestBody(required = false) byte @Nullable [] body,
            @RequestHeader(value = "Stripe-Signature", required = false) @Nullable String signature) {
        if (body == null) {
            throw new ProblemException(SubscriptionProblem.WEBHOOK_NOT_GENUINE);
        }
        var notice = genuine(body, signature);
        dispatcher.create(new KeepWebhook(
                WebhookId.of(notice.id()),
                subject(notice),
                notice.type(),
                notice.apiVersion(),
                notice.livemode(),
                new String(body, StandardCharsets.UTF_8),
                notice.saidAt(),
                clock.instant()));
        return RECEIVED;
    }

    private Notice genuine(byte[] body, @Nullable String signature) {
        try {
            return provider.receive(body, signature);
        } catch (NotGenuineException forged) {
            throw new ProblemException(SubscriptionProblem.WEBHOOK_NOT_GENUINE);
        }
    }

    /** Whose key seals the message; what nobody is known for is sealed for itself. */
    private String subject(Notice notice) {
        var user = notice.user();
        if (user != null) {
            return user.value();
        }
        var customer = notice.customerId();
        return customer == null
                ? notice.id()
                : dispatcher
                        .find(new FindOwner(customer), UserId.class)
                        .map(UserId::value)
                        .orElse(customer);
    }
}
