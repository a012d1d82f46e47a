package pro.interviewai.app.processing;

import java.time.Clock;
import java.util.Objects;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.config.EventProcessingConfigurer;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.StreamableMessageSource;
import org.axonframework.serialization.Serializer;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pro.interviewai.api.health.HealthCheck;
import pro.interviewai.app.Tuning;
import pro.interviewai.app.slice.Slices;
import pro.interviewai.app.store.BackgroundStore;
import pro.interviewai.eventlog.UnreadableEvents;
import pro.interviewai.eventlog.axon.AxonStores;
import pro.interviewai.eventlog.axon.CoalescedTokens;
import pro.interviewai.eventlog.axon.EagerCoordinator;
import pro.interviewai.eventlog.readmodel.BatchedWrites;
import pro.interviewai.saga.FollowsImports;

/** How commands find their aggregates and events their handlers. */
@Configuration(proxyBeanMethods = false)
class MessagingConfiguration {

    @Bean
    ConfigurerModule aggregates(Slices slices) {
        return configurer -> slices.aggregates().forEach(aggregate -> aggregate.register(configurer));
    }

    @Bean
    ConfigurerModule processors(ListableBeanFactory beans, TokenStore tokens) {
        var coalesced = new CoalescedTokens(tokens, Tuning.PROGRESS_WRITTEN);
        return configurer -> configurer.eventProcessing(processing -> {
            processing.usingPooledStreamingEventProcessors((axon, builder) -> coordinated(
                    axon, builder.initialSegmentCount(Tuning.SEGMENTS).batchSize(Tuning.PROJECTION_BATCH)));
            processing.registerDefaultDeadLetterPolicy(_ -> new Parking());
            processing.registerDefaultErrorHandler(_ -> PropagatingErrorHandler.instance());
            processing.registerDefaultListenerInvocationErrorHandler(_ -> PropagatingErrorHandler.instance());
            processing.registerDefaultHandlerInterceptor((_, _) -> new BatchedWrites());
            for (var name : beans.getBeanNamesForAnnotation(ProcessingGroup.class)) {
                var group = Objects.requireNonNull(beans.findAnnotationOnBean(name, ProcessingGroup.class))
                        .value();
                // a group of which nothing is parked asks nobody whether something is
                processing.registerDeadLetteringEventHandlerInvokerConfiguration(
                        group, (_, invoker) -> invoker.enableSequenceIdentifierCache());
                if (beans.findAnnotationOnBean(name, DisallowReplay.class) == null) {
                    processing.registerTokenStore(group, _ -> coalesced);
                } else {
                    react(processing, group, beans.findAnnotationOnBean(name, FollowsImports.class) != null);
                }
            }
        });
    }

    /** A saga acts on what happens now, as reactions do. */
    @Bean
    ConfigurerModule sagas(Slices slices) {
        return configurer ->
                configurer.eventProcessing(processing -> slices.sagas().forEach(saga -> {
                    processing.registerSaga(saga);
                    react(
                            processing,
                            Objects.requireNonNull(saga.getAnnotation(ProcessingGroup.class))
                                    .value(),
                            false);
                }));
    }

    /** What has effects beyond the read models starts with what happens now and never again with what was. */
    private static void react(EventProcessingConfigurer processing, String group, boolean followsImports) {
        processing.registerPooledStreamingEventProcessorConfiguration(group, MessagingConfiguration::reaction);
        if (!followsImports) {
            processing.registerHandlerInterceptor(group, _ -> new ImportedEventFilter());
        }
    }

    private static PooledStreamingEventProcessor.Builder reaction(
            org.axonframework.config.Configuration configuration, PooledStreamingEventProcessor.Builder builder) {
        return coordinated(configuration, builder)
                .initialSegmentCount(Tuning.SEGMENTS)
                .batchSize(1)
                .initialToken(StreamableMessageSource::createHeadToken);
    }

    private static PooledStreamingEventProcessor.Builder coordinated(
            org.axonframework.config.Configuration configuration, PooledStreamingEventProcessor.Builder builder) {
        return builder.coordinatorExecutor(processor -> {
            var coordinator = new EagerCoordinator(processor);
            configuration.onShutdown(coordinator::shutdown);
            return coordinator;
        });
    }

    @Bean
    UnreadableEvents unreadableEvents() {
        return new UnreadableEvents();
    }

    @Bean
    DeadLetters parkedEvents(EventProcessingConfiguration processing, AxonStores stores, Serializer serializer) {
        return new DeadLetters(processing, stores, serializer);
    }

    @Bean
    ConfigurerModule deadLetters(AxonStores stores) {
        return configurer -> configurer.eventProcessing(
                processing -> processing.registerDeadLetterQueueProvider(group -> _ -> stores.deadLetters(group)));
    }

    @Bean
    DeadLetterRetry deadLetterRetry(EventProcessingConfiguration processing, AxonStores stores) {
        return new DeadLetterRetry(processing, stores);
    }

    @Bean
    Replays replays(
            EventProcessingConfiguration processing,
            TokenStore tokens,
            EventStore log,
            BackgroundStore background,
            Clock clock) {
        return new Replays(processing, tokens, log, background.database(), clock);
    }

    @Bean
    HealthCheck processorHealth(EventProcessingConfiguration processing, DeadLetters parked, Replays replays) {
        return new ProcessorHealth(processing, parked, replays);
    }
}
