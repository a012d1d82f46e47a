package pro.interviewai.command.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static pro.interviewai.command.subscription.Said.paid;
import static pro.interviewai.command.subscription.Subscriber.ADMINISTRATOR;
import static pro.interviewai.command.subscription.Subscriber.ID;
import static pro.interviewai.command.subscription.Subscriber.NOON;
import static pro.interviewai.command.subscription.Subscriber.USER;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pro.interviewai.messages.plan.Plan;
import pro.interviewai.messages.subscription.CaseReason;
import pro.interviewai.messages.subscription.DisputeStatus;
import pro.interviewai.messages.subscription.SubscriptionCommand.AgreeOnPlan;
import pro.interviewai.messages.subscription.SubscriptionCommand.ResumeSubscription;
import pro.interviewai.messages.subscription.SubscriptionCommand.TakeOverSubscription;
import pro.interviewai.messages.subscription.SubscriptionEvent.CaseParked;
import pro.interviewai.messages.subscription.SubscriptionEvent.EntitlementChanged;
import pro.interviewai.messages.subscription.SubscriptionEvent.SubscriptionTakenOver;
import pro.interviewai.messages.subscription.SubscriptionProblem;
import pro.interviewai.messages.subscription.SubscriptionStatus;

class EntitlingTest {
    private static final String CANCELLED = "CANCEL_NOW sub_1";

    @ParameterizedTest
    @CsvSource({
        "INCOMPLETE, FREE",
        "INCOMPLETE_EXPIRED, FREE",
        "TRIALING, PRO",
        "ACTIVE, PRO",
        "PAST_DUE, PRO",
        "UNPAID, FREE",
        "PAUSED, FREE",
        "CANCELED, FREE"
    })
    void whatSomebodyHas_followsFromWhereTheirSubscriptionStands(SubscriptionStatus status, Plan plan) {
        assertThat(Subscriber.after(said(status, Plan.PRO, 1)).plan()).isEqualTo(plan);
    }

    @Test
    void whenASubscriptionIsTakenOver_thenThePlanChangesInTheSameCommit() {
        assertThat(new Subscriber().by(said(SubscriptionStatus.ACTIVE, Plan.PRO, 9)))
                .hasExactlyElementsOfTypes(SubscriptionTakenOver.class, EntitlementChanged.class)
                .last()
                .isEqualTo(new EntitlementChanged(
                        ID.value(), USER.value(), "user-1-1", Plan.PRO, NOON, NOON, NOON.plusSeconds(9)));
    }

    /** The provider dates a beginning by whole seconds, and an end that it was asked about by the moment of its answer. */
    @Test
    void givenOneThatEnded_whenAnotherIsDatedEarlier_thenWhatItGivesHoldsFromTheEndOn() {
        var subscriber = Subscriber.after(said(SubscriptionStatus.ACTIVE, Plan.PRO, 1));
        var ended = since(
                subscriber.by(Said.answered(Said.subscription("sub_1", SubscriptionStatus.CANCELED, Plan.PRO, 5))));
        var again = since(subscriber.by(Said.told(Said.subscription("sub_2", SubscriptionStatus.ACTIVE, Plan.PRO, 6))));
        assertThat(subscriber.plan()).isEqualTo(Plan.PRO);
        assertThat(again).isAfterOrEqualTo(ended);
    }

