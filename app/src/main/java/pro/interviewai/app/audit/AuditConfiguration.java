package pro.interviewai.app.audit;

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
import pro.interviewai.api.account.EmailIndex;
import pro.interviewai.api.account.NormalizedEmail;
import pro.interviewai.api.audit.AddressIndex;
import pro.interviewai.api.trace.RequestOrigin;
import pro.interviewai.app.slice.Aggregate;
import pro.interviewai.app.slice.Slice;
import pro.interviewai.app.slice.Slices;
import pro.interviewai.command.audit.Inspection;
import pro.interviewai.eventlog.EventLogCollections;
import pro.interviewai.eventlog.LogReader;
import pro.interviewai.eventlog.chain.ChainVerifier;
import pro.interviewai.eventlog.crypto.Sealer;
import pro.interviewai.eventlog.readmodel.GuardedWriter;
import pro.interviewai.eventlog.serialization.AuditedPayloads;
import pro.interviewai.eventlog.serialization.EventTypes;
import pro.interviewai.eventlog.serialization.StoredSerializer;
import pro.interviewai.messages.audit.AuditEvent;
import pro.interviewai.query.audit.AggregateStates;
import pro.interviewai.query.audit.AuditQueries;
import pro.interviewai.query.audit.LogVerification;
import pro.interviewai.query.audit.SubjectIndex;
import pro.interviewai.query.audit.SubjectProjection;

/** The log for auditors, and where each event comes from. */
@Configuration(proxyBeanMethods = false)
class AuditConfiguration implements Slice {

    @Override
    public List<Class<?>> events() {
        return List.of(AuditEvent.class);
    }

    @Override
    public List<Aggregate<?>> aggregates() {
        return List.of(Aggregate.of(Inspection.class));
    }

    @Bean
    AddressIndex addressIndex(EmailIndex index) {
        return typed -> NormalizedEmail.of(typed).map(index::of);
    }

    @Bean
    CorrelationDataProvider causationData() {
        return new CausationDataProvider();
    }

    @Bean
    ConfigurerModule requestOrigins(RequestOrigin origin) {
        return configurer -> configurer.onInitialize(configuration ->
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
            Slices slices,
            EventTypes types,
            Serializer serializer,
            EventUpcaster upcasters,
            EventStore events,
            ObjectProvider<org.axonframework.config.Configuration> axon) {
        return new RebuiltAggregates(
                slices.aggregates().stream().<Class<?>>map(Aggregate::type).toList(),
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
