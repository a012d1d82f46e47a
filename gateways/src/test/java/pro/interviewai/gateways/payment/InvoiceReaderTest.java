package pro.interviewai.gateways.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static pro.interviewai.gateways.payment.Published.FEBRUARY;
import static pro.interviewai.gateways.payment.Published.MARCH;

import org.junit.jupiter.api.Test;
import pro.interviewai.gateways.payment.InvoiceReader.Beside;
import pro.interviewai.messages.plan.Money;
import pro.interviewai.messages.subscription.BillingReason;
import pro.interviewai.messages.subscription.InvoiceSnapshot;
import pro.interviewai.messages.subscription.InvoiceStatus;
import tools.jackson.databind.node.ObjectNode;

class InvoiceReaderTest {
    private final ObjectNode invoice = Published.invoice();

    @Test
    void theSubscriptionIsThatOfTheParent() {
        invoice.withObject("parent").withObject("subscription_details").put("subscription", "sub_new");
        invoice.put("subscription", "sub_old");

        assertThat(read().subscription()).isEqualTo("sub_new");
    }

    @Test
    void theSubscriptionMayOnlyBeToldByALine() {
        Published.line(invoice)
                .withObject("parent")
                .withObject("subscription_item_details")
                .put("subscription", "sub_line");

        assertThat(read().subscription()).isEqualTo("sub_line");
    }

    @Test
    void theSubscriptionOfAChangeIsToldByItsInvoiceItem() {
        Published.line(invoice)
                .withObject("parent")
                .withObject("invoice_item_details")
                .put("subscription", "sub_change");

        assertThat(read().subscription()).isEqualTo("sub_change");
    }

    @Test
    void anOldInvoiceHasTheSubscriptionOnTop() {
        invoice.put("subscription", "sub_old");

        assertThat(read().subscription()).isEqualTo("sub_old");
    }

    @Test
    void anInvoiceMayBeForNoSubscription() {
        assertThat(read().subscription()).isNull();
    }

    @Test
    void thePeriodIsWhatIsPaidFor() {
        Published.line(invoice)
                .withObject("period")
                .put("start", FEBRUARY.getEpochSecond())
                .put("end", MARCH.getEpochSecond());

        assertThat(read().periodStart()).isEqualTo(FEBRUARY);
        assertThat(read().periodEnd()).isEqualTo(MARCH);
    }

    @Test
    void amountsComeWithTheirCurrency() {
        assertThat(read().due()).isEqualTo(new Money(1000, "usd"));
        assertThat(read().paid()).isEqualTo(new Money(1000, "usd"));
        assertThat(read().refunded()).isEqualTo(new Money(400, "usd"));
        assertThat(read().status()).isEqualTo(InvoiceStatus.PAID);
        assertThat(read().reason()).isEqualTo(BillingReason.CYCLE);
    }

    private InvoiceSnapshot read() {
        return InvoiceReader.invoice(new StripeJson(invoice), new Beside(400, false), MARCH);
    }
}
