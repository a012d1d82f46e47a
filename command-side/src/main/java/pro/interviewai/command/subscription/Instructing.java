package pro.interviewai.command.subscription;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pro.interviewai.messages.ProblemException;
import pro.interviewai.messages.subscription.CaseReason;
import pro.interviewai.messages.subscription.CheckoutStatus;
import pro.interviewai.messages.subscription.Instruction;
import pro.interviewai.messages.subscription.InstructionKind;
import pro.interviewai.messages.subscription.Plan;
import pro.interviewai.messages.subscription.SubscriptionCommand.CancelSubscription;
import pro.interviewai.messages.subscription.SubscriptionCommand.ChangeSubscription;
import pro.interviewai.messages.subscription.SubscriptionCommand.RecordCarriedOut;
import pro.interviewai.messages.subscription.SubscriptionCommand.RecordRefused;
import pro.interviewai.messages.subscription.SubscriptionCommand.RefundInvoice;
import pro.interviewai.messages.subscription.SubscriptionCommand.ResumeSubscription;
import pro.interviewai.messages.subscription.SubscriptionCommand.UndoCancellation;
import pro.interviewai.messages.subscription.SubscriptionCommand.UndoChange;
import pro.interviewai.messages.subscription.SubscriptionEvent;
import pro.interviewai.messages.subscription.SubscriptionEvent.CaseParked;
import pro.interviewai.messages.subscription.SubscriptionEvent.CheckoutEnded;
import pro.interviewai.messages.subscription.SubscriptionEvent.InstructionCarriedOut;
import pro.interviewai.messages.subscription.SubscriptionEvent.InstructionGiven;
import pro.interviewai.messages.subscription.SubscriptionEvent.InstructionRefused;
import pro.interviewai.messages.subscription.SubscriptionProblem;
import pro.interviewai.messages.subscription.SubscriptionSnapshot;
import pro.interviewai.messages.subscription.SubscriptionStatus;

/** What the provider is told about a subscription that is there, and what it answers. */
final class Instructing {
    /** Who gives instructions that nobody asked for. */
    static final String APPLICATION = "application";

    private static final Duration PREVIEW_HOLDS = Duration.ofHours(1);

    private Instructing() {}

    static List<SubscriptionEvent> changed(SubscriptionState state, ChangeSubscription change) {
        if (state.given.containsKey(change.instructionId())) {
            return List.of();
        }
        var current = live(state);
        NoOtherChangeMustBeUnderWay.check(state);
        if (change.plan() == current.plan() && change.cycle() == current.cycle()) {
            throw new ProblemException(SubscriptionProblem.ALREADY_ON_PLAN);
        }
        if (change.plan() == Plan.FREE || change.plan() == Plan.ENTERPRISE) {
            throw new ProblemException(SubscriptionProblem.PLAN_NOT_FOR_SALE);
        }
        var now = current.changesAtOnceTo(change.plan(), change.cycle());
        if (now && !isFresh(change)) {
            throw new ProblemException(SubscriptionProblem.PREVIEW_OUTDATED);
        }
        var instruction = Instruction.changePlan(
                change.instructionId(),
                now ? InstructionKind.CHANGE_PLAN : InstructionKind.CHANGE_PLAN_AT_PERIOD_END,
                current.providerId(),
                change.plan(),
                change.cycle(),
                now ? change.previewed() : null,
                now ? change.proratedAt() : null);
        return List.of(given(change.subscriptionId().value(), state, instruction, state.userId, change.at()));
    }

    private static boolean isFresh(ChangeSubscription change) {
        return change.previewed() != null
                && change.proratedAt() != null
                && !change.proratedAt().plus(PREVIEW_HOLDS).isBefore(change.at());
    }

    static List<SubscriptionEvent> changeUndone(SubscriptionState state, UndoChange undo) {
        if (state.given.containsKey(undo.instructionId())) {
            return List.of();
        }
        var current = live(state);
        if (current.pendingChange() == null) {
            throw new ProblemException(SubscriptionProblem.NOTHING_TO_UNDO);
        }
        return about(
                undo.subscriptionId().value(),
                state,
                undo.instructionId(),
                InstructionKind.UNDO_PLAN_CHANGE,
                current,
                undo.at());
    }

    /** One that gives nothing any more has no period to end with. */
    static List<SubscriptionEvent> cancelled(SubscriptionState state, CancelSubscription cancel) {
        if (state.given.containsKey(cancel.instructionId())) {
            return List.of();
        }
        var current = live(state);
        if (current.cancelAtPeriodEnd()) {
            return List.of();
        }
        var kind = current.status().entitles() ? InstructionKind.CANCEL_AT_PERIOD_END : InstructionKind.CANCEL_NOW;
        return about(cancel.subscriptionId().value(), state, cancel.instructionId(), kind, current, cancel.at());
    }

