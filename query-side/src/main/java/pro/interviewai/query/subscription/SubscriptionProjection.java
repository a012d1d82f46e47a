package pro.interviewai.query.subscription;

import com.mongodb.client.model.Updates;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.TrackingToken;
import org.bson.conversions.Bson;
import pro.interviewai.eventlog.Position;
import pro.interviewai.messages.subscription.SubscriptionEvent;
import pro.interviewai.messages.subscription.SubscriptionEvent.CaseClosed;
import pro.interviewai.messages.subscription.SubscriptionEvent.CaseParked;
import pro.interviewai.messages.subscription.SubscriptionEvent.CheckoutOpened;
import pro.interviewai.messages.subscription.SubscriptionEvent.DisputeTakenOver;
import pro.interviewai.messages.subscription.SubscriptionEvent.EnterpriseRequested;
import pro.interviewai.messages.subscription.SubscriptionEvent.InvoiceTakenOver;
import pro.interviewai.messages.subscription.SubscriptionEvent.SubscriptionTakenOver;
import pro.interviewai.messages.subscription.webhook.WebhookEvent.WebhookReceived;

/** Writes what people subscribe to and pay, and what the provider said, to where it is read. */
@ProcessingGroup("subscription-projection")
public class SubscriptionProjection {
    private final SubscriptionStore store;

    public SubscriptionProjection(SubscriptionStore store) {
        this.store = store;
    }

    @EventHandler
    void on(SubscriptionEvent event, @SequenceNumber long version, TrackingToken token) {
        // what belongs to a person comes last, so that whoever waits for its version finds the rest
        switch (event) {
            case CheckoutOpened opened -> owner(opened.customerId(), event, version, token);
            case SubscriptionTakenOver taken -> owner(taken.snapshot().customerId(), event, version, token);
            case InvoiceTakenOver taken -> invoice(taken, version, token);
            case DisputeTakenOver taken -> dispute(taken, version, token);
            case CaseParked parked ->
                write(CaseDocument.COLLECTION, caseId(event, parked.caseId()), version, token, changes(parked));
            case EnterpriseRequested requested ->
                write(
                        CaseDocument.COLLECTION,
                        caseId(event, requested.requestId()),
                        version,
                        token,
                        store.seal(requested)
                                .map(wish -> Updates.set("wish", wish))
                                .map(List::<Bson>of)
                                .orElse(List.of()));
            case CaseClosed closed ->
                write(
                        CaseDocument.COLLECTION,
                        caseId(event, closed.caseId()),
                        version,
                        token,
                        List.of(Updates.set("open", false)));
            default -> {
                // it is told in the subscription alone
            }
        }
        write(
                SubscriptionDocument.COLLECTION,
                event.subscriptionId(),
                version,
                token,
                SubscriptionChanges.of(event, Position.of(token), store));
    }

    @EventHandler
    void on(WebhookReceived event, @SequenceNumber long version, TrackingToken token) {
        var apiVersion = event.apiVersion();
        write(
                WebhookDocument.COLLECTION,
                event.webhookId(),
                version,
                token,
                List.of(
                        Updates.set("subject", event.subject()),
                        Updates.set("type", event.type()),
                        apiVersion == null ? Updates.unset("apiVersion") : Updates.set("apiVersion", apiVersion),
                        Updates.set("livemode", event.livemode()),
                        Updates.set("saidAt", event.saidAt()),
                        Updates.set("receivedAt", event.receivedAt())));
    }

    @ResetHandler
    void reset() {
        store.clear();
    }

    private void owner(String customer, SubscriptionEvent event, long version, TrackingToken token) {
        write(OwnerDocument.COLLECTION, customer, version, token, List.of(Updates.set("userId", event.userId())));
    }

    private void invoice(InvoiceTakenOver event, long version, TrackingToken token) {
        var snapshot = event.snapshot();
        write(
                InvoiceDocument.COLLECTION,
                snapshot.invoiceId(),
                version,
                token,
                List.of(
                        Updates.set("userId", event.userId()),
                        Updates.set("snapshot", store.json(snapshot)),
                        Updates.set("issuedAt", snapshot.issuedAt()),
                        Updates.set("paidMinor", snapshot.paid().minor())));
    }

    private void dispute(DisputeTakenOver event, long version, TrackingToken token) {
        var snapshot = event.snapshot();
        var invoice = snapshot.invoiceId();
        if (invoice != null) {
            write(
                    InvoiceDocument.COLLECTION,
                    invoice,
                    version,
                    token,
                    List.of(
                            Updates.set("userId", event.userId()),
                            Updates.set("dispute", snapshot.status().name())));
        }
    }

    private static List<Bson> changes(CaseParked parked) {
        return List.of(
                Updates.set("caseId", parked.caseId()),
                Updates.set("subscriptionId", parked.subscriptionId()),
                Updates.set("userId", parked.userId()),
                Updates.set("reason", parked.reason().name()),
                Updates.set("detail", parked.detail()),
                Updates.set("parkedAt", parked.parkedAt()),
                Updates.set("open", true));
    }

    private static String caseId(SubscriptionEvent event, String caseId) {
        return event.subscriptionId() + "/" + caseId;
    }

    private void write(String collection, String id, long version, TrackingToken token, List<Bson> changes) {
        store.apply(collection, id, version, token, changes);
    }
}
