package pro.interviewai.app;

import java.util.List;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoTemplate;
import pro.interviewai.api.trace.RequestOrigin;
import pro.interviewai.command.account.Account;
import pro.interviewai.command.account.EmailAddress;
import pro.interviewai.command.account.LoginSession;
import pro.interviewai.command.audit.Inspection;
import pro.interviewai.command.interview.Interview;
import pro.interviewai.command.question.BankEntry;
import pro.interviewai.command.recording.Recording;
import pro.interviewai.eventlog.ChainVerifier;
import pro.interviewai.eventlog.EventLogCollections;
import pro.interviewai.eventlog.LogReader;
import pro.interviewai.eventlog.crypto.Sealer;
import pro.interviewai.eventlog.readmodel.GuardedWriter;
import pro.interviewai.eventlog.serialization.AuditedPayloads;
import pro.interviewai.eventlog.serialization.EventTypes;
import pro.interviewai.eventlog.serialization.StoredSerializer;
import pro.interviewai.query.audit.AggregateStates;
import pro.interviewai.query.audit.AuditQueries;
import pro.interviewai.query.audit.LogVerification;
import pro.interviewai.query.audit.SubjectIndex;
import pro.interviewai.query.audit.SubjectProjection;

/** The log for auditors, and where each event comes from. */
@Configuration(proxyBeanMethods = false)
class AuditConfiguration {
    private static final List<Class<?>> AGGREGATES = List.of(
            Account.class,
            EmailAddress.class,
            LoginSession.class,
            Interview.class,
            Recording.class,
            BankEntry.class,
            Inspection.class);

    @Bean
    CorrelationDataProvider origins() {
        return new Origins();
    }

    @Bean
    ConfigurerModule requestOrigins(RequestOrigin origin) {
        return configurer -> configurer
                .configureAggregate(Inspection.class)
                .onInitialize(configuration ->
                        configuration.onStart(() -> configuration.commandBus().registerDispatchInterceptor(origin)));
    }

    @Bean
    SubjectIndex subjectIndex(MongoTemplate mongo, GuardedWriter writer) {
        var index = new SubjectIndex(mongo, writer);
        index.prepare();
        return index;
    }

    @Bean
    SubjectProjection subjectProjection(SubjectIndex index) {
        return new SubjectProjection(index);
    }

    @Bean
    AggregateStates aggregateStates(
            EventTypes types,
            Serializer serializer,
            EventUpcaster upcasters,
            EventStore events,
            ObjectProvider<org.axonframework.config.Configuration> axon) {
        return new RebuiltAggregates(
                AGGREGATES,
                serializer,
                StoredSerializer.withholdingPersonalData(types),
                upcasters,
                events,
                () -> axon.getObject().parameterResolverFactory());
    }

    @Bean
    AuditQueries auditQueries(
            EventLogCollections collections,
            SubjectIndex subjects,
            AggregateStates states,
            EventTypes types,
            Sealer sealer,
            MongoTemplate mongo) {
        return new AuditQueries(
                new LogReader(collections),
                subjects,
                states,
                new LogVerification(new ChainVerifier(collections), mongo),
                new AuditedPayloads(types, sealer));
    }
}
