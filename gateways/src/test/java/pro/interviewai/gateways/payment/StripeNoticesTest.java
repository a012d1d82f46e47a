package pro.interviewai.gateways.payment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pro.interviewai.gateways.payment.Published.MARCH;

import com.stripe.Stripe;
import java.time.Clock;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import pro.interviewai.messages.account.UserId;
import pro.interviewai.ports.payment.Checkout;
import pro.interviewai.ports.payment.NotGenuineException;
import pro.interviewai.ports.payment.Notice;
import tools.jackson.databind.node.ObjectNode;

class StripeNoticesTest {
    private static final String UPDATED = "customer.subscription.updated";
    private static final String PAID = "invoice.payment_succeeded";

    private final StripeNotices notices =
            new StripeNotices(Published.SECRET, new StripeReader(Published.PRICES), Clock.fixed(MARCH, ZoneOffset.UTC));
    private final ObjectNode subscription = Published.subscription();
    private final String body = event(UPDATED, subscription);

    @ParameterizedTest
    @ValueSource(longs = {-299, 0, 299})
    void aMessageThatWasJustSignedIsGenuine(long seconds) {
        var notice = notices.receive(body.getBytes(UTF_8), Published.signature(body, MARCH.plusSeconds(seconds)));

        assertThat(notice.id()).isEqualTo("evt_1");
        assertThat(notice.type()).isEqualTo(UPDATED);
        assertThat(notice.saidAt()).isEqualTo(MARCH);
    }

    @ParameterizedTest
    @ValueSource(longs = {-86_400, -301, 301, 86_400})
    void oneThatWasSignedLongAgoOrInTheFutureIsNot(long seconds) {
        refused(body, Published.signature(body, MARCH.plusSeconds(seconds)));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {"", "t=", "t=now,v1=00", "t=1803859200", "v1=00", "t=1803859200,v1=zz", "t=1803859200,v0=00"})
    void aSignatureThatIsMalformedIsNone(String signature) {
        refused(body, signature);
    }

    @Test
    void oneByteMoreIsAnotherMessage() {
        refused(body + " ", Published.signature(body, MARCH));
    }

    @Test
    void aSignatureByAnotherSecretIsNone() {
        var other = new StripeNotices(
                "whsec_other", new StripeReader(Published.PRICES), Clock.fixed(MARCH, ZoneOffset.UTC));

        assertThatThrownBy(() -> other.receive(body.getBytes(UTF_8), Published.signature(body, MARCH)))
                .isInstanceOf(NotGenuineException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{}", "{\"id\":\"evt_1\"}", "no json"})
    void whatIsSignedButNoEventIsRefused(String said) {
        refused(said, Published.signature(said, MARCH));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-09-30.clover", "2024-06-20"})
    void anotherVersionHasToBeAskedFor(String version) {
        var notice = notices.read(
                Published.event(UPDATED, version, MARCH, subscription).toString());

        assertThat(notice.apiVersion()).isEqualTo(version);
        assertThat(notice.subject())
                .isEqualTo(new Notice.Unread(
                        "subscription", subscription.path("id").stringValue()));
        assertThat(notice.customerId()).isEqualTo("cus_QXg1o8vcGmoR32");
    }

    @Test
    void anEmptyObjectHasToBeAskedFor() {
        subscription.removeAll();

        assertThat(subject(UPDATED, subscription)).isEqualTo(new Notice.Unread("subscription", null));
    }

    @Test
    void aSubscriptionWithoutItsPeriodHasToBeAskedFor() {
        Published.item(subscription).remove("current_period_end");

        assertThat(subject(UPDATED, subscription)).isInstanceOf(Notice.Unread.class);
    }

    @Test
    void aSubscriptionOnAScheduleHasToBeAskedFor() {
        subscription.put("schedule", "sub_sched_1");

        assertThat(subject(UPDATED, subscription)).isInstanceOf(Notice.Unread.class);
    }

    @Test
    void anInvoiceThatTellsNoSubscriptionHasToBeAskedFor() {
        var invoice = Published.invoice();

        assertThat(subject(PAID, invoice))
                .isEqualTo(new Notice.Unread("invoice", invoice.path("id").stringValue()));
    }

    @ParameterizedTest
    @CsvSource({"invoice.payment_action_required,true", "invoice.payment_failed,false"})
    void onlyTheBanksWishIsAConfirmation(String type, boolean needed) {
        var invoice = Published.invoice().put("subscription", "sub_1");

        assertThat(subject(type, invoice))
                .isInstanceOfSatisfying(
                        Notice.AboutInvoice.class,
                        about -> assertThat(about.snapshot().confirmationNeeded())
                                .isEqualTo(needed));
    }

    @Test
    void theMetadataOfASubscriptionTellWhoseItsInvoiceIs() {
        var invoice = Published.invoice();
        invoice.withObject("parent")
                .withObject("subscription_details")
                .put("subscription", "sub_1")
                .withObject("metadata")
                .put("userId", "user-1");

        assertThat(notices.read(event(PAID, invoice)).user()).isEqualTo(new UserId("user-1"));
    }

    @Test
    void theEndOfATrialIsAnnounced() {
        assertThat(subject("customer.subscription.trial_will_end", subscription))
                .isInstanceOf(Notice.TrialEnding.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "checkout.session.completed",
                "checkout.session.expired",
                "checkout.session.async_payment_succeeded",
                "checkout.session.async_payment_failed"
            })
    void whatBecomesOfACheckoutIsTold(String type) {
        assertThat(subject(type, Published.object("checkout.session"))).isInstanceOf(Checkout.class);
    }

    @Test
    void whoseADisputeIsHasToBeAskedFor() {
        assertThat(subject("charge.dispute.created", Published.object("dispute")))
                .isEqualTo(new Notice.Unread("dispute", "dp_1Pgc71B7WZ01zgkWMevJiAUx"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"product.created", "invoice.upcoming", "invoice_payment.paid", "customer.updated"})
    void muchDoesNotConcernUs(String type) {
        assertThat(subject(type, Published.invoice())).isEqualTo(new Notice.Unrelated());
    }

    private void refused(String said, String signature) {
        assertThatThrownBy(() -> notices.receive(said.getBytes(UTF_8), signature))
                .isInstanceOf(NotGenuineException.class);
    }

    private Notice.Subject subject(String type, ObjectNode about) {
        return notices.read(event(type, about)).subject();
    }

    private static String event(String type, ObjectNode about) {
        return Published.event(type, Stripe.API_VERSION, MARCH, about).toString();
    }
}
