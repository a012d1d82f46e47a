package pro.interviewai.api.subscription;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import pro.interviewai.api.dispatch.Dispatcher;
import pro.interviewai.api.personal.PersonalArchive;
import pro.interviewai.api.personal.PersonalRecords;
import pro.interviewai.messages.account.UserId;
import pro.interviewai.messages.subscription.InvoicePage;
import pro.interviewai.messages.subscription.InvoiceView;
import pro.interviewai.messages.subscription.SubscriptionQuery.FindInvoices;

/** What a person subscribes to, their invoices and payments. */
@Component
class SubscriptionRecords implements PersonalRecords {
    private static final int PAGE = 100;

    private final Dispatcher dispatcher;
    private final SubscriptionReads reads;

    SubscriptionRecords(Dispatcher dispatcher, SubscriptionReads reads) {
        this.dispatcher = dispatcher;
        this.reads = reads;
    }

    @Override
    public void export(UserId user, PersonalArchive archive) throws IOException {
        var subscription = reads.now(user);
        if (subscription.version() >= 0) {
            archive.view("subscription", subscription);
        }
        for (var invoice : invoices(user)) {
            archive.view("invoices/" + invoice.id(), invoice);
            if (invoice.paid().minor() > 0) {
                archive.view("payments/" + invoice.id(), PaymentController.PaymentResponse.of(invoice));
            }
        }
    }

    /** Oldest first. */
    private List<InvoiceView> invoices(UserId user) {
        var all = new ArrayList<InvoiceView>();
        InvoicePage found;
        var page = 0;
        do {
            found = dispatcher.answer(new FindInvoices(user, page++, PAGE), InvoicePage.class);
            all.addAll(found.invoices());
        } while (found.invoices().size() == PAGE);
        all.sort(Comparator.comparing(InvoiceView::issuedAt).thenComparing(InvoiceView::id));
        return all;
    }
}
