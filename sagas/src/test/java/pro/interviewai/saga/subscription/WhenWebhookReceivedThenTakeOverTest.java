package pro.interviewai.saga.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pro.interviewai.saga.subscription.Words.CLOCK;
import static pro.interviewai.saga.subscription.Words.CUSTOMER;
import static pro.interviewai.saga.subscription.Words.DISPUTE;
import static pro.interviewai.saga.subscription.Words.ID;
import static pro.interviewai.saga.subscription.Words.NOON;
import static pro.interviewai.saga.subscription.Words.USER;
import static pro.interviewai.saga.subscription.Words.invoice;
import static pro.interviewai.saga.subscription.Words.notice;
import static pro.interviewai.saga.subscription.Words.subscription;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pro.interviewai.messages.account.UserId;
import pro.interviewai.messages.subscription.CaseReason;
import pro.interviewai.messages.subscription.SubscriptionCommand.ParkCase;
import pro.interviewai.messages.subscription.SubscriptionCommand.TakeOverDispute;
import pro.interviewai.messages.subscription.SubscriptionCommand.TakeOverInvoice;
import pro.interviewai.messages.subscription.SubscriptionCommand.TakeOverSubscription;
import pro.interviewai.messages.subscription.SubscriptionCommand.Taken;
import pro.interviewai.messages.subscription.SubscriptionEvent.CaseClosed;
import pro.interviewai.messages.subscription.SubscriptionId;
import pro.interviewai.messages.subscription.SubscriptionQuery.FindOwner;
import pro.interviewai.messages.subscription.SubscriptionStatus;
import pro.interviewai.messages.subscription.webhook.WebhookCommand.TakeWebhookAgain;
import pro.interviewai.messages.subscription.webhook.WebhookEvent.WebhookReceived;
import pro.interviewai.messages.subscription.webhook.WebhookEvent.WebhookTakenAgain;
import pro.interviewai.messages.subscription.webhook.WebhookId;
import pro.interviewai.ports.payment.Notice;
import pro.interviewai.ports.payment.PaymentRefusedException;
import pro.interviewai.ports.payment.PaymentUnavailableException;
import pro.interviewai.saga.Answers;
import pro.interviewai.saga.SentCommands;

class WhenWebhookReceivedThenTakeOverTest {
    private static final WebhookId WEBHOOK = WebhookId.of("evt_1");
    private static final String BODY = "{}";
    private static final Notice.Subject PAID = new Notice.AboutInvoice(invoice());

    private final SentCommands sent = new SentCommands();
    private final ScriptedProvider provider = new ScriptedProvider();
    private @Nullable UserId known;

    @BeforeEach
    void take() {
        sent.refuse(Object.class, () -> Taken.TAKEN);
    }

    @Test
    void givenAMessageThatNamesTheUser_whenItCame_thenWhatItSaysIsTakenOver() {
        receive(notice(USER, null, PAID));
        assertThat(sent.all()).containsExactly(new TakeOverInvoice(ID, USER, invoice(), false, NOON));
    }

    @Test
    void givenAMessageThatNamesAKnownCustomer_whenItCame_thenItIsTheirs() {
        known = USER;
        receive(notice(null, CUSTOMER, PAID));
        assertThat(sent.all()).containsExactly(new TakeOverInvoice(ID, USER, invoice(), false, NOON));
    }

    @Test
    void givenACustomerWhomOnlyTheProviderKnows_whenItCame_thenTheProviderIsAskedWhoseItIs() {
        provider.answer("owner", Optional.of(USER));
        receive(notice(null, CUSTOMER, PAID));
        assertThat(sent.all()).containsExactly(new TakeOverInvoice(ID, USER, invoice(), false, NOON));
    }

    @Test
    void givenACustomerWhoIsNobodys_whenItCame_thenItWaitsForAnAdministrator() {
        provider.answer("owner", Optional.empty());
        receive(notice(null, CUSTOMER, PAID));
        var nobody = new UserId(CUSTOMER);
        assertThat(sent.all())
                .containsExactly(new ParkCase(
                        SubscriptionId.of(nobody),
                        nobody,
                        WEBHOOK.value(),
                        CaseReason.UNKNOWN_OWNER,
                        "invoice.paid",
                        NOON));
    }

    @Test
    void givenAMessageThatWasParked_whenItIsTakenAgain_thenWhatItSaysIsTakenOver() {
        provider.answer("read", notice(null, CUSTOMER, PAID)).answer("owner", Optional.of(USER));
        reaction().on(new WebhookTakenAgain(WEBHOOK.value(), CUSTOMER, "invoice.paid", BODY, NOON));
        assertThat(sent.all()).containsExactly(new TakeOverInvoice(ID, USER, invoice(), false, NOON));
    }