    static List<SubscriptionEvent> cancellationUndone(SubscriptionState state, UndoCancellation undo) {
        if (state.given.containsKey(undo.instructionId())) {
            return List.of();
        }
        var current = live(state);
        if (!current.cancelAtPeriodEnd()) {
            throw new ProblemException(SubscriptionProblem.NOTHING_TO_UNDO);
        }
        return about(
                undo.subscriptionId().value(),
                state,
                undo.instructionId(),
                InstructionKind.UNDO_CANCELLATION,
                current,
                undo.at());
    }

    static List<SubscriptionEvent> resumed(SubscriptionState state, ResumeSubscription resume) {
        if (state.given.containsKey(resume.instructionId())) {
            return List.of();
        }
        var current = live(state);
        if (current.status() != SubscriptionStatus.PAUSED) {
            throw new ProblemException(SubscriptionProblem.NOT_PAUSED);
        }
        return about(
                resume.subscriptionId().value(),
                state,
                resume.instructionId(),
                InstructionKind.RESUME,
                current,
                resume.at());
    }

    static List<SubscriptionEvent> refunded(SubscriptionState state, RefundInvoice refund) {
        if (state.given.containsKey(refund.instructionId())) {
            return List.of();
        }
        var amount = InvoiceMustBeRefundable.amount(state, refund.invoiceId(), refund.amount());
        var instruction = Instruction.refund(refund.instructionId(), refund.invoiceId(), amount);
        return List.of(given(
                refund.subscriptionId().value(),
                state,
                instruction,
                refund.administrator().value(),
                refund.at()));
    }

    static List<SubscriptionEvent> carriedOut(SubscriptionState state, RecordCarriedOut done) {
        var known = pending(state, done.instructionId());
        return known == null
                ? List.of()
                : List.of(new InstructionCarriedOut(
                        done.subscriptionId().value(),
                        state.userId,
                        done.instructionId(),
                        known.instruction().kind(),
                        done.at()));
    }

    /** Of what the person did not ask for themselves an administrator has to know that it was refused. */
    static List<SubscriptionEvent> refused(SubscriptionState state, RecordRefused refused) {
        var known = pending(state, refused.instructionId());
        if (known == null) {
            return List.of();
        }
        var id = refused.subscriptionId().value();
        var kind = known.instruction().kind();
        var facts = new ArrayList<SubscriptionEvent>();
        facts.add(
                new InstructionRefused(id, state.userId, refused.instructionId(), kind, refused.code(), refused.at()));
        if (kind == InstructionKind.OPEN_CHECKOUT && CheckingOut.isUnderWay(state, refused.instructionId())) {
            facts.add(
                    new CheckoutEnded(id, state.userId, refused.instructionId(), CheckoutStatus.REFUSED, refused.at()));
        }
        if (!known.givenBy().equals(state.userId)) {
            facts.add(new CaseParked(
                    id,
                    state.userId,
                    refused.instructionId(),
                    CaseReason.PROVIDER_REFUSED,
                    refused.code(),
                    refused.at()));
        }
        return facts;
    }

    /** The application's own instruction, given once. */
    static List<SubscriptionEvent> once(String id, SubscriptionState state, Instruction instruction, Instant at) {
        return state.given.containsKey(instruction.id())
                ? List.of()
                : List.of(given(id, state, instruction, APPLICATION, at));
    }

    static InstructionGiven given(
            String id, SubscriptionState state, Instruction instruction, String givenBy, Instant at) {
        return new InstructionGiven(id, state.userId, instruction, givenBy, at);
    }

    private static List<SubscriptionEvent> about(
            String id,
            SubscriptionState state,
            String instructionId,
            InstructionKind kind,
            SubscriptionSnapshot current,
            Instant at) {
        NoOtherChangeMustBeUnderWay.check(state);
        var instruction = Instruction.about(instructionId, kind, current.providerId());
        return List.of(given(id, state, instruction, state.userId, at));
    }

    private static SubscriptionSnapshot live(SubscriptionState state) {
        return state.primary().orElseThrow(() -> new ProblemException(SubscriptionProblem.NOT_SUBSCRIBED));
    }

    private static @Nullable InstructionGiven pending(SubscriptionState state, String instruction) {
        return state.pending.contains(instruction) ? state.given.get(instruction) : null;
    }
}