    private static Instant since(List<?> facts) {
        return facts.stream()
                .filter(EntitlementChanged.class::isInstance)
                .map(EntitlementChanged.class::cast)
                .map(EntitlementChanged::effectiveAt)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void givenPausedAfterTheTrial_whenResumed_thenTheProviderIsToldAndThePlanComesBack() {
        var paused = Subscriber.after(
                said(SubscriptionStatus.TRIALING, Plan.PRO, 1), said(SubscriptionStatus.PAUSED, Plan.PRO, 2));
        assertThat(paused.plan()).isEqualTo(Plan.FREE);
        paused.send(new ResumeSubscription(ID, USER, "resume-1", NOON));
        assertThat(paused.told()).containsExactly("RESUME sub_1");
        paused.send(said(SubscriptionStatus.ACTIVE, Plan.PRO, 3));
        assertThat(paused.plan()).isEqualTo(Plan.PRO);
    }

    @Test
    void givenNothingIsPaused_whenResumed_thenRefused() {
        assertThat(paying().refusal(new ResumeSubscription(ID, USER, "resume-1", NOON)))
                .isEqualTo(SubscriptionProblem.NOT_PAUSED);
    }

    @Test
    void whenAllIsPaidBack_thenAccessEndsAndTheProviderIsToldToEndIt() {
        var subscriber = paying();
        subscriber.send(Said.answered(paid("in_1", "sub_1", 1499, 10)));
        assertThat(subscriber.plan()).isEqualTo(Plan.FREE);
        assertThat(subscriber.told()).containsExactly(CANCELLED);
    }

    @Test
    void whenPartIsPaidBack_thenNothingElseChanges() {
        var subscriber = paying();
        subscriber.send(Said.answered(paid("in_1", "sub_1", 500, 10)));
        assertThat(subscriber.plan()).isEqualTo(Plan.PRO);
        assertThat(subscriber.told()).isEmpty();
    }

    @Test
    void whenTheBankOnlyAsks_thenNothingChanges() {
        var subscriber = paying();
        subscriber.send(Said.dispute("in_1", DisputeStatus.INQUIRY, 10));
        assertThat(subscriber.plan()).isEqualTo(Plan.PRO);
    }

    @Test
    void whenAPaymentIsDisputed_thenThePlanIsSuspendedUntilThatIsWon() {
        var subscriber = paying();
        subscriber.send(Said.dispute("in_1", DisputeStatus.OPEN, 10));
        assertThat(subscriber.plan()).isEqualTo(Plan.FREE);
        assertThat(subscriber.told()).as("it may still be won").isEmpty();
        subscriber.send(Said.dispute("in_1", DisputeStatus.WON, 20));
        assertThat(subscriber.plan()).isEqualTo(Plan.PRO);
    }

    @Test
    void whenADisputeIsLost_thenAccessEndsAndTheProviderIsToldToEndIt() {
        var subscriber = paying();
        subscriber.send(Said.dispute("in_1", DisputeStatus.OPEN, 10));
        subscriber.send(Said.dispute("in_1", DisputeStatus.LOST, 20));
        assertThat(subscriber.plan()).isEqualTo(Plan.FREE);
        assertThat(subscriber.told()).containsExactly(CANCELLED);
    }

    @Test
    void whenThePriceIsNoneOfOurs_thenThePlanStaysAndAnAdministratorIsTold() {
        var subscriber = paying();
        assertThat(subscriber.by(said(SubscriptionStatus.ACTIVE, null, 10), CaseParked.class))
                .extracting(CaseParked::reason)
                .containsExactly(CaseReason.UNKNOWN_PRICE);
        assertThat(subscriber.plan()).isEqualTo(Plan.PRO);
        // nor does it come back with what is no subscription any more
        subscriber.send(said(SubscriptionStatus.CANCELED, null, 20));
        assertThat(subscriber.plan()).isEqualTo(Plan.FREE);
    }

    @Test
    void whenAPlanIsAgreedUpon_thenItHoldsBesideWhatIsPaidUntilThatIsEnded() {
        var subscriber = paying();
        assertThat(subscriber.by(agree(Plan.ENTERPRISE), EntitlementChanged.class))
                .hasSize(1);
        assertThat(subscriber.by(agree(Plan.ENTERPRISE))).isEmpty();
        subscriber.send(said(SubscriptionStatus.PAST_DUE, Plan.PRO, 20));
        assertThat(subscriber.plan()).isEqualTo(Plan.ENTERPRISE);
        subscriber.send(agree(Plan.FREE));
        assertThat(subscriber.plan()).isEqualTo(Plan.PRO);
    }

    private static AgreeOnPlan agree(Plan plan) {
        return new AgreeOnPlan(ID, USER, plan, ADMINISTRATOR, NOON.plusSeconds(10));
    }

    private static Subscriber paying() {
        return Subscriber.after(
                said(SubscriptionStatus.ACTIVE, Plan.PRO, 1), Said.answered(paid("in_1", "sub_1", 0, 2)));
    }

    private static TakeOverSubscription said(SubscriptionStatus status, Plan plan, int second) {
        return Said.told(Said.subscription("sub_1", status, plan, second));
    }
}
