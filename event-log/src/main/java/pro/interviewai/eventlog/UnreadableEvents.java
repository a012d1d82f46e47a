package pro.interviewai.eventlog;

import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.annotation.HandlerEnhancerDefinition;
import org.axonframework.messaging.annotation.MessageHandlingMember;
import org.axonframework.messaging.annotation.WrappedMessageHandlingMember;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.UnknownSerializedType;
import org.jspecify.annotations.Nullable;

/**
 * Hands events that cannot be read to every handler of events, where they fail with an {@link UnreadableEventException}:
 * a processor parks them with what follows of the same aggregate, and an aggregate is not loaded with a hole in its
 * history. Axon itself passes over what it does not know.
 */
public final class UnreadableEvents implements HandlerEnhancerDefinition {
    @Override
    public <T> MessageHandlingMember<T> wrapHandler(MessageHandlingMember<T> original) {
        return original.canHandleMessageType(EventMessage.class) ? new Reading<>(original) : original;
    }

    private static final class Reading<T> extends WrappedMessageHandlingMember<T> {
        Reading(MessageHandlingMember<T> original) {
            super(original);
        }

        @Override
        public boolean canHandle(Message<?> message) {
            return isUnknown(message) || super.canHandle(message);
        }

        @Override
        public boolean canHandleType(Class<?> payloadType) {
            return payloadType == UnknownSerializedType.class || super.canHandleType(payloadType);
        }

        @Override
        public @Nullable Object handle(Message<?> message, @Nullable T target) throws Exception {
            requireReadable(message);
            return super.handle(message, target);
        }

        private static void requireReadable(Message<?> message) {
            try {
                if (message.getPayload() instanceof UnknownSerializedType unknown) {
                    throw UnreadableEventException.unknown(unknown.serializedType());
                }
            } catch (SerializationException e) {
                throw UnreadableEventException.broken(
                        String.valueOf(ofSerializer(e).getMessage()));
            }
        }

        /** Axon wraps what the serializer says in an exception that knows the message's id alone. */
        private static Throwable ofSerializer(SerializationException thrown) {
            return thrown.getCause() instanceof SerializationException cause ? cause : thrown;
        }

        private static boolean isUnknown(Message<?> message) {
            return message.getPayloadType() == UnknownSerializedType.class;
        }
    }
}
