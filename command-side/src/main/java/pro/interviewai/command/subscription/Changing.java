package pro.interviewai.command.subscription;

import java.time.Instant;
import java.util.List;
import pro.interviewai.messages.ProblemException;
import pro.interviewai.messages.plan.Plan;
import pro.interviewai.messages.subscription.Instruction;
import pro.interviewai.messages.subscription.InstructionKind;
import pro.interviewai.messages.subscription.SubscriptionCommand.CancelSubscription;
import pro.interviewai.messages.subscription.SubscriptionCommand.ChangeSubscription;
import pro.interviewai.messages.subscription.SubscriptionCommand.ResumeSubscription;
import pro.interviewai.messages.subscription.SubscriptionCommand.UndoCancellation;
import pro.interviewai.messages.subscription.SubscriptionCommand.UndoChange;
import pro.interviewai.messages.subscription.SubscriptionEvent;
import pro.interviewai.messages.subscription.SubscriptionProblem;
import pro.interviewai.messages.subscription.SubscriptionSnapshot;
import pro.interviewai.messages.subscription.SubscriptionStatus;

/** What the provider is told of a subscription that is there, by whoever subscribes. */
final class Changing {
    private Changing() {}

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
        if (now && !change.namesAFreshPreview()) {
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
        return List.of(
                Instructing.given(change.subscriptionId().value(), state, instruction, state.userId, change.at()));
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

    private static List<SubscriptionEvent> about(
            String id,
            SubscriptionState state,
            String instructionId,
            InstructionKind kind,
            SubscriptionSnapshot current,
            Instant at) {
        NoOtherChangeMustBeUnderWay.check(state);
        var instruction = Instruction.about(instructionId, kind, current.providerId());
        return List.of(Instructing.given(id, state, instruction, state.userId, at));
    }

    private static SubscriptionSnapshot live(SubscriptionState state) {
        return state.primary().orElseThrow(() -> new ProblemException(SubscriptionProblem.NOT_SUBSCRIBED));
    }
}
