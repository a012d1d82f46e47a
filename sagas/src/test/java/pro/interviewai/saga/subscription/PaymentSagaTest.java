package pro.interviewai.saga.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static pro.interviewai.saga.subscription.Words.CLOCK;
import static pro.interviewai.saga.subscription.Words.ID;
import static pro.interviewai.saga.subscription.Words.NOON;
import static pro.interviewai.saga.subscription.Words.USER;
import static pro.interviewai.saga.subscription.Words.subscription;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.test.saga.SagaTestFixture;
import org.axonframework.test.saga.WhenState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pro.interviewai.messages.account.AccountQuery.FindAccount;
import pro.interviewai.messages.account.AccountView;
import pro.interviewai.messages.account.Preferences;
import pro.interviewai.messages.account.Role;
import pro.interviewai.messages.plan.BillingCycle;
import pro.interviewai.messages.plan.Plan;
import pro.interviewai.messages.subscription.CaseReason;
import pro.interviewai.messages.subscription.CheckoutStatus;
import pro.interviewai.messages.subscription.Instruction;
import pro.interviewai.messages.subscription.InstructionKind;
import pro.interviewai.messages.subscription.SubscriptionCommand.ParkCase;
import pro.interviewai.messages.subscription.SubscriptionCommand.RecordCarriedOut;
import pro.interviewai.messages.subscription.SubscriptionCommand.RecordCheckoutEnded;
import pro.interviewai.messages.subscription.SubscriptionCommand.RecordCheckoutOpened;
import pro.interviewai.messages.subscription.SubscriptionCommand.RecordRefused;
import pro.interviewai.messages.subscription.SubscriptionCommand.TakeOverSubscription;
import pro.interviewai.messages.subscription.SubscriptionCommand.Taken;
import pro.interviewai.messages.subscription.SubscriptionEvent.CaseClosed;
import pro.interviewai.messages.subscription.SubscriptionEvent.CheckoutEnded;
import pro.interviewai.messages.subscription.SubscriptionEvent.InstructionGiven;
import pro.interviewai.messages.subscription.SubscriptionQuery.FindSubscription;
import pro.interviewai.messages.subscription.SubscriptionStatus;
import pro.interviewai.messages.subscription.SubscriptionView;
import pro.interviewai.ports.payment.PaymentRefusedException;
import pro.interviewai.ports.payment.PaymentUnavailableException;
import pro.interviewai.saga.Answers;

class PaymentSagaTest {
    private static final PaymentUnavailableException OUTAGE = new PaymentUnavailableException("cut", null);
    private static final Instruction CANCEL = Instruction.about("cancel-1", InstructionKind.CANCEL_NOW, "sub_1");
    private static final Instruction CHECKOUT =
            Instruction.openCheckout("checkout-1", Plan.PRO, BillingCycle.MONTHLY, 7, "success", "cancel");
    private static final Duration ALL_TRIES = Duration.ofHours(2);

    private final ScriptedProvider provider = new ScriptedProvider();
    private final SagaTestFixture<PaymentSaga> saga = new SagaTestFixture<>(PaymentSaga.class);

    @BeforeEach
    void provide() {
        saga.setCallbackBehavior((command, _) -> command instanceof TakeOverSubscription ? Taken.TAKEN : null);
        var queries = new Answers()
                .to(FindSubscription.class, SubscriptionView.class, _ -> SubscriptionView.none(ID))
                .to(FindAccount.class, AccountView.class, _ -> Optional.of(account()))
                .gateway();
        var commands =
                DefaultCommandGateway.builder().commandBus(saga.getCommandBus()).build();
        var asked = provider.provider();
        saga.registerResource(new CarriesOut(asked, new TakesOver(asked, commands, CLOCK), queries));
        saga.registerResource(CLOCK);
        saga.registerResource(commands);
    }

