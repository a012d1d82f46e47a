package pro.interviewai.command.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static pro.interviewai.command.subscription.Said.PRICE;
import static pro.interviewai.command.subscription.Said.invoice;
import static pro.interviewai.command.subscription.Said.paid;
import static pro.interviewai.command.subscription.Said.toConfirm;
import static pro.interviewai.command.subscription.Subscriber.ID;
import static pro.interviewai.command.subscription.Subscriber.NOON;
import static pro.interviewai.command.subscription.Subscriber.USER;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import pro.interviewai.messages.plan.Plan;
import pro.interviewai.messages.subscription.InvoiceSnapshot;
import pro.interviewai.messages.subscription.InvoiceStatus;
import pro.interviewai.messages.subscription.SubscriptionCommand.NoticeTrialEnding;
import pro.interviewai.messages.subscription.SubscriptionCommand.Taken;
import pro.interviewai.messages.subscription.SubscriptionEvent.ConfirmationNeeded;
import pro.interviewai.messages.subscription.SubscriptionEvent.InvoiceTakenOver;
import pro.interviewai.messages.subscription.SubscriptionEvent.PaymentFailed;
import pro.interviewai.messages.subscription.SubscriptionEvent.PaymentRecovered;
import pro.interviewai.messages.subscription.SubscriptionEvent.TrialEnding;
import pro.interviewai.messages.subscription.SubscriptionStatus;

/** Each of these has a letter written, so that each is told once. */
class TroublesTest {

    @Test
    void whenAMessageTellsOfAFailedPayment_thenTheProviderIsAskedWhetherTheBankOnlyWantsAConfirmation() {
        var subscriber = new Subscriber();
        assertThat(subscriber.send(Said.told(failed(1)))).isEqualTo(Taken.ASK);
        assertThat(subscriber.facts()).isEmpty();
    }

    @Test
    void whenAPaymentFailsAgainAndAgain_thenThatIsToldOnceAnInvoice() {
        var subscriber = new Subscriber();
        assertThat(subscriber.by(Said.answered(failed(1)), PaymentFailed.class)).hasSize(1);
        assertThat(subscriber.by(Said.told(failed(2)))).hasExactlyElementsOfTypes(InvoiceTakenOver.class);
        assertThat(subscriber.by(Said.answered(invoice("in_2", InvoiceStatus.OPEN, PRICE, 3)), PaymentFailed.class))
                .hasSize(1);
    }

    @Test
    void whenTheBankWantsAConfirmation_thenThatIsToldOnceAndNotAsAFailure() {
        var subscriber = new Subscriber();
        assertThat(subscriber.by(Said.told(toConfirm("in_1", 1))))
                .hasExactlyElementsOfTypes(InvoiceTakenOver.class, ConfirmationNeeded.class);
        assertThat(subscriber.by(Said.told(toConfirm("in_1", 2)))).hasExactlyElementsOfTypes(InvoiceTakenOver.class);
        assertThat(subscriber.send(Said.told(failed(3))))
                .as("it says as little as one that only waits for the bank")
                .isEqualTo(Taken.ASK);
    }

    @Test
    void givenTroublesOfBothKinds_whenItIsPaid_thenThatIsToldOnce() {
        var subscriber = Subscriber.after(Said.answered(failed(1)), Said.answered(toConfirm("in_1", 2)));
        assertThat(subscriber.by(Said.told(paid("in_1", "sub_1", 0, 3)), PaymentRecovered.class))
                .hasSize(1);
        assertThat(subscriber.by(Said.answered(paid("in_1", "sub_1", 500, 4)), PaymentRecovered.class))
                .isEmpty();
    }

    @Test
    void givenNoTrouble_whenItIsPaid_thenNothingIsTold() {
        assertThat(new Subscriber().by(Said.told(paid("in_1", "sub_1", 0, 1))))
                .hasExactlyElementsOfTypes(InvoiceTakenOver.class);
    }

    @Test
    void whenATrialEndsSoon_thenThatIsToldOnce_andOfNoTrialNothing() {
        var end = NOON.plus(Duration.ofDays(7));
        var notice = new NoticeTrialEnding(ID, end, NOON);
        assertThat(new Subscriber().by(notice)).isEmpty();
        var subscriber =
                Subscriber.after(Said.told(Said.subscription("sub_1", SubscriptionStatus.TRIALING, Plan.PRO, 1)));
        assertThat(subscriber.by(notice)).containsExactly(new TrialEnding(ID.value(), USER.value(), end, NOON));
        assertThat(subscriber.by(notice)).isEmpty();
    }

    private static InvoiceSnapshot failed(int second) {
        return invoice("in_1", InvoiceStatus.OPEN, PRICE, second);
    }
}
