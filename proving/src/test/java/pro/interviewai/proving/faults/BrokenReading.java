package pro.interviewai.proving.faults;

import java.util.concurrent.TimeUnit;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.annotation.HandlerEnhancerDefinition;
import org.axonframework.messaging.annotation.MessageHandlingMember;
import org.axonframework.messaging.annotation.WrappedMessageHandlingMember;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import pro.interviewai.eventlog.UnreadableEvents;
import pro.interviewai.messages.interview.InterviewEvent.InterviewPaused;
import pro.interviewai.query.interview.InterviewProjection;

/** More of what the application would do if it were built wrongly, and a handler that fails while POISON is set. */
class BrokenReading {
    static final String POISON = "POISON";

    /** Waits for the store as long as the driver does by itself. */
    @Bean
    @Order
    MongoClientSettingsBuilderCustomizer patientStore() {
        return settings -> {
            if (BrokenParts.is("patient-store")) {
                settings.applyToClusterSettings(cluster -> cluster.serverSelectionTimeout(30, TimeUnit.SECONDS))
                        .applyToSocketSettings(socket -> socket.readTimeout(30, TimeUnit.SECONDS));
            }
        };
    }

    /** Passes over what it cannot read, as Axon does by itself. */
    @Bean
    static BeanPostProcessor skipUnreadable() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof UnreadableEvents && BrokenParts.is("skip-unreadable") ? noEnhancer() : bean;
            }
        };
    }

    private static HandlerEnhancerDefinition noEnhancer() {
        return new HandlerEnhancerDefinition() {
            @Override
            public <T> MessageHandlingMember<T> wrapHandler(MessageHandlingMember<T> original) {
                return original;
            }
        };
    }

    /** The projection of interviews fails on every pause; a broken application does not notice. */
    @Bean
    HandlerEnhancerDefinition poison() {
        return new HandlerEnhancerDefinition() {
            @Override
            public <T> MessageHandlingMember<T> wrapHandler(MessageHandlingMember<T> original) {
                return original.declaringClass() == InterviewProjection.class
                                && original.canHandleMessageType(EventMessage.class)
                                && System.getenv(POISON) != null
                        ? new Failing<>(original)
                        : original;
            }
        };
    }

    private static final class Failing<T> extends WrappedMessageHandlingMember<T> {
        Failing(MessageHandlingMember<T> original) {
            super(original);
        }

        @Override
        public @Nullable Object handle(Message<?> message, @Nullable T target) throws Exception {
            if (!(message.getPayload() instanceof InterviewPaused)) {
                return super.handle(message, target);
            }
            if (BrokenParts.is("swallow")) {
                return null;
            }
            throw new IllegalStateException("poison");
        }
    }
}
