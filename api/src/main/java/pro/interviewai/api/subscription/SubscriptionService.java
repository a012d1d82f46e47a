package pro.interviewai.api.subscription;

import java.net.URI;
import java.time.Clock;
import java.util.Set;
import org.springframework.stereotype.Component;
import pro.interviewai.api.Ids;
import pro.interviewai.api.dispatch.Dispatcher;
import pro.interviewai.messages.ProblemException;
import pro.interviewai.messages.account.UserId;
import pro.interviewai.messages.plan.PlanCatalogue;
import pro.interviewai.messages.subscription.CheckoutStatus;
import pro.interviewai.messages.subscription.Instruction;
import pro.interviewai.messages.subscription.SubscriptionCommand.CancelSubscription;
import pro.interviewai.messages.subscription.SubscriptionCommand.ChangeSubscription;
import pro.interviewai.messages.subscription.SubscriptionCommand.RequestCheckout;
import pro.interviewai.messages.subscription.SubscriptionCommand.RequestEnterprise;
import pro.interviewai.messages.subscription.SubscriptionCommand.ResumeSubscription;
import pro.interviewai.messages.subscription.SubscriptionCommand.UndoCancellation;
import pro.interviewai.messages.subscription.SubscriptionCommand.UndoChange;
import pro.interviewai.messages.subscription.SubscriptionId;
import pro.interviewai.messages.subscription.SubscriptionProblem;
import pro.interviewai.messages.subscription.SubscriptionSnapshot;
import pro.interviewai.messages.subscription.SubscriptionView;
import pro.interviewai.messages.subscription.SubscriptionView.CheckoutView;
import pro.interviewai.ports.payment.PaymentProvider;
import pro.interviewai.ports.payment.PortalPage;

/** What people do about their own subscription, step by step. */
@Component
class SubscriptionService {
    /** The amount became another one between the request and the provider's turn. */
    private static final String OUTDATED = "preview_outdated";

    private static final Set<String> DECLINED = Set.of(
            "card_declined",
            "authentication_required",
            "subscription_payment_intent_requires_action",
            "expired_card",
            "incorrect_cvc",
            "processing_error");

    private final Dispatcher dispatcher;
    private final SubscriptionReads reads;
    private final PaymentProvider provider;
    private final PlanCatalogue plans;
    private final ReturnAddresses addresses;
    private final Ids ids;
    private final Clock clock;

    SubscriptionService(
            Dispatcher dispatcher,
            SubscriptionReads reads,
            PaymentProvider provider,
            PlanCatalogue plans,
            ReturnAddresses addresses,
            Ids ids,
            Clock clock) {
        this.dispatcher = dispatcher;
        this.reads = reads;
        this.provider = provider;
        this.plans = plans;
        this.addresses = addresses;
        this.ids = ids;
        this.clock = clock;
    }

    SubscriptionResponse read(UserId user) {
        return response(reads.now(user));
    }

    /** The page on which somebody pays; while one is open for the same, that one. */
    CheckoutView checkout(UserId user, CheckoutRequest request) {
        var success = addresses.mustBeOurs(request.successUrl());
        var cancel = addresses.mustBeOurs(request.cancelUrl());
        var offer = plans.of(request.planId());
        var price = offer.price(request.billingCycle());
        if (price == null || price.minor() <= 0) {
            throw new ProblemException(SubscriptionProblem.PLAN_NOT_FOR_SALE);
        }
        var version = dispatcher.carryOut(new RequestCheckout(
                SubscriptionId.of(user),
                user,
                ids.next(),
                request.planId(),
                request.billingCycle(),
                offer.trialDays(),
                price,
                success,
                cancel,
                clock.instant()));
        var checkout = reads.until(user, version, view -> !isRequested(view)).checkout();
        if (checkout != null && checkout.status() == CheckoutStatus.REFUSED) {
            throw new ProblemException(SubscriptionProblem.PAYMENT_PROVIDER_REFUSED);
        }
        if (checkout == null || checkout.status() != CheckoutStatus.OPEN) {
            throw new ProblemException(SubscriptionProblem.PAYMENT_PROVIDER_UNAVAILABLE);
        }
        return checkout;
    }

