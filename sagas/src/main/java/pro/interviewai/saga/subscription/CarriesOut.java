package pro.interviewai.saga.subscription;

import java.util.Objects;
import java.util.Optional;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.jspecify.annotations.Nullable;
import pro.interviewai.messages.account.AccountQuery.FindAccount;
import pro.interviewai.messages.account.AccountView;
import pro.interviewai.messages.account.UserId;
import pro.interviewai.messages.subscription.CheckoutStatus;
import pro.interviewai.messages.subscription.Instruction;
import pro.interviewai.messages.subscription.SubscriptionQuery.FindSubscription;
import pro.interviewai.messages.subscription.SubscriptionSnapshot;
import pro.interviewai.messages.subscription.SubscriptionView;
import pro.interviewai.ports.payment.Checkout;
import pro.interviewai.ports.payment.CheckoutOrder;
import pro.interviewai.ports.payment.PaymentProvider;
import pro.interviewai.ports.payment.PaymentRefusedException;
import pro.interviewai.ports.payment.PaymentUnavailableException;

/** Tells the provider what it is to do and takes over what it answers. Whatever interrupts it, it may be done again. */
public final class CarriesOut {
    static final String PREVIEW_OUTDATED = "preview_outdated";
    static final String ACCOUNT_GONE = "account_gone";

    private final PaymentProvider provider;
    private final TakesOver takesOver;
    private final QueryGateway queries;

    public CarriesOut(PaymentProvider provider, TakesOver takesOver, QueryGateway queries) {
        this.provider = provider;
        this.takesOver = takesOver;
        this.queries = queries;
    }

    /** Anything but to open a checkout. */
    void carryOut(UserId user, Instruction told) {
        var key = told.id();
        var target = Objects.requireNonNull(told.target());
        switch (told.kind()) {
            case OPEN_CHECKOUT -> throw new IllegalArgumentException("a checkout is opened by openCheckout");
            case EXPIRE_CHECKOUT -> {
                provider.expireCheckout(key, target);
                done(() -> takesOver.checkout(user, provider.checkout(target)));
            }
            case REFUND -> {
                var said = provider.refund(key, target, Objects.requireNonNull(told.amount()));
                done(() -> takesOver.invoice(user, said, true));
            }
            case CHANGE_PLAN -> changed(user, changePlan(told, target));
            case CHANGE_PLAN_AT_PERIOD_END ->
                changed(
                        user,
                        provider.changePlanAtPeriodEnd(
                                key,
                                target,
                                Objects.requireNonNull(told.plan()),
                                Objects.requireNonNull(told.cycle())));
            case UNDO_PLAN_CHANGE -> changed(user, provider.undoPlanChange(key, target));
            case CANCEL_AT_PERIOD_END -> changed(user, provider.cancelAtPeriodEnd(key, target, true));
            case UNDO_CANCELLATION -> changed(user, provider.cancelAtPeriodEnd(key, target, false));
            case CANCEL_NOW -> changed(user, provider.cancelNow(key, target));
            case RESUME -> changed(user, provider.resume(key, target));
        }
    }

    /** The opened page, for whoever is or now becomes a customer of the provider's. */
    Checkout openCheckout(UserId user, Instruction told) {
        var account = account(user).orElseThrow(() -> new PaymentRefusedException(ACCOUNT_GONE));
        return provider.openCheckout(new CheckoutOrder(
                told.id(),
                user,
                customer(user, account.email()),
                Objects.requireNonNull(told.plan()),
                Objects.requireNonNull(told.cycle()),
                told.trialDays(),
                Objects.requireNonNull(told.returnUrl()),
                Objects.requireNonNull(told.cancelUrl()),
                account.language()));
    }

    /** @return the customer that the person is, known or made */
    String customer(UserId user, String email) {
        @Nullable
        String known = queries.query(new FindSubscription(user), ResponseTypes.instanceOf(SubscriptionView.class))
                .join()
                .customerId();
        return known == null ? provider.createCustomer("customer-" + user.value(), user, email) : known;
    }

    /** @return whether the page has been left for good, one way or the other */
    boolean lookAfter(UserId user, String sessionId) {
        var now = provider.checkout(sessionId);
        if (isForgotten(user, now)) {
            return true;
        }
        takesOver.checkout(user, now);
        return now.status() != CheckoutStatus.OPEN;
    }

    /**
     * Whoever was erased while their page was on its way became a customer whom the erasure could not know of.
     *
     * @return whether the customer is deleted now
     */
    boolean isForgotten(UserId user, Checkout opened) {
        if (account(user).isPresent()) {
            return false;
        }
        var customer = opened.customerId();
        if (customer != null) {
            provider.deleteCustomer("forget-" + user.value(), customer);
        }
        return true;
    }

    private Optional<AccountView> account(UserId user) {
        return queries.query(new FindAccount(user), ResponseTypes.optionalInstanceOf(AccountView.class))
                .join();
    }

    /** What has been changed already, though nobody heard it, is not compared with what it cost before. */
    private SubscriptionSnapshot changePlan(Instruction told, String target) {
        var plan = Objects.requireNonNull(told.plan());
        var cycle = Objects.requireNonNull(told.cycle());
        var now = provider.subscription(target);
        if (now.plan() == plan && now.cycle() == cycle) {
            return now;
        }
        var at = told.proratedAt();
        if (at == null || !provider.preview(target, plan, cycle, at).today().equals(told.amount())) {
            throw new PaymentRefusedException(PREVIEW_OUTDATED);
        }
        return provider.changePlan(told.id(), target, plan, cycle, at);
    }

    private void changed(UserId user, SubscriptionSnapshot said) {
        done(() -> takesOver.subscription(user, said, true));
    }

    /** What the provider has done it has not refused, even if it then refuses to tell of it. */
    private static void done(Runnable takeOver) {
        try {
            takeOver.run();
        } catch (PaymentRefusedException refused) {
            throw new PaymentUnavailableException("The provider does not tell what it has done", refused);
        }
    }
}
