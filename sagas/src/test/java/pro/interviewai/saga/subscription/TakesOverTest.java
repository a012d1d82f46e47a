package pro.interviewai.saga.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pro.interviewai.saga.subscription.Words.CLOCK;
import static pro.interviewai.saga.subscription.Words.CUSTOMER;
import static pro.interviewai.saga.subscription.Words.ID;
import static pro.interviewai.saga.subscription.Words.NOON;
import static pro.interviewai.saga.subscription.Words.USER;
import static pro.interviewai.saga.subscription.Words.checkout;
import static pro.interviewai.saga.subscription.Words.invoice;
import static pro.interviewai.saga.subscription.Words.subscription;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pro.interviewai.messages.subscription.CheckoutStatus;
import pro.interviewai.messages.subscription.DisputeSnapshot;
import pro.interviewai.messages.subscription.DisputeStatus;
import pro.interviewai.messages.subscription.SubscriptionCommand.RecordCheckoutEnded;
import pro.interviewai.messages.subscription.SubscriptionCommand.TakeOverDispute;
import pro.interviewai.messages.subscription.SubscriptionCommand.TakeOverInvoice;
import pro.interviewai.messages.subscription.SubscriptionCommand.TakeOverSubscription;
import pro.interviewai.messages.subscription.SubscriptionCommand.Taken;
import pro.interviewai.messages.subscription.SubscriptionSnapshot;
import pro.interviewai.messages.subscription.SubscriptionStatus;
import pro.interviewai.ports.payment.PaymentUnavailableException;
import pro.interviewai.saga.SentCommands;

class TakesOverTest {
    private static final SubscriptionSnapshot LIVE = subscription("sub_1", SubscriptionStatus.ACTIVE);
    private static final SubscriptionSnapshot ENDED = subscription("sub_1", SubscriptionStatus.CANCELED);
    private static final SubscriptionSnapshot OTHER = subscription("sub_2", SubscriptionStatus.ACTIVE);

    private final SentCommands sent = new SentCommands();
    private final Deque<Taken> answers = new ArrayDeque<>();
    private final ScriptedProvider provider = new ScriptedProvider();
    private final TakesOver takesOver = new TakesOver(provider.provider(), sent.gateway(), CLOCK);

    @BeforeEach
    void answer() {
        sent.refuse(Object.class, () -> Objects.requireNonNullElse(answers.poll(), Taken.TAKEN));
    }

    @Test
    void whenWhatIsSaidIsClear_thenNobodyIsAsked() {
        takesOver.subscription(USER, LIVE, false);
        assertThat(sent.all()).containsExactly(take(LIVE, false, false));
        assertThat(provider.asked()).isEmpty();
    }

    @Test
    void whenItIsUnclear_thenTheProviderIsAskedAndItsAnswerTakenOver() {
        answers.add(Taken.ASK);
        provider.answer("subscription", ENDED);
        takesOver.subscription(USER, LIVE, false);
        assertThat(sent.all()).containsExactly(take(LIVE, false, false), take(ENDED, true, false));
    }

    @Test
    void whenAnotherOneCounts_thenAllAreTakenOverBeforeThisOne() {
        answers.add(Taken.ASK_OTHERS);
        provider.answer("subscriptions", List.of(OTHER, ENDED));
        takesOver.subscription(USER, OTHER, false);
        assertThat(sent.all())
                .containsExactly(take(OTHER, false, false), take(ENDED, true, true), take(OTHER, false, true));
        assertThat(provider.asked()).containsExactly("subscriptions " + CUSTOMER);
    }

    @Test
    void whenTheProvidersAnswersStayUnclear_thenItIsTriedAgainLater() {
        provider.answer("invoice", invoice());
        sent.refuse(TakeOverInvoice.class, () -> Taken.ASK);
        assertThatThrownBy(() -> takesOver.invoice(USER, invoice(), false))
                .isInstanceOf(PaymentUnavailableException.class);
        assertThat(provider.asked()).hasSizeLessThan(10);
    }

    @Test
    void whenADisputeDoesNotSayOfWhichInvoice_thenTheProviderIsAskedFirst() {
        provider.answer("dispute", Words.DISPUTE);
        takesOver.dispute(
                USER, new DisputeSnapshot("dp_1", CUSTOMER, null, DisputeStatus.OPEN, Words.PRICE, false, NOON), false);
        assertThat(sent.all()).containsExactly(new TakeOverDispute(ID, USER, Words.DISPUTE, true, NOON));
    }

    @Test
    void whenACheckoutIsComplete_thenWhatCameOfItIsTakenOverBeforeItsEnd() {
        provider.answer("subscription", LIVE);
        takesOver.checkout(USER, checkout(CheckoutStatus.COMPLETE, "sub_1"));
        assertThat(sent.all())
                .containsExactly(
                        take(LIVE, true, false),
                        new RecordCheckoutEnded(ID, "checkout-1", CheckoutStatus.COMPLETE, NOON));
    }

    @Test
    void whenACheckoutIsStillOpen_thenNothing() {
        takesOver.checkout(USER, checkout(CheckoutStatus.OPEN, null));
        assertThat(sent.all()).isEmpty();
    }

    private static TakeOverSubscription take(SubscriptionSnapshot said, boolean asked, boolean othersAsked) {
        return new TakeOverSubscription(ID, USER, said, asked, othersAsked, NOON);
    }
}
