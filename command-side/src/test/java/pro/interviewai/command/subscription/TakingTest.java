package pro.interviewai.command.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static pro.interviewai.command.subscription.Said.PRICE;
import static pro.interviewai.command.subscription.Said.invoice;
import static pro.interviewai.command.subscription.Said.paid;
import static pro.interviewai.command.subscription.Said.usd;
import static pro.interviewai.command.subscription.Subscriber.ID;
import static pro.interviewai.command.subscription.Subscriber.NOON;
import static pro.interviewai.command.subscription.Subscriber.USER;

import org.junit.jupiter.api.Test;
import pro.interviewai.messages.plan.BillingCycle;
import pro.interviewai.messages.plan.Money;
import pro.interviewai.messages.plan.Plan;
import pro.interviewai.messages.subscription.CaseReason;
import pro.interviewai.messages.subscription.InvoiceStatus;
import pro.interviewai.messages.subscription.SubscriptionCommand;
import pro.interviewai.messages.subscription.SubscriptionCommand.RequestCheckout;
import pro.interviewai.messages.subscription.SubscriptionCommand.Taken;
import pro.interviewai.messages.subscription.SubscriptionEvent.CaseParked;
import pro.interviewai.messages.subscription.SubscriptionEvent.InvoiceTakenOver;
import pro.interviewai.messages.subscription.SubscriptionEvent.SubscriptionTakenOver;
import pro.interviewai.messages.subscription.SubscriptionSnapshot;
import pro.interviewai.messages.subscription.SubscriptionStatus;

/** What is taken over of what the provider says, what is asked about, and what is parked. */
class TakingTest {
    private static final Money NOTHING = usd(0);

    @Test
    void whenTheSameIsSaidAgain_thenNothing() {
        var said = Said.told(active("cus_1", false, 5));
        assertThat(Subscriber.after(said).by(said)).isEmpty();
    }

    @Test
    void whenSomethingOlderOrOfTheSameSecondSaysOtherwise_thenTheProviderIsAsked() {
        var subscriber = Subscriber.after(Said.told(active("cus_1", false, 5)));
        for (var second : new int[] {4, 5}) {
            var other = Said.told(Said.subscription("sub_1", SubscriptionStatus.CANCELED, Plan.PRO, second));
            assertThat(subscriber.send(other)).isEqualTo(Taken.ASK);
        }
        assertThat(subscriber.plan()).isEqualTo(Plan.PRO);
    }

    @Test
    void whenAnswersAreOfTheSecondThatIsKnown_thenTheyHold_butNotOlderOnes() {
        var subscriber = Subscriber.after(Said.told(active("cus_1", false, 5)));
        var ended = Said.subscription("sub_1", SubscriptionStatus.CANCELED, Plan.PRO, 5);
        assertThat(subscriber.send(Said.answered(ended.asOf(NOON)))).isEqualTo(Taken.ASK);
        assertThat(subscriber.send(Said.answered(ended))).isEqualTo(Taken.TAKEN);
        assertThat(subscriber.plan()).isEqualTo(Plan.FREE);
    }

    @Test
    void givenARefundIsKnown_whenAMessageDoesNotTellOfIt_thenTheProviderIsAsked() {
        var subscriber = Subscriber.after(Said.answered(paid("in_1", "sub_1", 500, 1)));
        assertThat(subscriber.send(Said.told(paid("in_1", "sub_1", 0, 9)))).isEqualTo(Taken.ASK);
        assertThat(subscriber.by(Said.answered(paid("in_1", "sub_1", 500, 9)))).hasSize(1);
    }

    /** A refund can fail, and then the money stays. */
    @Test
    void givenARefundIsKnown_whenTheProviderAnswersThatThereIsNone_thenThatHolds() {
        var subscriber = Subscriber.after(Said.answered(paid("in_1", "sub_1", 500, 1)));
        assertThat(subscriber.by(Said.answered(paid("in_1", "sub_1", 0, 9)), InvoiceTakenOver.class))
                .hasSize(1);
    }