    /** A dispute names the payment and nobody. */
    @Test
    void givenADispute_whenItCame_thenTheProviderTellsWhoseItIs() {
        known = USER;
        provider.answer("dispute", DISPUTE);
        receive(notice(null, null, new Notice.Unread("dispute", "dp_1")));
        assertThat(sent.all()).containsExactly(new TakeOverDispute(ID, USER, DISPUTE, true, NOON));
    }

    @Test
    void givenARefund_whenItCame_thenAllOfWhoeverPaidIsAskedFor() {
        known = USER;
        var live = subscription("sub_1", SubscriptionStatus.ACTIVE);
        provider.answer("payer", Optional.of(CUSTOMER))
                .answer("subscriptions", List.of(live))
                .answer("invoices", List.of(invoice()));
        receive(notice(null, null, new Notice.Unread("charge", "ch_1")));
        assertThat(sent.all())
                .containsExactly(
                        new TakeOverSubscription(ID, USER, live, true, false, NOON),
                        new TakeOverInvoice(ID, USER, invoice(), true, NOON));
    }

    @Test
    void givenAMessageOfAnotherVersion_whenItCame_thenTheProviderIsAsked() {
        provider.answer("invoice", invoice());
        receive(notice(USER, CUSTOMER, new Notice.Unread("invoice", "in_1")));
        assertThat(sent.all()).containsExactly(new TakeOverInvoice(ID, USER, invoice(), true, NOON));
    }

    @Test
    void givenAnEmptyMessage_whenItCame_thenAllOfTheCustomerIsAskedFor() {
        provider.answer("subscriptions", List.of()).answer("invoices", List.of(invoice()));
        receive(notice(USER, CUSTOMER, new Notice.Unread("subscription", null)));
        assertThat(sent.all()).containsExactly(new TakeOverInvoice(ID, USER, invoice(), true, NOON));
    }

    @Test
    void givenTheProviderRefusesToTell_whenItCame_thenItWaitsForAnAdministrator() {
        provider.refuse("invoice", new PaymentRefusedException("resource_missing"));
        receive(notice(USER, CUSTOMER, new Notice.Unread("invoice", "in_1")));
        assertThat(sent.all())
                .containsExactly(
                        new ParkCase(ID, USER, WEBHOOK.value(), CaseReason.PROVIDER_REFUSED, "resource_missing", NOON));
    }

    @Test
    void givenTheProviderCannotBeReached_whenItCame_thenTheEventIsTriedAgain() {
        provider.refuse("invoice", new PaymentUnavailableException("cut", null));
        assertThatThrownBy(() -> receive(notice(USER, CUSTOMER, new Notice.Unread("invoice", "in_1"))))
                .isInstanceOf(PaymentUnavailableException.class);
        assertThat(sent.all()).isEmpty();
    }

    @Test
    void givenAnErasedPersonsMessageOrOneOfNoInterest_whenItCame_thenNothing() {
        reaction().on(received(null));
        receive(notice(null, null, new Notice.Unrelated()));
        assertThat(sent.all()).isEmpty();
    }

    @Test
    void whenACaseIsTriedAgain_thenItsMessageIsTakenAgain_butNotWhenItIsSettled() {
        var closed = new WhenCaseClosedThenTakeWebhookAgain(sent.gateway(), CLOCK);
        closed.on(new CaseClosed(ID.value(), USER.value(), WEBHOOK.value(), false, "administrator", NOON));
        closed.on(new CaseClosed(ID.value(), USER.value(), "refund-1", true, "administrator", NOON));
        assertThat(sent.all()).isEmpty();
        closed.on(new CaseClosed(ID.value(), USER.value(), WEBHOOK.value(), true, "administrator", NOON));
        assertThat(sent.all()).containsExactly(new TakeWebhookAgain(WEBHOOK, NOON));
    }

    private void receive(Notice notice) {
        provider.from("read").answer("read", notice);
        reaction().on(received(BODY));
    }

    private static WebhookReceived received(@Nullable String body) {
        return new WebhookReceived(WEBHOOK.value(), CUSTOMER, "invoice.paid", null, false, body, NOON, NOON);
    }

    private WhenWebhookReceivedThenTakeOver reaction() {
        var queries = new Answers().to(FindOwner.class, UserId.class, _ -> Optional.ofNullable(known));
        var asked = provider.provider();
        return new WhenWebhookReceivedThenTakeOver(
                asked, new TakesOver(asked, sent.gateway(), CLOCK), sent.gateway(), queries.gateway(), CLOCK);
    }
}
