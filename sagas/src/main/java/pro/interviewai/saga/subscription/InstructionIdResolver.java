package pro.interviewai.saga.subscription;

import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.annotation.MessageHandlingMember;
import org.axonframework.modelling.saga.AssociationResolver;
import pro.interviewai.messages.subscription.SubscriptionEvent.CaseClosed;
import pro.interviewai.messages.subscription.SubscriptionEvent.CheckoutEnded;
import pro.interviewai.messages.subscription.SubscriptionEvent.InstructionGiven;

/** Tells the instruction that an event is about, whatever the event calls it. */
public final class InstructionIdResolver implements AssociationResolver {
    @Override
    public <T> void validate(String property, MessageHandlingMember<T> handler) {
        // every event with such a handler is named below
    }

    @Override
    public <T> Object resolve(String property, EventMessage<?> message, MessageHandlingMember<T> handler) {
        return switch (message.getPayload()) {
            case InstructionGiven given -> given.instruction().id();
            case CheckoutEnded ended -> ended.checkoutId();
            case CaseClosed closed -> closed.caseId();
            case Object other ->
                throw new IllegalArgumentException(other.getClass().getSimpleName() + " is about no instruction");
        };
    }
}
