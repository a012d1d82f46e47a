package pro.interviewai.command.subscription;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import pro.interviewai.messages.ProblemException;
import pro.interviewai.messages.plan.Plan;
import pro.interviewai.messages.subscription.CheckoutStatus;
import pro.interviewai.messages.subscription.Instruction;
import pro.interviewai.messages.subscription.InstructionKind;
import pro.interviewai.messages.subscription.SubscriptionCommand.RecordCheckoutEnded;
import pro.interviewai.messages.subscription.SubscriptionCommand.RecordCheckoutOpened;
import pro.interviewai.messages.subscription.SubscriptionCommand.RequestCheckout;
import pro.interviewai.messages.subscription.SubscriptionEvent;
import pro.interviewai.messages.subscription.SubscriptionEvent.CaseClosed;
import pro.interviewai.messages.subscription.SubscriptionEvent.CheckoutEnded;
import pro.interviewai.messages.subscription.SubscriptionEvent.CheckoutOpened;
import pro.interviewai.messages.subscription.SubscriptionEvent.CheckoutRequested;
import pro.interviewai.messages.subscription.SubscriptionProblem;

/** The way over the provider's page to a subscription: one at a time. */
final class CheckingOut {
    private CheckingOut() {}

    static List<SubscriptionEvent> requested(SubscriptionState state, RequestCheckout request) {
        if (state.given.containsKey(request.checkoutId())) {
            return List.of();
        }
        if (request.plan() == Plan.FREE || request.plan() == Plan.ENTERPRISE) {
            throw new ProblemException(SubscriptionProblem.PLAN_NOT_FOR_SALE);
        }
        if (state.primary().isPresent() || state.agreed != Plan.FREE) {
            throw new ProblemException(SubscriptionProblem.ALREADY_SUBSCRIBED);
        }
        if (isSame(state, request)) {
            return List.of();
        }
        var id = request.subscriptionId().value();
        var user = request.userId().value();
        var facts = new ArrayList<>(givenUp(state, id, request.at()));
        var trialDays = state.trialUsed ? 0 : request.trialDays();
        facts.add(new CheckoutRequested(
                id,
                user,
                request.checkoutId(),
                request.plan(),
                request.cycle(),
                trialDays,
                request.price(),
                request.at()));
        facts.add(new SubscriptionEvent.InstructionGiven(
                id,
                user,
                Instruction.openCheckout(
                        request.checkoutId(),
                        request.plan(),
                        request.cycle(),
                        trialDays,
                        request.successUrl(),
                        request.cancelUrl()),
                user,
                request.at()));
        return facts;
    }

    /** The page of a checkout that was given up while it was on its way is closed again. */
    static List<SubscriptionEvent> opened(SubscriptionState state, RecordCheckoutOpened opened) {
        var id = opened.subscriptionId().value();
        if (!isUnderWay(state, opened.checkoutId())) {
            return closed(state, id, opened.checkoutId(), opened.sessionId(), opened.at());
        }
        if (state.checkoutStatus == CheckoutStatus.OPEN) {
            return List.of();
        }
        return List.of(new CheckoutOpened(
                id,
                state.userId,
                opened.checkoutId(),
                opened.sessionId(),
                opened.customerId(),
                opened.url(),
                opened.expiresAt(),
                opened.at()));
    }

    static List<SubscriptionEvent> ended(SubscriptionState state, RecordCheckoutEnded ended) {
        return isUnderWay(state, ended.checkoutId())
                ? List.of(new CheckoutEnded(
                        ended.subscriptionId().value(), state.userId, ended.checkoutId(), ended.status(), ended.at()))
                : List.of();
    }

    /** Whether somebody may still pay by this checkout. */
    static boolean isUnderWay(SubscriptionState state, String checkoutId) {
        return isUnderWay(state)
                && state.checkout != null
                && state.checkout.checkoutId().equals(checkoutId);
    }

    private static boolean isUnderWay(SubscriptionState state) {
        return state.checkoutStatus == CheckoutStatus.REQUESTED || state.checkoutStatus == CheckoutStatus.OPEN;
    }

    /** One whose page the provider did not give, however often it was asked, is not waited for. */
    private static boolean isSame(SubscriptionState state, RequestCheckout request) {
        var known = state.checkout;
        return isUnderWay(state)
                && known != null
                && known.plan() == request.plan()
                && known.cycle() == request.cycle()
                && !state.cases.containsKey(known.checkoutId())
                && (state.page == null || request.at().isBefore(state.page.expiresAt()));
    }

    private static List<SubscriptionEvent> givenUp(SubscriptionState state, String id, Instant at) {
        var known = state.checkout;
        if (!isUnderWay(state) || known == null) {
            return List.of();
        }
        var facts = new ArrayList<SubscriptionEvent>();
        facts.add(new CheckoutEnded(id, state.userId, known.checkoutId(), CheckoutStatus.EXPIRED, at));
        if (state.cases.containsKey(known.checkoutId())) {
            facts.add(new CaseClosed(id, state.userId, known.checkoutId(), false, Instructing.APPLICATION, at));
        }
        if (state.page != null) {
            facts.addAll(closed(state, id, known.checkoutId(), state.page.sessionId(), at));
        }
        return facts;
    }

    private static List<SubscriptionEvent> closed(
            SubscriptionState state, String id, String checkoutId, String sessionId, Instant at) {
        var instruction = Instruction.about("expire-" + checkoutId, InstructionKind.EXPIRE_CHECKOUT, sessionId);
        return Instructing.once(id, state, instruction, at);
    }
}