    @Test
    void givenARefusal_whenAnInstructionIsGiven_thenItIsRecordedAndAllIsOver() {
        provider.refuse("cancelNow", new PaymentRefusedException("card_declined"));
        saga.givenNoPriorActivity()
                .whenPublishingA(given(CANCEL))
                .expectDispatchedCommands(new RecordRefused(ID, "cancel-1", "card_declined", NOON))
                .expectActiveSagas(0);
    }

    @Test
    void givenAnOutage_whenTimeElapses_thenItIsTriedAgainUnderTheSameKey() {
        provider.refuse("cancelNow", OUTAGE).refuse("cancelNow", new PaymentRefusedException("card_declined"));
        saga.givenAPublished(given(CANCEL))
                .whenTimeElapses(Duration.ofSeconds(2))
                .expectDispatchedCommands(new RecordRefused(ID, "cancel-1", "card_declined", NOON))
                .expectActiveSagas(0);
        assertThat(provider.asked()).containsExactly("cancelNow cancel-1", "cancelNow cancel-1");
    }

    /** Its first answer was lost, and it says of what has ended that it has. */
    @Test
    void givenItIsCancelledAlready_whenItIsTriedAgain_thenItIsDone() {
        var ended = subscription("sub_1", SubscriptionStatus.CANCELED);
        provider.refuse("cancelNow", OUTAGE).answer("cancelNow", ended);
        saga.givenAPublished(given(CANCEL))
                .whenTimeElapses(Duration.ofSeconds(2))
                .expectDispatchedCommands(
                        new TakeOverSubscription(ID, USER, ended, true, false, NOON),
                        new RecordCarriedOut(ID, "cancel-1", NOON))
                .expectActiveSagas(0);
    }

    @Test
    void givenTheProviderStaysAway_whenAllTriesAreOver_thenItWaitsForAnAdministrator() {
        provider.refuse("cancelNow", OUTAGE);
        saga.givenAPublished(given(CANCEL))
                .whenTimeElapses(ALL_TRIES)
                .expectDispatchedCommands(
                        new ParkCase(ID, USER, "cancel-1", CaseReason.PROVIDER_UNAVAILABLE, "CANCEL_NOW", NOON))
                .expectActiveSagas(1);
        assertThat(provider.asked()).hasSize(7);
    }

    @Test
    void givenAFaultOfOurOwn_whenAllTriesAreOver_thenTheCaseSaysSo() {
        provider.refuse("cancelNow", new IllegalStateException("ours"));
        saga.givenAPublished(given(CANCEL))
                .whenTimeElapses(ALL_TRIES)
                .expectDispatchedCommands(new ParkCase(
                        ID, USER, "cancel-1", CaseReason.INTERNAL_FAULT, "CANCEL_NOW IllegalStateException", NOON));
    }

    @Test
    void givenItWaits_whenAnAdministratorHasItTriedAgain_thenItIs() throws Exception {
        for (var tries = 0; tries < 7; tries++) {
            provider.refuse("cancelNow", OUTAGE);
        }
        provider.refuse("cancelNow", new PaymentRefusedException("card_declined"));
        givenParked(CANCEL)
                .whenPublishingA(closed("cancel-1", true))
                .expectDispatchedCommands(new RecordRefused(ID, "cancel-1", "card_declined", NOON))
                .expectActiveSagas(0);
    }

    @Test
    void givenItWaits_whenAnAdministratorSettlesIt_thenItIsNotTriedAgain() throws Exception {
        provider.refuse("cancelNow", OUTAGE);
        givenParked(CANCEL)
                .whenPublishingA(closed("cancel-1", false))
                .expectDispatchedCommands(new RecordCarriedOut(ID, "cancel-1", NOON))
                .expectActiveSagas(0);
    }