    SubscriptionResponse change(UserId user, ChangeRequest request) {
        var current = current(user);
        if (current.plan() == request.planId() && current.cycle() == request.billingCycle()) {
            throw new ProblemException(SubscriptionProblem.ALREADY_ON_PLAN);
        }
        var id = ids.next();
        var change = new ChangeSubscription(
                SubscriptionId.of(user),
                user,
                id,
                request.planId(),
                request.billingCycle(),
                request.previewed(),
                request.proratedAt(),
                clock.instant());
        mustStillCost(current, change);
        return carriedOut(user, id, change);
    }

    SubscriptionResponse undoChange(UserId user) {
        var id = ids.next();
        return carriedOut(user, id, new UndoChange(SubscriptionId.of(user), user, id, clock.instant()));
    }

    SubscriptionResponse cancel(UserId user) {
        var id = ids.next();
        return carriedOut(user, id, new CancelSubscription(SubscriptionId.of(user), user, id, clock.instant()));
    }

    SubscriptionResponse undoCancellation(UserId user) {
        var id = ids.next();
        return carriedOut(user, id, new UndoCancellation(SubscriptionId.of(user), user, id, clock.instant()));
    }

    SubscriptionResponse resume(UserId user) {
        var id = ids.next();
        return carriedOut(user, id, new ResumeSubscription(SubscriptionId.of(user), user, id, clock.instant()));
    }

    URI portal(UserId user, PortalPage page) {
        var view = reads.now(user);
        var customer = view.customerId();
        if (customer == null) {
            throw new ProblemException(SubscriptionProblem.NOT_SUBSCRIBED);
        }
        var current = view.current();
        return Asking.provider(() ->
                provider.portal(customer, page, current == null ? null : current.providerId(), addresses.billing()));
    }

    void requestEnterprise(UserId user, String company, String message) {
        dispatcher.carryOut(
                new RequestEnterprise(SubscriptionId.of(user), user, ids.next(), company, message, clock.instant()));
    }

    /** What was told to cost something today has to cost the same when the provider is asked again for that moment. */
    private void mustStillCost(SubscriptionSnapshot current, ChangeSubscription change) {
        var proratedAt = change.proratedAt();
        if (change.previewed() == null && proratedAt == null) {
            if (current.changesAtOnceTo(change.plan(), change.cycle())) {
                throw new ProblemException(SubscriptionProblem.PREVIEW_OUTDATED);
            }
            return;
        }
        if (proratedAt == null
                || !change.namesAFreshPreview()
                || !Asking.provider(
                                () -> provider.preview(current.providerId(), change.plan(), change.cycle(), proratedAt))
                        .today()
                        .equals(change.previewed())) {
            throw new ProblemException(SubscriptionProblem.PREVIEW_OUTDATED);
        }
    }

    private SubscriptionSnapshot current(UserId user) {
        var current = reads.now(user).current();
        if (current == null) {
            throw new ProblemException(SubscriptionProblem.NOT_SUBSCRIBED);
        }
        return current;
    }

    /** Waits until the provider has done it or refuses; what takes longer is shown as under way. */
    private SubscriptionResponse carriedOut(UserId user, String instructionId, Object command) {
        var version = dispatcher.carryOut(command);
        var view = reads.until(
                user,
                version,
                found -> found.pendingInstructions().stream()
                        .map(Instruction::id)
                        .noneMatch(instructionId::equals));
        var refused = view.refused();
        if (refused != null && refused.instructionId().equals(instructionId)) {
            throw new ProblemException(problem(refused.code()));
        }
        return response(view);
    }

    private static SubscriptionProblem problem(String refusal) {
        if (refusal.equals(OUTDATED)) {
            return SubscriptionProblem.PREVIEW_OUTDATED;
        }
        return DECLINED.contains(refusal)
                ? SubscriptionProblem.PAYMENT_DECLINED
                : SubscriptionProblem.PAYMENT_PROVIDER_REFUSED;
    }

    private SubscriptionResponse response(SubscriptionView view) {
        return SubscriptionResponse.of(view, plans, provider.isSandbox());
    }

    private static boolean isRequested(SubscriptionView view) {
        return view.checkout() == null || view.checkout().status() == CheckoutStatus.REQUESTED;
    }
}
