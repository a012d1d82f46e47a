package pro.interviewai.command.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static pro.interviewai.command.subscription.Said.paid;

import org.junit.jupiter.api.Test;
import pro.interviewai.messages.plan.Plan;
import pro.interviewai.messages.subscription.DisputeStatus;
import pro.interviewai.messages.subscription.SubscriptionCommand.Taken;
import pro.interviewai.messages.subscription.SubscriptionEvent.SecondSubscriptionFound;
import pro.interviewai.messages.subscription.SubscriptionSnapshot;
import pro.interviewai.messages.subscription.SubscriptionStatus;

class SurplusIsPaidBackTest {

    @Test
    void givenASubscription_whenAMessageTellsOfAnother_thenTheProviderIsAskedAboutAll() {
        var subscriber = Subscriber.after(Said.told(live("sub_1", 1)));
        assertThat(subscriber.send(Said.told(live("sub_2", 2)))).isEqualTo(Taken.ASK_OTHERS);
        assertThat(subscriber.all(SecondSubscriptionFound.class)).isEmpty();
    }

    @Test
    void givenTheFirstHasEnded_whenTheProviderTellsOfBoth_thenTheSecondCounts() {
        var subscriber = Subscriber.after(Said.told(live("sub_1", 1)));
        subscriber.send(Said.answered(Said.subscription("sub_1", SubscriptionStatus.CANCELED, Plan.PRO, 3)));
        subscriber.send(Said.answered(live("sub_2", 3)));
        assertThat(subscriber.plan()).isEqualTo(Plan.ELITE);
        assertThat(subscriber.told()).isEmpty();
    }

    @Test
    void givenTwoLive_whenBothArePaid_thenTheSecondIsEndedAndPaidBackOnce() {
        var subscriber = Subscriber.after(Said.told(live("sub_1", 1)), Said.answered(paid("in_1", "sub_1", 0, 1)));
        assertThat(subscriber.by(Said.answered(live("sub_2", 2)), SecondSubscriptionFound.class))
                .extracting(SecondSubscriptionFound::providerId)
                .containsExactly("sub_2");
        subscriber.send(Said.answered(paid("in_2", "sub_2", 0, 3)));
        subscriber.send(Said.answered(live("sub_2", 4).asOf(live("sub_2", 5).asOf())));
        subscriber.send(Said.answered(Said.subscription("sub_2", SubscriptionStatus.CANCELED, Plan.ELITE, 6)));
        subscriber.send(Said.answered(paid("in_2", "sub_2", 1499, 7)));
        assertThat(subscriber.told()).containsExactly("CANCEL_NOW sub_2", "REFUND in_2");
        assertThat(subscriber.plan()).isEqualTo(Plan.ELITE);
        assertThat(subscriber.all(SecondSubscriptionFound.class)).hasSize(1);
    }

    @Test
    void givenTheInvoiceCameFirst_whenTheSecondIsFound_thenItIsPaidBackAsWell() {
        var subscriber = Subscriber.after(Said.told(live("sub_1", 1)), Said.answered(paid("in_2", "sub_2", 0, 1)));
        subscriber.send(Said.answered(live("sub_2", 2)));
        assertThat(subscriber.told()).containsExactly("CANCEL_NOW sub_2", "REFUND in_2");
    }

    /** The bank has given that back already. */
    @Test
    void givenTheSecondsPaymentIsDisputed_whenItIsFound_thenNothingIsPaidBackTwice() {
        var subscriber = Subscriber.after(
                Said.told(live("sub_1", 1)),
                Said.answered(paid("in_2", "sub_2", 0, 1)),
                Said.dispute("in_2", DisputeStatus.OPEN, 1));
        subscriber.send(Said.answered(live("sub_2", 2)));
        assertThat(subscriber.told()).containsExactly("CANCEL_NOW sub_2");
    }

    private static SubscriptionSnapshot live(String id, int second) {
        return Said.subscription(id, SubscriptionStatus.ACTIVE, Plan.ELITE, second);
    }
}
