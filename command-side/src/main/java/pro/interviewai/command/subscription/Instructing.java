package pro.interviewai.command.subscription;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pro.interviewai.messages.subscription.CaseReason;
import pro.interviewai.messages.subscription.CheckoutStatus;
import pro.interviewai.messages.subscription.Instruction;
import pro.interviewai.messages.subscription.InstructionKind;
import pro.interviewai.messages.subscription.SubscriptionCommand.RecordCarriedOut;
import pro.interviewai.messages.subscription.SubscriptionCommand.RecordRefused;
import pro.interviewai.messages.subscription.SubscriptionCommand.RefundInvoice;
import pro.interviewai.messages.subscription.SubscriptionEvent;
import pro.interviewai.messages.subscription.SubscriptionEvent.CaseParked;
import pro.interviewai.messages.subscription.SubscriptionEvent.CheckoutEnded;
import pro.interviewai.messages.subscription.SubscriptionEvent.InstructionCarriedOut;
import pro.interviewai.messages.subscription.SubscriptionEvent.InstructionGiven;
import pro.interviewai.messages.subscription.SubscriptionEvent.InstructionRefused;

/** What the provider is told, and that it has done it or will not. */
final class Instructing {
    /** Who gives instructions that nobody asked for. */
    static final String APPLICATION = "application";

    private Instructing() {}

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

    private static @Nullable InstructionGiven pending(SubscriptionState state, String instruction) {
        return state.pending.contains(instruction) ? state.given.get(instruction) : null;
    }
}
