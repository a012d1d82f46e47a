package pro.interviewai.command.subscription;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import pro.interviewai.messages.ProblemException;
import pro.interviewai.messages.subscription.InstructionKind;
import pro.interviewai.messages.subscription.SubscriptionProblem;

/** Of two changes that the provider is told at once nobody could say which holds. */
final class NoOtherChangeMustBeUnderWay {
    private static final Set<InstructionKind> CHANGES = EnumSet.complementOf(
            EnumSet.of(InstructionKind.OPEN_CHECKOUT, InstructionKind.EXPIRE_CHECKOUT, InstructionKind.REFUND));

    private NoOtherChangeMustBeUnderWay() {}

    static void check(SubscriptionState state) {
        var isUnderWay = state.pending.stream()
                .map(id -> Objects.requireNonNull(state.given.get(id))
                        .instruction()
                        .kind())
                .anyMatch(CHANGES::contains);
        if (isUnderWay) {
            throw new ProblemException(SubscriptionProblem.CHANGE_UNDER_WAY);
        }
    }
}
