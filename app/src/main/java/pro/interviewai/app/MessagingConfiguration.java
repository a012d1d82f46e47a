package pro.interviewai.app;

import com.mongodb.client.MongoDatabase;
import java.util.List;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventsourcing.AggregateSnapshotter;
import org.axonframework.eventsourcing.EventCountSnapshotTriggerDefinition;
import org.axonframework.eventsourcing.GenericAggregateFactory;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.StreamableMessageSource;
import org.axonframework.modelling.command.inspection.AggregateModel;
import org.axonframework.modelling.command.inspection.AnnotatedAggregateMetaModelFactory;
import org.axonframework.serialization.Serializer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pro.interviewai.api.health.HealthCheck;
import pro.interviewai.command.account.Account;
import pro.interviewai.command.account.EmailAddress;
import pro.interviewai.command.account.EmailAddresses;
import pro.interviewai.command.account.LoginSession;
import pro.interviewai.command.interview.Interview;
import pro.interviewai.command.question.BankEntry;
import pro.interviewai.command.recording.Recording;
import pro.interviewai.eventlog.AxonStores;
import pro.interviewai.eventlog.UnreadableEvents;
import pro.interviewai.eventlog.readmodel.BatchedWrites;

/** How commands find their aggregates and events their handlers. */
@Configuration(proxyBeanMethods = false)
class MessagingConfiguration {
    private static final List<String> REACTIONS = List.of(
            "interview-scoring",
            "interview-follow-ups",
            "account-mail",
            "account-erasure",
            "recording-speech",
            "recording-answers",
            "recording-deletion");

    @Bean
    ConfigurerModule aggregates() {
        return configurer -> configurer
                .configureAggregate(Account.class)
                .configureAggregate(EmailAddress.class)
                .configureAggregate(LoginSession.class)
                .configureAggregate(Recording.class)
                .configureAggregate(BankEntry.class)
                .configureAggregate(AggregateConfigurer.defaultConfiguration(Interview.class)
                        .configureSnapshotTrigger(configuration -> new EventCountSnapshotTriggerDefinition(
                                AggregateSnapshotter.builder()
                                        .eventStore(configuration.eventStore())
                                        .repositoryProvider(configuration::repository)
                                        .parameterResolverFactory(configuration.parameterResolverFactory())
                                        .handlerDefinition(configuration.handlerDefinition(Interview.class))
                                        .aggregateFactories(new GenericAggregateFactory<>(model(configuration)))
                                        .build(),
                                Tuning.INTERVIEW_SNAPSHOT_EVENTS)));
    }

    /** Handlers of interviews take more than their command, which Axon finds only with the resolvers of this context. */
    private static AggregateModel<Interview> model(org.axonframework.config.Configuration configuration) {
        return AnnotatedAggregateMetaModelFactory.inspectAggregate(
                Interview.class,
                configuration.parameterResolverFactory(),
                configuration.handlerDefinition(Interview.class));
    }

    @Bean
    EmailAddresses emailAddresses(ObjectProvider<org.axonframework.config.Configuration> axon) {
        return new EmailAddresses(() -> axon.getObject().repository(EmailAddress.class));
    }

    @Bean
    ConfigurerModule processors() {
        return configurer -> configurer.eventProcessing(processing -> {
            processing.usingPooledStreamingEventProcessors((axon, builder) -> coordinated(
                    axon, builder.initialSegmentCount(Tuning.SEGMENTS).batchSize(Tuning.PROJECTION_BATCH)));
            processing.registerDefaultDeadLetterPolicy(_ -> new Parking());
            processing.registerDefaultErrorHandler(_ -> PropagatingErrorHandler.instance());
            processing.registerDefaultListenerInvocationErrorHandler(_ -> PropagatingErrorHandler.instance());
            processing.registerDefaultHandlerInterceptor((_, _) -> new BatchedWrites());
            // What has effects beyond the read models starts with what happens now and never again with what was.
            for (var group : REACTIONS) {
                processing.registerPooledStreamingEventProcessorConfiguration(group, MessagingConfiguration::reaction);
                processing.registerHandlerInterceptor(group, _ -> new ImportedEvents.WithoutEffects());
            }
        });
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

    /** With a MongoDB of one's own its disk is elsewhere, and it says itself when that is full. */
    @Bean
    ConfigurerModule roomToWrite(AppProperties properties) {
        var room = new RoomToWrite(
                properties.dataDir(), properties.embedded().roomToWrite().toBytes());
        return configurer -> configurer.onInitialize(configuration -> {
            if (properties.embedsItsStore()) {
                configuration.onStart(() -> configuration.commandBus().registerDispatchInterceptor(room));
            }
        });
    }

    @Bean
    UnreadableEvents unreadableEvents() {
        return new UnreadableEvents();
    }

    @Bean
    DeadLetters parkedEvents(EventProcessingConfiguration processing, Serializer serializer) {
        return new DeadLetters(processing, serializer);
    }

    @Bean
    ConfigurerModule deadLetters(AxonStores stores) {
        return configurer -> configurer.eventProcessing(
                processing -> processing.registerDeadLetterQueueProvider(group -> _ -> stores.deadLetters(group)));
    }

    @Bean
    DeadLetterRetry deadLetterRetry(EventProcessingConfiguration processing) {
        return new DeadLetterRetry(processing);
    }

    @Bean
    Replays replays(
            EventProcessingConfiguration processing, TokenStore tokens, EventStore log, MongoDatabase database) {
        return new Replays(processing, tokens, log, database);
    }

    @Bean
    HealthCheck processorHealth(EventProcessingConfiguration processing, DeadLetters parked) {
        return new ProcessorHealth(processing, parked);
    }
}
