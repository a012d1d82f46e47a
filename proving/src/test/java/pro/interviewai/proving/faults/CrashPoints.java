package pro.interviewai.proving.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import pro.interviewai.proving.process.Signals;
import pro.interviewai.saga.privacy.PersonalTraces;

/**
 * Ends the process at CRASH_POINT of the CRASH_COUNT-th message that concerns CRASH_AT: a command by its simple name, or
 * an event processor. Not found by a scan: only {@link CrashingApplication} takes it in.
 */
class CrashPoints {
    static final String POINT = "CRASH_POINT";
    static final String AT = "CRASH_AT";
    static final String COUNT = "CRASH_COUNT";

    /** How it ends: killed unless this is STOP, with which it hangs until it is told to go on. */
    static final String BY = "CRASH_BY";

    private static final int KILLED = 137;
    private static final AtomicInteger SEEN = new AtomicInteger();

    @Bean
    ConfigurerModule crashes() {
        return configurer -> {
            configurer.onInitialize(
                    axon -> axon.onStart(0, () -> axon.commandBus().registerHandlerInterceptor(inCommands())));
            configurer.eventProcessing(processing -> processing.registerDefaultHandlerInterceptor((_, processor) ->
                    processor.equals(System.getenv(AT)) ? inEvents() : (_, chain) -> chain.proceed()));
        };
    }

    private static MessageHandlerInterceptor<CommandMessage<?>> inCommands() {
        return (work, chain) -> {
            if (work.getMessage().getPayloadType().getSimpleName().equals(System.getenv(AT))) {
                work.onPrepareCommit(_ -> reach("before-append"));
                work.afterCommit(_ -> reach("after-commit"));
            }
            return chain.proceed();
        };
    }

    private static MessageHandlerInterceptor<EventMessage<?>> inEvents() {
        return (_, chain) -> {
            reach("before-handler");
            var result = chain.proceed();
            reach("after-handler");
            return result;
        };
    }

    /** Between what a batch of a processor wrote and the note of how far it went, and after that note. */
    @Bean
    static BeanPostProcessor crashesAroundTokens() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof TokenStore tokens ? crashing(tokens) : bean;
            }
        };
    }

    /** Between the steps of an erasure. */
    @Bean
    static BeanPostProcessor crashesInErasures() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof PersonalTraces traces ? new CrashingTraces(traces) : bean;
            }
        };
    }

    private record CrashingTraces(PersonalTraces traces) implements PersonalTraces {

        @Override
        public void destroyKey(String userId) {
            reach("before-key");
            traces.destroyKey(userId);
        }

        @Override
        public void scrub(String userId) {
            reach("before-scrub");
            traces.scrub(userId);
            reach("after-scrub");
        }
    }

    private static TokenStore crashing(TokenStore tokens) {
        return (TokenStore) Proxy.newProxyInstance(
                TokenStore.class.getClassLoader(), new Class<?>[] {TokenStore.class}, (_, method, arguments) -> {
                    var noting = method.getName().equals("storeToken") && arguments[1].equals(System.getenv(AT));
                    if (noting) {
                        reach("before-token");
                    }
                    try {
                        return method.invoke(tokens, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    } finally {
                        if (noting) {
                            reach("after-token");
                        }
                    }
                });
    }

    static void reach(String point) {
        if (point.equals(System.getenv(POINT)) && SEEN.incrementAndGet() == Integer.parseInt(System.getenv(COUNT))) {
            if (System.getenv(BY) == null) {
                Runtime.getRuntime().halt(KILLED);
            }
            hang();
        }
    }

    private static void hang() {
        try {
            Signals.send("STOP", ProcessHandle.current().pid());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
