package pro.interviewai.app.subscription;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.queryhandling.QueryGateway;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoTemplate;
import pro.interviewai.api.subscription.SubscriptionSettings;
import pro.interviewai.app.slice.Aggregate;
import pro.interviewai.app.slice.Slice;
import pro.interviewai.command.subscription.Subscription;
import pro.interviewai.command.subscription.Webhook;
import pro.interviewai.eventlog.crypto.Sealer;
import pro.interviewai.eventlog.readmodel.GuardedWriter;
import pro.interviewai.eventlog.readmodel.SealedCollection;
import pro.interviewai.messages.plan.PlanCatalogue;
import pro.interviewai.messages.subscription.SubscriptionEvent;
import pro.interviewai.messages.subscription.webhook.WebhookEvent;
import pro.interviewai.ports.mail.Mailer;
import pro.interviewai.ports.payment.PaymentProvider;
import pro.interviewai.query.Awaiter;
import pro.interviewai.query.subscription.CountedSubscriptionEvents;
import pro.interviewai.query.subscription.SubscriptionProjection;
import pro.interviewai.query.subscription.SubscriptionQueries;
import pro.interviewai.query.subscription.SubscriptionStore;
import pro.interviewai.saga.privacy.PersonalTraces;
import pro.interviewai.saga.subscription.CarriesOut;
import pro.interviewai.saga.subscription.PaymentSaga;
import pro.interviewai.saga.subscription.ProvidersCustomer;
import pro.interviewai.saga.subscription.Reconciler;
import pro.interviewai.saga.subscription.TakesOver;
import pro.interviewai.saga.subscription.WhenCaseClosedThenTakeWebhookAgain;
import pro.interviewai.saga.subscription.WhenEntitlementChangedThenGrant;
import pro.interviewai.saga.subscription.WhenPaymentTroubledThenMail;
import pro.interviewai.saga.subscription.WhenWebhookReceivedThenTakeOver;
import tools.jackson.databind.json.JsonMapper;

/** Subscriptions from the wish to pay to what a person may use. */
@Configuration(proxyBeanMethods = false)
class SubscriptionConfiguration implements Slice {
    private static final int SNAPSHOT_EVENTS = 50;
    private static final String BILLING_PAGE = "/app/billing";

    @Override
    public List<Class<?>> events() {
        return List.of(SubscriptionEvent.class, WebhookEvent.class);
    }

    @Override
    public List<Aggregate<?>> aggregates() {
        return List.of(
                Aggregate.of(Subscription.class).withSnapshots(SNAPSHOT_EVENTS, Subscription::subscriber),
                Aggregate.of(Webhook.class));
    }

    @Override
    public List<Class<?>> sagas() {
        return List.of(PaymentSaga.class);
    }

    @Override
    public List<SealedCollection> sealed() {
        return SubscriptionStore.SEALED;
    }

    @Bean
    SubscriptionSettings subscriptionSettings(@Value("${interviewai.public-url}") String publicUrl) {
        return new SubscriptionSettings(publicUrl);
    }

    @Bean
    SubscriptionStore subscriptionStore(
            MongoTemplate mongo, GuardedWriter writer, Sealer sealer, Awaiter awaiter, JsonMapper json) {
        var store = new SubscriptionStore(mongo, writer, sealer, awaiter, json);
        store.prepare();
        return store;
    }

    @Bean
    SubscriptionProjection subscriptionProjection(SubscriptionStore store) {
        return new SubscriptionProjection(store);
    }

    @Bean
    SubscriptionQueries subscriptionQueries(SubscriptionStore store) {
        return new SubscriptionQueries(store);
    }

    @Bean
    CountedSubscriptionEvents countedSubscriptionEvents() {
        return new CountedSubscriptionEvents();
    }

    @Bean
    TakesOver takesOver(PaymentProvider provider, CommandGateway commands, Clock clock) {
        return new TakesOver(provider, commands, clock);
    }

    @Bean
    CarriesOut carriesOut(PaymentProvider provider, TakesOver takesOver, QueryGateway queries) {
        return new CarriesOut(provider, takesOver, queries);
    }

    @Bean
    WhenWebhookReceivedThenTakeOver whenWebhookReceivedThenTakeOver(
            PaymentProvider provider, TakesOver takesOver, CommandGateway commands, QueryGateway queries, Clock clock) {
        return new WhenWebhookReceivedThenTakeOver(provider, takesOver, commands, queries, clock);
    }

    @Bean
    WhenCaseClosedThenTakeWebhookAgain whenCaseClosedThenTakeWebhookAgain(CommandGateway commands, Clock clock) {
        return new WhenCaseClosedThenTakeWebhookAgain(commands, clock);
    }

    @Bean
    WhenEntitlementChangedThenGrant whenEntitlementChangedThenGrant(
            CommandGateway commands, PlanCatalogue plans, Clock clock) {
        return new WhenEntitlementChangedThenGrant(commands, plans, clock);
    }

    @Bean
    WhenPaymentTroubledThenMail whenPaymentTroubledThenMail(
            Mailer mailer,
            QueryGateway queries,
            @Value("${interviewai.public-url}") String publicUrl,
            @Value("${interviewai.stripe.sends-own-mails}") boolean providerWrites) {
        return new WhenPaymentTroubledThenMail(mailer, queries, URI.create(publicUrl + BILLING_PAGE), providerWrites);
    }

    @Bean
    ProvidersCustomer providersCustomer(
            PaymentProvider provider, TakesOver takesOver, PersonalTraces traces, QueryGateway queries) {
        return new ProvidersCustomer(provider, takesOver, traces::destroyKey, queries);
    }

    @Bean
    Reconciler reconciler(TakesOver takesOver, QueryGateway queries) {
        return new Reconciler(takesOver, queries);
    }

    @Bean
    ReconcilerClock reconcilerClock(Reconciler reconciler, MongoTemplate mongo, Clock clock) {
        return new ReconcilerClock(reconciler, mongo, clock);
    }
}