    @Test
    void givenACustomer_whenSomethingOfAnotherOneIsSaid_thenItIsParkedOnce() {
        var said = Said.told(active("cus_2", false, 5));
        var subscriber = paying();
        assertThat(subscriber.by(said))
                .isEqualTo(subscriber.facts().stream().skip(2).toList());
        assertParked(subscriber, "sub_1", CaseReason.OTHER_CUSTOMER);
        assertThat(subscriber.by(said)).isEmpty();
        assertThat(subscriber.all(SubscriptionTakenOver.class)).hasSize(1);
    }

    @Test
    void givenNothingIsCharged_whenSomethingInEarnestIsSaid_thenItIsParked() {
        var subscriber = paying();
        subscriber.send(Said.told(active("cus_1", true, 5)));
        assertParked(subscriber, "sub_1", CaseReason.OTHER_MODE);
    }

    @Test
    void givenDollars_whenAnInvoiceIsOfAnotherCurrency_thenItIsParked() {
        var subscriber = Subscriber.after(checkout());
        subscriber.send(Said.answered(invoice("in_1", InvoiceStatus.PAID, new Money(1499, "eur"), 1)));
        assertParked(subscriber, "in_1", CaseReason.OTHER_CURRENCY);
        assertThat(subscriber.all(InvoiceTakenOver.class)).isEmpty();
    }

    @Test
    void givenAPrice_whenTheFirstInvoiceIsOfAnotherAmount_thenItIsShownAndParked() {
        var subscriber = Subscriber.after(checkout());
        subscriber.send(Said.answered(invoice("in_1", InvoiceStatus.PAID, usd(1), 1)));
        assertParked(subscriber, "in_1", CaseReason.OTHER_AMOUNT);
        assertThat(subscriber.all(InvoiceTakenOver.class)).hasSize(1);
    }

    /** As a trial begins. */
    @Test
    void whenAnInvoiceOfNothingIsPaid_thenItIsNoPayment() {
        var subscriber = Subscriber.after(
                checkout(), Said.told(Said.subscription("sub_1", SubscriptionStatus.TRIALING, Plan.PRO, 1)));
        assertThat(subscriber.by(Said.told(invoice("in_1", InvoiceStatus.PAID, NOTHING, 2))))
                .hasExactlyElementsOfTypes(InvoiceTakenOver.class);
        assertThat(subscriber.by(Said.told(invoice("in_2", InvoiceStatus.OPEN, NOTHING, 2))))
                .hasExactlyElementsOfTypes(InvoiceTakenOver.class);
        assertThat(subscriber.plan()).isEqualTo(Plan.PRO);
    }

    private static void assertParked(Subscriber subscriber, String what, CaseReason reason) {
        assertThat(subscriber.all(CaseParked.class)).singleElement().satisfies(parked -> {
            assertThat(parked.caseId()).isEqualTo(what);
            assertThat(parked.reason()).isEqualTo(reason);
        });
    }

    private static Subscriber paying() {
        return Subscriber.after(Said.told(active("cus_1", false, 1)));
    }

    private static SubscriptionCommand checkout() {
        return new RequestCheckout(
                ID, USER, "checkout-1", Plan.PRO, BillingCycle.MONTHLY, 7, PRICE, "success", "cancel", NOON);
    }

    private static SubscriptionSnapshot active(String customer, boolean inEarnest, int second) {
        var said = Said.subscription("sub_1", SubscriptionStatus.ACTIVE, Plan.PRO, second);
        return new SubscriptionSnapshot(
                said.providerId(),
                customer,
                said.status(),
                said.priceId(),
                said.plan(),
                said.cycle(),
                said.startedAt(),
                said.anchor(),
                said.periodStart(),
                said.periodEnd(),
                false,
                null,
                null,
                null,
                inEarnest,
                said.asOf());
    }
}
