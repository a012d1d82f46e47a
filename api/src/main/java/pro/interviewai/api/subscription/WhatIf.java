package pro.interviewai.api.subscription;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import pro.interviewai.api.dispatch.Dispatcher;
import pro.interviewai.messages.ProblemException;
import pro.interviewai.messages.account.UserId;
import pro.interviewai.messages.plan.BillingCycle;
import pro.interviewai.messages.plan.Money;
import pro.interviewai.messages.plan.Plan;
import pro.interviewai.messages.plan.PlanCatalogue;
import pro.interviewai.messages.plan.PlanLimits;
import pro.interviewai.messages.plan.PlanOffer;
import pro.interviewai.messages.quota.Meter;
import pro.interviewai.messages.quota.QuotaQuery.FindQuota;
import pro.interviewai.messages.quota.QuotaView;
import pro.interviewai.messages.quota.QuotaView.Balance;
import pro.interviewai.messages.subscription.SubscriptionProblem;
import pro.interviewai.messages.subscription.SubscriptionSnapshot;
import pro.interviewai.messages.subscription.SubscriptionView;
import pro.interviewai.ports.payment.PaymentProvider;

/** What another plan would cost and leave, from what was really used. */
@Component
class WhatIf {
    private final Dispatcher dispatcher;
    private final SubscriptionReads reads;
    private final PaymentProvider provider;
    private final PlanCatalogue plans;
    private final Clock clock;

    WhatIf(Dispatcher dispatcher, SubscriptionReads reads, PaymentProvider provider, PlanCatalogue plans, Clock clock) {
        this.dispatcher = dispatcher;
        this.reads = reads;
        this.provider = provider;
        this.plans = plans;
        this.clock = clock;
    }

    /** When it would hold. */
    enum When {
        @JsonProperty("now")
        NOW,
        @JsonProperty("periodEnd")
        PERIOD_END,
        /** Once it is paid, or its trial begun. */
        @JsonProperty("checkout")
        CHECKOUT
    }

    /**
     * @param today what would be paid at once, below 0 for a credit
     * @param proratedAt to be named when it is confirmed; null where nothing is prorated
     */
    record Outlook(
            Plan plan,
            BillingCycle billingCycle,
            Money today,
            Money renewal,
            @Nullable Instant renewsAt,
            When when,
            @Nullable Instant proratedAt,
            List<MeterThen> balances) {}

    /**
     * @param grantedNow null where there is no limit
     * @param freeThen as {@code grantedThen}, null where there would be no limit
     */
    record MeterThen(
            Meter meter,
            long used,
            long reserved,
            @Nullable Long grantedNow,
            @Nullable Long grantedThen,
            @Nullable Long freeThen) {}

    Outlook of(UserId user, Plan plan, @Nullable BillingCycle cycle) {
        var view = reads.now(user);
        var current = view.current();
        var chosen = cycle != null
                ? cycle
                : current != null && current.cycle() != null ? current.cycle() : BillingCycle.MONTHLY;
        var offer = plans.of(plan);
        var price = offer.price(chosen);
        if (plan == Plan.ENTERPRISE || plan != Plan.FREE && price == null) {
            throw new ProblemException(SubscriptionProblem.PLAN_NOT_FOR_SALE);
        }
        var renewal = price == null ? new Money(0, currency()) : price;
        var quota = dispatcher.answer(new FindQuota(user, clock.instant()), QuotaView.class);
        var balances = balances(quota, offer.limits());
        if (current == null || !current.status().entitles()) {
            return checkout(view, offer, chosen, renewal, balances);
        }
        return current.changesAtOnceTo(plan, chosen)
                ? atOnce(current, plan, chosen, balances)
                : new Outlook(
                        plan,
                        chosen,
                        new Money(0, renewal.currency()),
                        renewal,
                        current.periodEnd(),
                        When.PERIOD_END,
                        null,
                        balances);
    }

    private Outlook checkout(
            SubscriptionView view, PlanOffer offer, BillingCycle cycle, Money price, List<MeterThen> balances) {
        var tries = !view.trialUsed() && offer.trialDays() > 0;
        return new Outlook(
                offer.plan(),
                cycle,
                tries ? new Money(0, price.currency()) : price,
                price,
                tries ? clock.instant().plus(Duration.ofDays(offer.trialDays())) : null,
                When.CHECKOUT,
                null,
                balances);
    }

    private Outlook atOnce(SubscriptionSnapshot current, Plan plan, BillingCycle cycle, List<MeterThen> balances) {
        // the provider reckons in whole seconds
        var moment = Instant.ofEpochSecond(clock.instant().getEpochSecond());
        var preview = Asking.provider(() -> provider.preview(current.providerId(), plan, cycle, moment));
        return new Outlook(
                plan,
                cycle,
                preview.today(),
                preview.renewal(),
                preview.renewsAt(),
                When.NOW,
                preview.proratedAt(),
                balances);
    }

    static List<MeterThen> balances(QuotaView quota, PlanLimits limits) {
        var then = Meter.limits(limits);
        return quota.balances().stream()
                .map(balance -> then(balance, Objects.requireNonNull(then.get(balance.meter()))))
                .toList();
    }

    private static MeterThen then(Balance now, long limit) {
        var granted = limit == PlanLimits.UNLIMITED ? null : Long.valueOf(limit);
        return new MeterThen(
                now.meter(),
                now.used(),
                now.reserved(),
                now.granted(),
                granted,
                granted == null ? null : Math.max(0, granted - now.used() - now.reserved()));
    }

    private String currency() {
        return plans.offers().stream()
                .map(PlanOffer::monthly)
                .filter(Objects::nonNull)
                .map(Money::currency)
                .findFirst()
                .orElse("usd");
    }
}
