package pro.interviewai.command.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static pro.interviewai.command.subscription.Said.paid;
import static pro.interviewai.command.subscription.Said.usd;
import static pro.interviewai.command.subscription.Subscriber.ADMINISTRATOR;
import static pro.interviewai.command.subscription.Subscriber.ID;
import static pro.interviewai.command.subscription.Subscriber.NOON;
import static pro.interviewai.command.subscription.Subscriber.USER;

import java.time.Instant;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pro.interviewai.messages.plan.BillingCycle;
import pro.interviewai.messages.plan.Money;
import pro.interviewai.messages.plan.Plan;
import pro.interviewai.messages.subscription.CaseReason;
import pro.interviewai.messages.subscription.CheckoutStatus;
import pro.interviewai.messages.subscription.DisputeStatus;
import pro.interviewai.messages.subscription.SubscriptionCommand;
import pro.interviewai.messages.subscription.SubscriptionCommand.AgreeOnPlan;
import pro.interviewai.messages.subscription.SubscriptionCommand.CancelSubscription;
import pro.interviewai.messages.subscription.SubscriptionCommand.ChangeSubscription;
import pro.interviewai.messages.subscription.SubscriptionCommand.CloseCase;
import pro.interviewai.messages.subscription.SubscriptionCommand.ParkCase;
import pro.interviewai.messages.subscription.SubscriptionCommand.RecordCarriedOut;
import pro.interviewai.messages.subscription.SubscriptionCommand.RecordCheckoutEnded;
import pro.interviewai.messages.subscription.SubscriptionCommand.RecordRefused;
import pro.interviewai.messages.subscription.SubscriptionCommand.RefundInvoice;
import pro.interviewai.messages.subscription.SubscriptionCommand.RequestEnterprise;
import pro.interviewai.messages.subscription.SubscriptionCommand.ResumeSubscription;
import pro.interviewai.messages.subscription.SubscriptionCommand.UndoCancellation;
import pro.interviewai.messages.subscription.SubscriptionCommand.UndoChange;
import pro.interviewai.messages.subscription.SubscriptionEvent.CaseClosed;
import pro.interviewai.messages.subscription.SubscriptionEvent.CaseParked;
import pro.interviewai.messages.subscription.SubscriptionEvent.EnterpriseRequested;
import pro.interviewai.messages.subscription.SubscriptionProblem;
import pro.interviewai.messages.subscription.SubscriptionStatus;

class SubscriptionTest {

