package pro.interviewai.query.subscription;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.query.Criteria;
import pro.interviewai.messages.account.UserId;
import pro.interviewai.messages.subscription.CasePage;
import pro.interviewai.messages.subscription.CaseReason;
import pro.interviewai.messages.subscription.CaseView;
import pro.interviewai.messages.subscription.InvoicePage;
import pro.interviewai.messages.subscription.InvoiceView;
import pro.interviewai.messages.subscription.SubscriberPage;
import pro.interviewai.messages.subscription.SubscriptionId;
import pro.interviewai.messages.subscription.SubscriptionQuery.FindCases;
import pro.interviewai.messages.subscription.SubscriptionQuery.FindInvoice;
import pro.interviewai.messages.subscription.SubscriptionQuery.FindInvoices;
import pro.interviewai.messages.subscription.SubscriptionQuery.FindOwner;
import pro.interviewai.messages.subscription.SubscriptionQuery.FindPayments;
import pro.interviewai.messages.subscription.SubscriptionQuery.FindSubscribers;
import pro.interviewai.messages.subscription.SubscriptionQuery.FindSubscription;
import pro.interviewai.messages.subscription.SubscriptionQuery.FindWebhooks;
import pro.interviewai.messages.subscription.SubscriptionView;
import pro.interviewai.messages.subscription.webhook.WebhookPage;
import pro.interviewai.messages.subscription.webhook.WebhookView;

/** Answers questions about subscriptions and payments. */
public class SubscriptionQueries {
    /** Cases of an instruction, which can be given to the provider once more, or of a message, which can be read again. */
    private static final Set<CaseReason> REDRIVABLE = EnumSet.of(
            CaseReason.PROVIDER_UNAVAILABLE,
            CaseReason.INTERNAL_FAULT,
            CaseReason.PROVIDER_REFUSED,
            CaseReason.UNKNOWN_OWNER);

    private final SubscriptionStore store;
    private final SubscriptionViews views;

    public SubscriptionQueries(SubscriptionStore store) {
        this.store = store;
        this.views = new SubscriptionViews(store);
    }

    @QueryHandler
    SubscriptionView handle(FindSubscription query) {
        var id = SubscriptionId.of(query.userId());
        return store.subscription(id.value(), query.atLeastVersion())
                .map(views::of)
                .orElseGet(() -> SubscriptionView.none(id));
    }

    @QueryHandler
    Optional<UserId> handle(FindOwner query) {
        return store.find(query.customerId(), OwnerDocument.class).map(found -> new UserId(found.userId()));
    }

    @QueryHandler
    InvoicePage handle(FindInvoices query) {
        return invoices(of(query.userId()), query.page(), query.size());
    }

    @QueryHandler
    InvoicePage handle(FindPayments query) {
        return invoices(of(query.userId()).and("paidMinor").gt(0), query.page(), query.size());
    }

    @QueryHandler
    Optional<InvoiceView> handle(FindInvoice query) {
        return store.find(query.invoiceId(), InvoiceDocument.class)
                .filter(found -> found.snapshot() != null)
                .map(views::invoice);
    }

    @QueryHandler
    SubscriberPage handle(FindSubscribers query) {
        var subscribed = Criteria.where("subscribedAt").exists(true);
        var found = store.page(SubscriptionDocument.class, subscribed, "subscribedAt", query.page(), query.size())
                .map(views::subscriber);
        return new SubscriberPage(found.getContent(), query.page(), query.size(), found.getTotalElements());
    }

    @QueryHandler
    CasePage handle(FindCases query) {
        var open = Criteria.where("open").is(true);
        var found = store.page(CaseDocument.class, open, "parkedAt", query.page(), query.size())
                .map(this::view);
        return new CasePage(found.getContent(), query.page(), query.size(), found.getTotalElements());
    }

    @QueryHandler
    WebhookPage handle(FindWebhooks query) {
        var all = new Criteria();
        var found = store.page(WebhookDocument.class, all, "receivedAt", query.page(), query.size())
                .map(SubscriptionQueries::view);
        return new WebhookPage(found.getContent(), query.page(), query.size(), found.getTotalElements());
    }

    private InvoicePage invoices(Criteria which, int page, int size) {
        var found =
                store.page(InvoiceDocument.class, which, "issuedAt", page, size).map(views::invoice);
        return new InvoicePage(found.getContent(), page, size, found.getTotalElements());
    }

    /** Invoices of which more is known than that they are disputed. */
    private static Criteria of(@Nullable UserId user) {
        var known = Criteria.where("issuedAt").exists(true);
        return user == null ? known : known.and("userId").is(user.value());
    }

    private CaseView view(CaseDocument found) {
        return new CaseView(
                found.caseId(),
                found.subscriptionId(),
                found.userId(),
                found.reason(),
                Objects.requireNonNullElse(store.wish(found), found.detail()),
                REDRIVABLE.contains(found.reason()),
                found.parkedAt());
    }

    private static WebhookView view(WebhookDocument found) {
        return new WebhookView(
                found.id(),
                found.subject(),
                found.type(),
                found.apiVersion(),
                found.livemode(),
                found.saidAt(),
                found.receivedAt());
    }
}
