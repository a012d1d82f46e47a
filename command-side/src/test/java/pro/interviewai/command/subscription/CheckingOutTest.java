package pro.interviewai.command.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static pro.interviewai.command.subscription.Said.PRICE;
import static pro.interviewai.command.subscription.Subscriber.ID;
import static pro.interviewai.command.subscription.Subscriber.NOON;
import static pro.interviewai.command.subscription.Subscriber.USER;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pro.interviewai.messages.plan.BillingCycle;
import pro.interviewai.messages.plan.Plan;
import pro.interviewai.messages.subscription.CaseReason;
import pro.interviewai.messages.subscription.CheckoutStatus;
import pro.interviewai.messages.subscription.SubscriptionCommand.ParkCase;
import pro.interviewai.messages.subscription.SubscriptionCommand.RecordCheckoutEnded;
import pro.interviewai.messages.subscription.SubscriptionCommand.RecordCheckoutOpened;
import pro.interviewai.messages.subscription.SubscriptionCommand.RecordRefused;
import pro.interviewai.messages.subscription.SubscriptionCommand.RequestCheckout;
import pro.interviewai.messages.subscription.SubscriptionEvent.CaseClosed;
import pro.interviewai.messages.subscription.SubscriptionEvent.CaseParked;
import pro.interviewai.messages.subscription.SubscriptionEvent.CheckoutEnded;
import pro.interviewai.messages.subscription.SubscriptionEvent.CheckoutRequested;
import pro.interviewai.messages.subscription.SubscriptionProblem;
import pro.interviewai.messages.subscription.SubscriptionStatus;

class CheckingOutTest {
    private static final Instant EXPIRY = NOON.plus(Duration.ofHours(24));

    @Test
    void givenACheckoutForTheSame_whenRequestedFromAnotherTab_thenThatOneStays() {
        var asked = Subscriber.after(request("checkout-1", Plan.PRO));
        assertThat(asked.by(request("checkout-2", Plan.PRO))).isEmpty();
        asked.send(opened("checkout-1"));
        assertThat(asked.by(request("checkout-3", Plan.PRO))).isEmpty();
        assertThat(asked.told()).containsExactly("OPEN_CHECKOUT null");
    }

    @Test
    void givenAnOpenCheckout_whenAnotherPlanIsWanted_thenItsPageIsClosedAndAnotherBegins() {
        var asked = Subscriber.after(request("checkout-1", Plan.PRO), opened("checkout-1"));
        assertThat(asked.by(request("checkout-2", Plan.ELITE), CheckoutEnded.class))
                .extracting(CheckoutEnded::status)
                .containsExactly(CheckoutStatus.EXPIRED);
        assertThat(asked.told())
                .containsExactly("OPEN_CHECKOUT null", "EXPIRE_CHECKOUT session-checkout-1", "OPEN_CHECKOUT null");
    }

    @Test
    void givenACheckoutWasGivenUpOnItsWay_whenItsPageOpensAfterAll_thenItIsClosed() {
        var asked = Subscriber.after(request("checkout-1", Plan.PRO), request("checkout-2", Plan.ELITE));
        asked.send(opened("checkout-1"));
        assertThat(asked.told()).endsWith("EXPIRE_CHECKOUT session-checkout-1");
        assertThat(asked.by(opened("checkout-1"))).isEmpty();
    }

    @Test
    void givenThePageIsPastItsTime_whenTheSameIsWanted_thenAnotherBegins() {
        var asked = Subscriber.after(request("checkout-1", Plan.PRO), opened("checkout-1"));
        assertThat(asked.by(request("checkout-2", Plan.PRO, EXPIRY), CheckoutRequested.class))
                .hasSize(1);
    }

