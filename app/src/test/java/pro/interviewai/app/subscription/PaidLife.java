package pro.interviewai.app.subscription;

import com.mongodb.client.MongoClient;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;
import pro.interviewai.gateways.payment.sandbox.wire.Faults;
import pro.interviewai.gateways.payment.sandbox.wire.WebhookDoor;
import pro.interviewai.messages.account.UserId;
import pro.interviewai.messages.plan.BillingCycle;
import pro.interviewai.messages.plan.Plan;
import pro.interviewai.messages.quota.Meter;
import pro.interviewai.messages.quota.QuotaCommand.ReserveUnits;
import pro.interviewai.messages.quota.QuotaCommand.SettleUnits;
import pro.interviewai.messages.quota.QuotaId;
import pro.interviewai.messages.quota.QuotaQuery.FindQuota;
import pro.interviewai.messages.quota.QuotaView;
import pro.interviewai.messages.subscription.CasePage;
import pro.interviewai.messages.subscription.CaseView;
import pro.interviewai.messages.subscription.CheckoutStatus;
import pro.interviewai.messages.subscription.InvoicePage;
import pro.interviewai.messages.subscription.SubscriptionCommand.ChangeSubscription;
import pro.interviewai.messages.subscription.SubscriptionCommand.CloseCase;
import pro.interviewai.messages.subscription.SubscriptionCommand.RefundInvoice;
import pro.interviewai.messages.subscription.SubscriptionCommand.RequestCheckout;
import pro.interviewai.messages.subscription.SubscriptionId;
import pro.interviewai.messages.subscription.SubscriptionQuery.FindCases;
import pro.interviewai.messages.subscription.SubscriptionQuery.FindPayments;
import pro.interviewai.messages.subscription.SubscriptionQuery.FindSubscription;
import pro.interviewai.messages.subscription.SubscriptionView;
import pro.interviewai.ports.payment.PaymentSandbox.NextPayments;
import pro.interviewai.ports.payment.PaymentUnavailableException;
import pro.interviewai.ports.payment.PortalPage;
import pro.interviewai.testing.MovedClock;

/**
 * One person, the payment provider's stand-in behind Stripe's own library, and everything of ours between the two, by one
 * clock that the test moves: whatever falls due on the way happens at its moment.
 */
final class PaidLife implements AutoCloseable {
    static final UserId USER = new UserId("018f0000-0000-7000-8000-000000000001");
    static final SubscriptionId ID = SubscriptionId.of(USER);
    private static final UserId ADMINISTRATOR = new UserId("018f0000-0000-7000-8000-000000000009");
    private static final Duration RECONCILED_EVERY = Duration.ofHours(6);
    private static final Duration LONGEST_OPENING = Duration.ofHours(2);
    private static final int ROUNDS = 3;

    private final MovedClock clock;
    private final Diary diary;
    private final StandIn standIn;
    private final PaymentCore core;
    private WebhookDoor door;

    @Nullable
    private Instant nextReconciliation;

    /** @param database where the read models are kept; its own for each life */
    PaidLife(String start, MongoClient client, String database, Faults faults) {
        clock = new MovedClock(Instant.parse(start));
        diary = new Diary(clock);
        standIn = new StandIn(clock, faults, (body, signature) -> door().takes(body, signature));
        core = new PaymentCore(clock, standIn.provider(), new MongoTemplate(client, database), diary);
        door = core::take;
    }

    Diary diary() {
        return diary;
    }

    StandIn standIn() {
        return standIn;
    }

    PaymentCore core() {
        return core;
    }

    Instant now() {
        return clock.instant();
    }

    SubscriptionView view() {
        return core.ask(new FindSubscription(USER), SubscriptionView.class);
    }

    private WebhookDoor door() {
        return door;
    }

    /** Where the provider's messages go from now on. */
    void door(WebhookDoor other) {
        door = other;
    }

    /** Goes to the provider's page, as soon as there is one, and gives the page's id. */
    String goesToPay(String checkoutId, Plan plan, BillingCycle cycle) {
        var offer = StandIn.plans().of(plan);
        does(new RequestCheckout(
                ID,
                USER,
                checkoutId,
                plan,
                cycle,
                offer.trialDays(),
                Objects.requireNonNull(offer.price(cycle)),
                "http://app/app/billing/return?session_id={CHECKOUT_SESSION_ID}",
                "http://app/app/plans",
                now()));
        var end = now().plus(LONGEST_OPENING);
        while (checkout().status() == CheckoutStatus.REQUESTED && now().isBefore(end)) {
            until(next(end));
        }
        return Objects.requireNonNull(checkout().sessionId(), "no page was opened");
    }