    static Stream<SubscriptionCommand> changes() {
        return Stream.of(
                change("change-1", Plan.ELITE, usd(100), NOON),
                new UndoChange(ID, USER, "undo-1", NOON),
                new CancelSubscription(ID, USER, "cancel-1", NOON),
                new UndoCancellation(ID, USER, "undo-1", NOON),
                new ResumeSubscription(ID, USER, "resume-1", NOON));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void givenNothingEver_whenSomethingIsToBeChanged_thenRefusedAndNothingBegins(SubscriptionCommand change) {
        var nobody = new Subscriber();
        assertThat(nobody.refusal(change)).isEqualTo(SubscriptionProblem.NOT_SUBSCRIBED);
        assertThat(nobody.facts()).isEmpty();
    }

    @Test
    void givenNothingEver_whenACheckoutOfAnotherHouseEnds_thenNothingBegins() {
        var nobody = new Subscriber();
        assertThat(nobody.send(new RecordCheckoutEnded(ID, "checkout-9", CheckoutStatus.EXPIRED, NOON)))
                .isEqualTo(-1L);
        assertThat(nobody.facts()).isEmpty();
    }

    @Test
    void whenALargerPlanIsWanted_thenItIsChangedAtOnceForWhatWasTold() {
        var subscriber = on(Plan.PRO);
        assertThat(subscriber.refusal(change("change-1", Plan.ELITE, null, null)))
                .isEqualTo(SubscriptionProblem.PREVIEW_OUTDATED);
        assertThat(subscriber.refusal(change("change-1", Plan.ELITE, usd(700), NOON.minusSeconds(3700))))
                .isEqualTo(SubscriptionProblem.PREVIEW_OUTDATED);
        subscriber.send(change("change-1", Plan.ELITE, usd(700), NOON));
        assertThat(subscriber.told()).containsExactly("CHANGE_PLAN sub_1");
    }

    @Test
    void whenASmallerPlanIsWanted_thenItIsChangedWhenThePeriodEnds() {
        var subscriber = on(Plan.ELITE);
        subscriber.send(change("change-1", Plan.PRO, null, null));
        assertThat(subscriber.told()).containsExactly("CHANGE_PLAN_AT_PERIOD_END sub_1");
        assertThat(subscriber.plan()).isEqualTo(Plan.ELITE);
    }

    @Test
    void givenAChangeIsUnderWay_whenAnotherIsWanted_thenRefusedUntilItIsDone() {
        var subscriber = on(Plan.ELITE);
        subscriber.send(change("change-1", Plan.PRO, null, null));
        var cancel = new CancelSubscription(ID, USER, "cancel-1", NOON);
        assertThat(subscriber.refusal(cancel)).isEqualTo(SubscriptionProblem.CHANGE_UNDER_WAY);
        assertThat(subscriber.by(change("change-1", Plan.PRO, null, null))).isEmpty();
        subscriber.send(new RecordCarriedOut(ID, "change-1", NOON));
        assertThat(subscriber.by(cancel)).hasSize(1);
    }

    @Test
    void givenNothingIsGivenAnyMore_whenCancelled_thenAtOnce() {
        var unpaid = Subscriber.after(Said.told(Said.subscription("sub_1", SubscriptionStatus.UNPAID, Plan.PRO, 1)));
        unpaid.send(new CancelSubscription(ID, USER, "cancel-1", NOON));
        assertThat(unpaid.told()).containsExactly("CANCEL_NOW sub_1");
    }

    @Test
    void noMoreIsPaidBackThanWasPaid_norWhatTheBankHasTakenBack() {
        var subscriber = on(Plan.PRO);
        subscriber.send(Said.answered(paid("in_1", "sub_1", 0, 2)));
        assertThat(subscriber.refusal(refund("refund-1", usd(1500))))
                .isEqualTo(SubscriptionProblem.INVOICE_NOT_REFUNDABLE);
        subscriber.send(refund("refund-1", usd(1000)));
        assertThat(subscriber.refusal(refund("refund-2", usd(500))))
                .isEqualTo(SubscriptionProblem.INVOICE_NOT_REFUNDABLE);
        assertThat(subscriber.by(refund("refund-1", usd(1000)))).isEmpty();
        subscriber.send(Said.dispute("in_1", DisputeStatus.OPEN, 3));
        assertThat(subscriber.refusal(refund("refund-2", null))).isEqualTo(SubscriptionProblem.PAYMENT_DISPUTED);
    }

    @Test
    void givenAnAdministratorsInstructionIsRefused_whenItIsTriedAgain_thenUnderAnotherName() {
        var subscriber = on(Plan.PRO);
        subscriber.send(Said.answered(paid("in_1", "sub_1", 0, 2)));
        subscriber.send(refund("refund-1", null));
        assertThat(subscriber.by(new RecordRefused(ID, "refund-1", "charge_disputed", NOON), CaseParked.class))
                .extracting(CaseParked::reason)
                .containsExactly(CaseReason.PROVIDER_REFUSED);
        subscriber.send(new CloseCase(ID, "refund-1", true, ADMINISTRATOR, NOON));
        assertThat(subscriber.told()).containsExactly("REFUND in_1", "REFUND in_1");
        assertThat(subscriber.by(new CloseCase(ID, "refund-1", true, ADMINISTRATOR, NOON)))
                .isEmpty();
    }

    @Test
    void givenACaseIsClosed_whenItComesBack_thenItIsParkedAgain() {
        var park = new ParkCase(ID, USER, "webhook-evt_1", CaseReason.UNKNOWN_OWNER, "invoice.paid", NOON);
        var subscriber = Subscriber.after(park);
        assertThat(subscriber.by(park)).isEmpty();
        subscriber.send(new CloseCase(ID, "webhook-evt_1", true, ADMINISTRATOR, NOON));
        assertThat(subscriber.by(park)).hasSize(1);
    }

    @Test
    void whenThePlanOfAgreedPriceIsWanted_thenThatWaitsForAnAdministratorUntilItIsAgreedUpon() {
        var request = new RequestEnterprise(ID, USER, "request-1", "Acme", "We are forty.", NOON);
        var subscriber = new Subscriber();
        assertThat(subscriber.by(request)).hasExactlyElementsOfTypes(EnterpriseRequested.class, CaseParked.class);
        assertThat(subscriber.by(request)).isEmpty();
        assertThat(subscriber.by(new AgreeOnPlan(ID, USER, Plan.ENTERPRISE, ADMINISTRATOR, NOON), CaseClosed.class))
                .extracting(CaseClosed::caseId)
                .containsExactly("request-1");
    }

    private static Subscriber on(Plan plan) {
        return Subscriber.after(Said.told(Said.subscription("sub_1", SubscriptionStatus.ACTIVE, plan, 1)));
    }

    private static RefundInvoice refund(String id, @Nullable Money amount) {
        return new RefundInvoice(ID, id, "in_1", amount, ADMINISTRATOR, NOON);
    }

    private static ChangeSubscription change(
            String id, Plan plan, @Nullable Money previewed, @Nullable Instant proratedAt) {
        return new ChangeSubscription(ID, USER, id, plan, BillingCycle.MONTHLY, previewed, proratedAt, NOON);
    }
}