    @Test
    void givenTheProviderNeverGaveAPage_whenTheSameIsWanted_thenAnotherBeginsAndTheCaseIsClosed() {
        var asked = Subscriber.after(
                request("checkout-1", Plan.PRO),
                new ParkCase(ID, USER, "checkout-1", CaseReason.PROVIDER_UNAVAILABLE, "OPEN_CHECKOUT", NOON));
        var facts = asked.by(request("checkout-2", Plan.PRO));
        assertThat(facts)
                .hasAtLeastOneElementOfType(CaseClosed.class)
                .hasAtLeastOneElementOfType(CheckoutRequested.class);
    }

    @ParameterizedTest
    @EnumSource(
            value = SubscriptionStatus.class,
            names = {"INCOMPLETE", "TRIALING", "ACTIVE", "PAST_DUE", "UNPAID", "PAUSED"})
    void givenASubscriptionThatLivesOrMayRevive_whenAnotherIsWanted_thenRefused(SubscriptionStatus status) {
        var subscriber = Subscriber.after(Said.told(Said.subscription("sub_1", status, Plan.PRO, 1)));
        assertThat(subscriber.refusal(request("checkout-1", Plan.ELITE)))
                .isEqualTo(SubscriptionProblem.ALREADY_SUBSCRIBED);
    }

    @Test
    void givenATrialOfWhicheverPlan_whenItEndedAndAnotherIsWanted_thenWithoutATrial() {
        var tried = Subscriber.after(
                Said.told(Said.subscription("sub_1", SubscriptionStatus.TRIALING, Plan.PRO, 1)),
                Said.told(Said.subscription("sub_1", SubscriptionStatus.CANCELED, Plan.PRO, 2)));
        assertThat(tried.by(request("checkout-1", Plan.ELITE), CheckoutRequested.class))
                .extracting(CheckoutRequested::trialDays)
                .containsExactly(0);
    }

    /** Before the provider has told of what came of it. */
    @Test
    void givenACheckoutWithATrialIsComplete_whenAnotherIsWanted_thenWithoutATrial() {
        var tried = Subscriber.after(
                request("checkout-1", Plan.PRO),
                new RecordCheckoutEnded(ID, "checkout-1", CheckoutStatus.COMPLETE, NOON));
        assertThat(tried.by(request("checkout-2", Plan.ELITE), CheckoutRequested.class))
                .extracting(CheckoutRequested::trialDays)
                .containsExactly(0);
    }

    @Test
    void givenATrialThatNeverBegan_whenAnotherIsWanted_thenWithOne() {
        var asked = Subscriber.after(
                request("checkout-1", Plan.PRO),
                new RecordCheckoutEnded(ID, "checkout-1", CheckoutStatus.EXPIRED, NOON));
        assertThat(asked.by(request("checkout-2", Plan.ELITE), CheckoutRequested.class))
                .extracting(CheckoutRequested::trialDays)
                .containsExactly(7);
    }

    @Test
    void whenTheProviderRefusesAPage_thenTheCheckoutHasEndedAndNobodyIsBothered() {
        var asked = Subscriber.after(request("checkout-1", Plan.PRO));
        var facts = asked.by(new RecordRefused(ID, "checkout-1", "no_price", NOON));
        assertThat(facts)
                .hasAtLeastOneElementOfType(CheckoutEnded.class)
                .doesNotHaveAnyElementsOfTypes(CaseParked.class);
    }

    @Test
    void whenAPlanThatIsNotSoldIsWanted_thenRefused() {
        assertThat(new Subscriber().refusal(request("checkout-1", Plan.ENTERPRISE)))
                .isEqualTo(SubscriptionProblem.PLAN_NOT_FOR_SALE);
    }

    private static RequestCheckout request(String checkout, Plan plan) {
        return request(checkout, plan, NOON);
    }

    private static RequestCheckout request(String checkout, Plan plan, Instant at) {
        return new RequestCheckout(ID, USER, checkout, plan, BillingCycle.MONTHLY, 7, PRICE, "success", "cancel", at);
    }

    private static RecordCheckoutOpened opened(String checkout) {
        return new RecordCheckoutOpened(ID, checkout, "session-" + checkout, "cus_1", "https://page", EXPIRY, NOON);
    }
}
