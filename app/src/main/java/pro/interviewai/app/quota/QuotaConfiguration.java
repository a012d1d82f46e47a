package pro.interviewai.app.quota;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.queryhandling.QueryGateway;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pro.interviewai.app.slice.Aggregate;
import pro.interviewai.app.slice.Slice;
import pro.interviewai.app.slice.Slices;
import pro.interviewai.command.quota.Quota;
import pro.interviewai.command.quota.Quotas;
import pro.interviewai.messages.plan.PlanCatalogue;
import pro.interviewai.messages.quota.QuotaEvent;
import pro.interviewai.ports.mail.Mailer;
import pro.interviewai.query.quota.QuotaQueries;
import pro.interviewai.saga.quota.WhenQuotaNearlyUsedThenMail;

/** Quotas, and what charges them. */
@Configuration(proxyBeanMethods = false)
class QuotaConfiguration implements Slice {
    private static final int SNAPSHOT_EVENTS = 50;
    private static final String USAGE_PAGE = "/app/usage";

    @Override
    public List<Class<?>> events() {
        return List.of(QuotaEvent.class);
    }

    @Override
    public List<Aggregate<?>> aggregates() {
        return List.of(Aggregate.of(Quota.class).withSnapshots(SNAPSHOT_EVENTS, Quota::person));
    }

    @Bean
    Quotas quotas(ObjectProvider<org.axonframework.config.Configuration> axon, PlanCatalogue plans) {
        return new Quotas(() -> axon.getObject().repository(Quota.class), plans);
    }

    @Bean
    QuotaCharges quotaCharges(Slices slices, Quotas quotas) {
        return new QuotaCharges(slices.charges(), quotas);
    }

    @Bean
    QuotaQueries quotaQueries(EventStore log, PlanCatalogue plans) {
        return new QuotaQueries(log, plans);
    }

    @Bean
    WhenQuotaNearlyUsedThenMail whenQuotaNearlyUsedThenMail(
            Mailer mailer, QueryGateway queries, @Value("${interviewai.public-url}") String publicUrl, Clock clock) {
        return new WhenQuotaNearlyUsedThenMail(mailer, queries, URI.create(publicUrl + USAGE_PAGE), clock);
    }
}
