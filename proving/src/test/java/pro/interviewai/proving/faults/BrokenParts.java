package pro.interviewai.proving.faults;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Updates;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.serialization.Revision;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Bean;
import pro.interviewai.command.interview.Interview;
import pro.interviewai.eventlog.CommitLogStorageEngine;
import pro.interviewai.ports.mail.Mail;
import pro.interviewai.ports.mail.Mailer;
import pro.interviewai.saga.privacy.ErasureLedger;
import pro.interviewai.saga.privacy.PersonalTraces;

/** What the application would do if it were built wrongly, one at a time, named by BROKEN. */
class BrokenParts {
    static final String BROKEN = "BROKEN";

    static boolean is(String part) {
        return part.equals(System.getenv(BROKEN));
    }

    /** Stores each event when it is published instead of all together at the end of the unit of work. */
    @Bean
    static BeanPostProcessor eagerStore(ObjectProvider<CommitLogStorageEngine> engine) {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof EventStore store ? published(store, engine) : bean;
            }
        };
    }

    private static Object published(EventStore store, ObjectProvider<CommitLogStorageEngine> engine) {
        return Proxy.newProxyInstance(
                EventStore.class.getClassLoader(), new Class<?>[] {EventStore.class}, (_, method, arguments) -> {
                    var publishing = method.getName().equals("publish");
                    var snapshot = method.getName().equals("storeSnapshot");
                    if (snapshot) {
                        CrashPoints.reach("before-snapshot");
                    }
                    Object result = null;
                    if (publishing && is("eager-store")) {
                        engine.getObject().appendEvents(events(arguments[0]));
                    } else {
                        try {
                            result = method.invoke(store, arguments);
                        } catch (InvocationTargetException e) {
                            throw e.getCause();
                        }
                    }
                    if (publishing) {
                        CrashPoints.reach("after-publishing");
                    } else if (snapshot) {
                        CrashPoints.reach("after-snapshot");
                    }
                    return result;
                });
    }

    @SuppressWarnings("unchecked")
    private static List<? extends EventMessage<?>> events(Object published) {
        return published instanceof EventMessage<?>[] array
                ? List.of(array)
                : (List<? extends EventMessage<?>>) published;
    }

    /** Does not hear that a request is a repetition. */
    @Bean
    Filter deafToIdempotencyKeys() {
        return (request, response, chain) ->
                chain.doFilter(is("deaf-to-keys") ? new WithoutKey((HttpServletRequest) request) : request, response);
    }

    private static final class WithoutKey extends HttpServletRequestWrapper {
        WithoutKey(HttpServletRequest request) {
            super(request);
        }

        @Override
        public @Nullable String getHeader(String name) {
            return name.equalsIgnoreCase("Idempotency-Key") ? null : super.getHeader(name);
        }

        @Override
        public Enumeration<String> getHeaders(String name) {
            return name.equalsIgnoreCase("Idempotency-Key") ? Collections.emptyEnumeration() : super.getHeaders(name);
        }
    }

    /** Stores how far a batch goes before it is handled. */
    @Bean
    ConfigurerModule tokenFirst() {
        return configurer -> configurer.eventProcessing(processing ->
                processing.registerDefaultHandlerInterceptor((axon, processor) -> (work, chain) -> {
                    if (is("token-first")) {
                        var resources = work.root().resources();
                        var segment = (int) resources.get("Processor[" + processor + "]/SegmentId");
                        var token = (TrackingToken) resources.get("Processor[" + processor + "]/Token");
                        axon.getComponent(TokenStore.class).storeToken(token, processor, segment);
                    }
                    return chain.proceed();
                }));
    }

    /** Takes every snapshot for one of the class as it is now. */
    @Bean
    ApplicationRunner trustingSnapshots(MongoDatabase database) {
        return _ -> {
            if (is("trusting-snapshots")) {
                var current = Interview.class.getAnnotation(Revision.class).value();
                database.getCollection("snapshots").updateMany(new Document(), Updates.set("r", current));
            }
        };
    }

    /** Erasures that keep the key, are done some time later, touch everybody, or are forgotten with a backup. */
    @Bean
    static BeanPostProcessor carelessErasures(ObjectProvider<MongoDatabase> database) {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return switch (bean) {
                    case PersonalTraces traces -> new CarelessTraces(traces, database);
                    case ErasureLedger _ when (is("no-ledger") || is("later-erasure")) -> new NoLedger();
                    default -> bean;
                };
            }
        };
    }

    private record NoLedger() implements ErasureLedger {

        @Override
        public void note(String userId, Instant at) {
            // forgotten
        }

        @Override
        public Set<String> erased() {
            return Set.of();
        }
    }

    private record CarelessTraces(PersonalTraces traces, ObjectProvider<MongoDatabase> database)
            implements PersonalTraces {

        @Override
        public void destroyKey(String userId) {
            if (is("later-erasure")) {
                Thread.ofPlatform().daemon().start(() -> {
                    try {
                        Thread.sleep(3000);
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                    CrashPoints.reach("later");
                    traces.destroyKey(userId);
                });
            } else if (!is("kept-keys")) {
                traces.destroyKey(userId);
            }
        }

        @Override
        public void scrub(String userId) {
            if (is("scrubbing-everybody")) {
                database.getObject().getCollection("accounts").updateMany(new Document(), Updates.unset("lastName"));
            }
            traces.scrub(userId);
        }
    }

    /** Names a letter anew each time it is handed over. */
    @Bean
    static BeanPostProcessor freshLetters() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof Mailer mailer && is("fresh-letters") ? new FreshLetters(mailer) : bean;
            }
        };
    }

    private record FreshLetters(Mailer mailer) implements Mailer {

        @Override
        public void send(Mail mail) {
            mailer.send(new Mail(
                    UUID.randomUUID().toString(),
                    mail.userId(),
                    mail.to(),
                    mail.subject(),
                    mail.text(),
                    mail.html(),
                    mail.language(),
                    mail.writtenAt()));
        }

        @Override
        public int forget(String userId) {
            return mailer.forget(userId);
        }
    }
}
