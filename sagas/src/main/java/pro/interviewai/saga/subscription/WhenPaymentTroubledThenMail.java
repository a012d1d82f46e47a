package pro.interviewai.saga.subscription;

import java.net.URI;
import java.time.Instant;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import pro.interviewai.messages.account.AccountQuery.FindAccount;
import pro.interviewai.messages.account.AccountView;
import pro.interviewai.messages.account.UserId;
import pro.interviewai.messages.subscription.InvoiceStatus;
import pro.interviewai.messages.subscription.InvoiceView;
import pro.interviewai.messages.subscription.SubscriptionEvent;
import pro.interviewai.messages.subscription.SubscriptionEvent.ConfirmationNeeded;
import pro.interviewai.messages.subscription.SubscriptionEvent.PaymentFailed;
import pro.interviewai.messages.subscription.SubscriptionEvent.PaymentRecovered;
import pro.interviewai.messages.subscription.SubscriptionEvent.TrialEnding;
import pro.interviewai.messages.subscription.SubscriptionQuery.FindInvoice;
import pro.interviewai.ports.mail.Mailer;
import pro.interviewai.saga.mail.LetterWriter;
import pro.interviewai.saga.mail.Recipient;

/**
 * Writes to whoever has to pay in another way, to confirm a payment, or will be charged soon, and when all is well again.
 * The event's id names the letter. Nothing is written about what has been paid by then, nor what the provider writes.
 */
@DisallowReplay
@ProcessingGroup("payment-mail")
public final class WhenPaymentTroubledThenMail {
    private static final LetterWriter WRITER = new LetterWriter("pro.interviewai.saga.subscription.letters");

    private final Mailer mailer;
    private final QueryGateway queries;
    private final URI billingPage;
    private final boolean providerWrites;

    /** @param providerWrites whether the provider sends its own letters about what is to be paid */
    public WhenPaymentTroubledThenMail(Mailer mailer, QueryGateway queries, URI billingPage, boolean providerWrites) {
        this.mailer = mailer;
        this.queries = queries;
        this.billingPage = billingPage;
        this.providerWrites = providerWrites;
    }

    @EventHandler
    void on(PaymentFailed event, @MessageIdentifier String eventId) {
        if (!providerWrites && !isPaid(event.invoiceId())) {
            send("failed", event, eventId, event.failedAt());
        }
    }

    @EventHandler
    void on(ConfirmationNeeded event, @MessageIdentifier String eventId) {
        if (!providerWrites && !isPaid(event.invoiceId())) {
            send("confirmation", event, eventId, event.neededAt());
        }
    }

    @EventHandler
    void on(PaymentRecovered event, @MessageIdentifier String eventId) {
        send("recovered", event, eventId, event.recoveredAt());
    }

    @EventHandler
    void on(TrialEnding event, @MessageIdentifier String eventId) {
        if (!providerWrites) {
            send("trial", event, eventId, event.noticedAt());
        }
    }

    private boolean isPaid(String invoiceId) {
        return queries.query(new FindInvoice(invoiceId), ResponseTypes.optionalInstanceOf(InvoiceView.class))
                .join()
                .filter(invoice -> invoice.status() == InvoiceStatus.PAID)
                .isPresent();
    }

    private void send(String key, SubscriptionEvent event, String eventId, Instant at) {
        queries.query(new FindAccount(new UserId(event.userId())), ResponseTypes.optionalInstanceOf(AccountView.class))
                .join()
                .map(account -> new Recipient(account.id(), account.email(), account.firstName(), account.language()))
                .ifPresent(reader -> mailer.send(WRITER.write(key, reader, eventId, true, billingPage, at)));
    }
}