    void pays(String page) {
        standIn.pays(page);
        happen();
    }

    /** Changes on the provider's page what later payments do. */
    void nextPayments(NextPayments outcome) {
        var portal = untilAnswered(() ->
                standIn.provider().portal(customer(), PortalPage.PAYMENT_METHOD, null, URI.create(StandIn.BILLING)));
        standIn.nextPayments(portal, outcome);
        happen();
    }

    void losesTheCard() {
        standIn.takeMeansAway(customer());
        happen();
    }

    /** An administrator pays the last payment back. */
    void isPaidBack(String name) {
        var latest = core.ask(new FindPayments(USER, 0, 1), InvoicePage.class)
                .invoices()
                .getFirst();
        does(new RefundInvoice(ID, name, latest.id(), null, ADMINISTRATOR, now()));
    }

    /** One interview from its beginning to its end, and what is left of them then. */
    void interviews(String name) {
        var quota = QuotaId.of(USER);
        does(new ReserveUnits(quota, USER, name, Meter.MOCK_INTERVIEWS, 1, now()));
        does(new SettleUnits(quota, name, Meter.MOCK_INTERVIEWS, 1, now()));
        var view = core.ask(new FindQuota(USER, now()), QuotaView.class);
        view.balances().stream()
                .filter(balance -> balance.meter() == Meter.MOCK_INTERVIEWS)
                .forEach(balance -> diary.write("    quota %s: %d of %s used, %d reserved, from %s to %s"
                        .formatted(
                                view.plan(),
                                balance.used(),
                                balance.granted() == null ? "any number" : balance.granted(),
                                balance.reserved(),
                                view.since(),
                                view.until())));
    }

    /** Asks for a change to another plan at once, for what the provider says that it costs today. */
    void changes(String name, Plan plan) {
        var current = Objects.requireNonNull(view().current());
        var preview = untilAnswered(
                () -> standIn.provider().preview(current.providerId(), plan, BillingCycle.MONTHLY, now()));
        does(new ChangeSubscription(
                ID, USER, name, plan, BillingCycle.MONTHLY, preview.today(), preview.proratedAt(), now()));
    }

    void changesAtPeriodEnd(String name, Plan plan) {
        does(new ChangeSubscription(ID, USER, name, plan, BillingCycle.MONTHLY, null, null, now()));
    }

    /** Whoever asks while the provider is away asks again. */
    <T> T untilAnswered(Supplier<T> question) {
        while (true) {
            try {
                return question.get();
            } catch (PaymentUnavailableException _) {
                until(now().plusSeconds(1));
            }
        }
    }

    /** Sends a command and lets happen what follows at once. */
    void does(Object command) {
        core.send(command);
        happen();
    }

    /** From now on the provider is asked about everything four times a day. */
    void reconcilesRegularly() {
        nextReconciliation = now();
    }

    /** What an administrator does about what waits for one: has it tried again. */
    void casesAreTriedAgain() {
        core.ask(new FindCases(0, 100), CasePage.class).cases().stream()
                .filter(CaseView::redrivable)
                .forEach(one -> does(new CloseCase(ID, one.id(), true, ADMINISTRATOR, now())));
    }

    void until(String moment) {
        until(Instant.parse(moment));
    }

    /** Moves the clock from one thing that falls due to the next. */
    void until(Instant end) {
        while (now().isBefore(end)) {
            clock.set(next(end));
            happen();
        }
    }

    @Override
    public void close() {
        core.close();
        standIn.close();
    }

    /** Everything that can happen at this moment. */
    private void happen() {
        for (var round = 0; round < ROUNDS; round++) {
            core.meetDeadlines();
            standIn.tick(now());
            reconcileInTime();
            core.follow();
        }
    }

    private void reconcileInTime() {
        if (nextReconciliation != null && !nextReconciliation.isAfter(now())) {
            nextReconciliation = now().plus(RECONCILED_EVERY);
            core.reconcile();
        }
    }

    private Instant next(Instant end) {
        return Stream.of(Stream.of(end), Stream.ofNullable(nextReconciliation), core.due(), standIn.due())
                .flatMap(moments -> moments)
                .filter(moment -> moment.isAfter(now()))
                .min(Comparator.naturalOrder())
                .orElse(end);
    }

    private String customer() {
        return Objects.requireNonNull(view().customerId());
    }

    private SubscriptionView.CheckoutView checkout() {
        return Objects.requireNonNull(view().checkout());
    }
}