    @Test
    void givenACheckoutWaits_whenAnAdministratorSettlesIt_thenItHasEnded() throws Exception {
        provider.refuse("createCustomer", OUTAGE);
        givenParked(CHECKOUT)
                .whenPublishingA(closed("checkout-1", false))
                .expectDispatchedCommands(
                        new RecordCheckoutEnded(ID, "checkout-1", CheckoutStatus.EXPIRED, NOON),
                        new RecordCarriedOut(ID, "checkout-1", NOON))
                .expectActiveSagas(0);
    }

    @Test
    void givenItIsDone_whenTheProviderDoesNotTellWhatCameOfIt_thenItIsNotCalledRefused() {
        provider.answer("cancelNow", subscription("sub_1", SubscriptionStatus.CANCELED))
                .refuse("subscription", new PaymentRefusedException("resource_missing"));
        saga.setCallbackBehavior((command, _) -> command instanceof TakeOverSubscription ? Taken.ASK : null);
        saga.givenNoPriorActivity()
                .whenPublishingA(given(CANCEL))
                .expectScheduledDeadlineWithName(Duration.ofSeconds(1), PaymentSaga.TRY)
                .expectActiveSagas(1);
    }

    @Test
    void givenAPage_whenItOpens_thenItIsLookedAfter() {
        var page = open();
        saga.givenNoPriorActivity()
                .whenPublishingA(given(CHECKOUT))
                .expectDispatchedCommands(page, new RecordCarriedOut(ID, "checkout-1", NOON))
                .expectScheduledDeadlineWithName(Duration.ofMinutes(1), PaymentSaga.LOOK)
                .expectActiveSagas(1);
    }

    @Test
    void givenAnOpenPage_whenItsMessagesAreLost_thenItsEndIsFoundAllTheSame() {
        open();
        provider.answer("checkout", Words.checkout(CheckoutStatus.OPEN, null))
                .refuse("checkout", OUTAGE)
                .answer("checkout", Words.checkout(CheckoutStatus.EXPIRED, null));
        saga.givenAPublished(given(CHECKOUT))
                .whenTimeElapses(Duration.ofMinutes(10))
                .expectDispatchedCommands(new RecordCheckoutEnded(ID, "checkout-1", CheckoutStatus.EXPIRED, NOON))
                .expectActiveSagas(0);
        assertThat(provider.asked()).containsSubsequence("checkout cs_1", "checkout cs_1", "checkout cs_1");
    }

    @Test
    void givenItIsOver_whenItsDeadlineIsMet_thenNothing() {
        open();
        saga.givenAPublished(given(CHECKOUT))
                .andThenAPublished(
                        new CheckoutEnded(ID.value(), USER.value(), "checkout-1", CheckoutStatus.COMPLETE, NOON))
                .whenTimeElapses(Duration.ofDays(2))
                .expectNoDispatchedCommands()
                .expectActiveSagas(0);
        assertThat(provider.asked()).doesNotContain("checkout cs_1");
    }

    private RecordCheckoutOpened open() {
        var page = Words.checkout(CheckoutStatus.OPEN, null);
        provider.answer("createCustomer", Words.CUSTOMER).answer("openCheckout", page);
        return new RecordCheckoutOpened(
                ID, "checkout-1", "cs_1", Words.CUSTOMER, String.valueOf(page.url()), page.expiresAt(), NOON);
    }

    private WhenState givenParked(Instruction told) throws Exception {
        return saga.givenAPublished(given(told)).andThenTimeElapses(ALL_TRIES);
    }

    private static InstructionGiven given(Instruction told) {
        return new InstructionGiven(ID.value(), USER.value(), told, USER.value(), NOON);
    }

    private static CaseClosed closed(String caseId, boolean redriven) {
        return new CaseClosed(ID.value(), USER.value(), caseId, redriven, "administrator", NOON);
    }

    private static AccountView account() {
        return new AccountView(
                USER.value(),
                "ann@example.org",
                "Ann",
                "Example",
                "",
                null,
                "en",
                Preferences.DEFAULT,
                List.of(),
                Role.USER,
                true,
                null,
                Instant.EPOCH,
                Instant.EPOCH,
                0);
    }
}
