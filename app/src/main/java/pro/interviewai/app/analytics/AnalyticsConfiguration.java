package pro.interviewai.app.analytics;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.axonframework.config.ConfigurerModule;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoTemplate;
import pro.interviewai.api.analytics.Visits;
import pro.interviewai.app.slice.Slice;
import pro.interviewai.eventlog.readmodel.GuardedWriter;
import pro.interviewai.eventlog.serialization.DataSubjects;
import pro.interviewai.query.activity.CountedEvents;
import pro.interviewai.query.analytics.AnalyticsProjection;
import pro.interviewai.query.analytics.AnalyticsQueries;
import pro.interviewai.query.analytics.AnalyticsStore;

/** What is counted of how the product is used, and for how long. */
@Configuration(proxyBeanMethods = false)
class AnalyticsConfiguration implements Slice {

    @Bean
    AnalyticsStore analyticsStore(MongoTemplate mongo, GuardedWriter writer) {
        var store = new AnalyticsStore(mongo, writer);
        store.prepare();
        return store;
    }

    @Bean
    AnalyticsProjection analyticsProjection(AnalyticsStore store, List<CountedEvents> counted) {
        return new AnalyticsProjection(store, counted);
    }

    @Bean
    AnalyticsQueries analyticsQueries(AnalyticsStore store) {
        return new AnalyticsQueries(store);
    }

    @Bean
    Visits visits(AnalyticsStore store) {
        return store::visited;
    }

    /** What is kept of a person comes from several aggregates, whose events are handled in one order for that. */
    @Bean
    ConfigurerModule analyticsByPerson() {
        return configurer -> configurer.eventProcessing(processing -> processing.registerSequencingPolicy(
                AnalyticsProjection.GROUP,
                _ -> event ->
                        DataSubjects.of(event.getPayload()).stream().findFirst().orElse(event.getIdentifier())));
    }

    @Bean
    AnalyticsRetention analyticsRetention(
            AnalyticsStore store, Clock clock, @Value("${interviewai.analytics.retention}") Duration retention) {
        return new AnalyticsRetention(store, clock, retention);
    }
}
