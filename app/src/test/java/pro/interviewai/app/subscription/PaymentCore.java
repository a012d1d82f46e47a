package pro.interviewai.app.subscription;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.messaging.annotation.ClasspathParameterResolverFactory;
import org.axonframework.messaging.annotation.MultiParameterResolverFactory;
import org.axonframework.messaging.annotation.SimpleResourceParameterResolverFactory;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.saga.AnnotatedSagaManager;
import org.axonframework.modelling.saga.repository.AnnotatedSagaRepository;
import org.axonframework.modelling.saga.repository.inmemory.InMemorySagaStore;
import org.axonframework.queryhandling.QueryHandler;
import org.axonframework.test.deadline.ScheduledDeadlineInfo;
import org.axonframework.test.deadline.StubDeadlineManager;
import org.springframework.data.mongodb.core.MongoTemplate;
import pro.interviewai.command.quota.Quota;
import pro.interviewai.command.subscription.Subscription;
import pro.interviewai.command.subscription.Webhook;
import pro.interviewai.eventlog.crypto.MasterKey;
import pro.interviewai.eventlog.crypto.Sealer;
import pro.interviewai.eventlog.crypto.SubjectKeys;
import pro.interviewai.eventlog.readmodel.GuardedWriter;
import pro.interviewai.messages.account.AccountCommand.FollowPlan;
import pro.interviewai.messages.account.AccountQuery.FindAccount;
import pro.interviewai.messages.account.AccountView;
import pro.interviewai.messages.account.Preferences;
import pro.interviewai.messages.account.Role;
import pro.interviewai.messages.plan.PlanCatalogue;
import pro.interviewai.messages.subscription.webhook.WebhookCommand.KeepWebhook;
import pro.interviewai.messages.subscription.webhook.WebhookId;
import pro.interviewai.ports.payment.PaymentProvider;
import pro.interviewai.query.Awaiter;
import pro.interviewai.query.quota.QuotaQueries;
import pro.interviewai.query.subscription.SubscriptionProjection;
import pro.interviewai.query.subscription.SubscriptionQueries;
import pro.interviewai.query.subscription.SubscriptionStore;
import pro.interviewai.saga.subscription.CarriesOut;
import pro.interviewai.saga.subscription.PaymentSaga;
import pro.interviewai.saga.subscription.Reconciler;
import pro.interviewai.saga.subscription.TakesOver;
import pro.interviewai.saga.subscription.WhenEntitlementChangedThenGrant;
import pro.interviewai.saga.subscription.WhenPaymentTroubledThenMail;
import pro.interviewai.saga.subscription.WhenWebhookReceivedThenTakeOver;
import tools.jackson.databind.json.JsonMapper;

/**
 * Everything of ours between the provider and what a person may use: aggregates, saga, reactions and read models, as the
 * application wires them, on a log in memory.
 */
final class PaymentCore implements AutoCloseable {
    private static final int KEY_BYTES = 32;

    private final Clock clock;
    private final PaymentProvider provider;
    private final MongoTemplate mongo;
    private final Configuration axon;
    private final Followers followers;
    private final StubDeadlineManager deadlines = new StubDeadlineManager(Instant.EPOCH);
    private final AnnotatedSagaManager<PaymentSaga> sagas;
    private final Reconciler reconciler;

    PaymentCore(Clock clock, PaymentProvider provider, MongoTemplate mongo, Diary diary) {
        this.clock = clock;
        this.provider = provider;
        this.mongo = mongo;
        var plans = StandIn.plans();
        var log = new LogInMemory();
        axon = DefaultConfigurer.defaultConfiguration(false)
                .configureEmbeddedEventStore(_ -> log)
                .configureAggregate(Subscription.class)
                .configureAggregate(Webhook.class)
                .configureAggregate(Quota.class)
                .registerComponent(PlanCatalogue.class, _ -> plans)
                .registerCommandHandler(_ -> new Ann(diary))
                .registerQueryHandler(_ -> new Ann(diary))
                .registerQueryHandler(_ -> new SubscriptionQueries(models()))
                .registerQueryHandler(config -> new QuotaQueries(config.eventStore(), plans))
                .buildConfiguration();
        axon.start();
        var commands = axon.commandGateway();
        var queries = axon.queryGateway();
        var takesOver = new TakesOver(provider, commands, clock);
        reconciler = new Reconciler(takesOver, queries);
        sagas = sagas(commands, new CarriesOut(provider, takesOver, queries));
        followers = new Followers(log);
        followers.add(diary);
        followers.add(new SubscriptionProjection(models()));
        followers.add(sagas);
        followers.add(new WhenWebhookReceivedThenTakeOver(provider, takesOver, commands, queries, clock));
        followers.add(new WhenEntitlementChangedThenGrant(commands, plans, clock));
        followers.add(new WhenPaymentTroubledThenMail(diary, queries, URI.create(StandIn.BILLING), false));
    }

    void send(Object command) {
        axon.commandGateway().sendAndWait(command);
    }

    <T> T ask(Object query, Class<T> answer) {
        return axon.queryGateway()
                .query(query, ResponseTypes.instanceOf(answer))
                .join();
    }

    /** As the door does it: what is genuine is kept once. */
    boolean take(String body, String signature) {
        var notice = provider.receive(body.getBytes(StandardCharsets.UTF_8), signature);
        var customer = Objects.requireNonNullElse(notice.customerId(), notice.id());
        try {
            send(new KeepWebhook(
                    WebhookId.of(notice.id()),
                    notice.user() == null ? customer : notice.user().value(),
                    notice.type(),
                    notice.apiVersion(),
                    notice.livemode(),
                    body,
                    notice.saidAt(),
                    clock.instant()));
        } catch (AggregateStreamCreationException _) {
            // it came before
        }
        return true;
    }

    void meetDeadlines() {
        deadlines.advanceTimeTo(clock.instant(), (scope, deadline) -> sagas.send(deadline, scope));
    }

    void follow() {
        followers.follow(clock.instant());
    }

    void reconcile() {
        reconciler.reconcile();
    }

    /** When something is to be done by itself. */
    Stream<Instant> due() {
        return Stream.concat(
                deadlines.getScheduledDeadlines().stream().map(ScheduledDeadlineInfo::getScheduleTime),
                followers.next().stream());
    }

    @Override
    public void close() {
        axon.shutdown();
        mongo.getDb().drop();
    }

    private AnnotatedSagaManager<PaymentSaga> sagas(CommandGateway commands, CarriesOut carriesOut) {
        var resources = MultiParameterResolverFactory.ordered(
                ClasspathParameterResolverFactory.forClass(PaymentSaga.class),
                new SimpleResourceParameterResolverFactory(List.of(commands, carriesOut, deadlines, clock)));
        return AnnotatedSagaManager.<PaymentSaga>builder()
                .sagaType(PaymentSaga.class)
                .sagaFactory(PaymentSaga::new)
                .parameterResolverFactory(resources)
                .sagaRepository(AnnotatedSagaRepository.<PaymentSaga>builder()
                        .sagaType(PaymentSaga.class)
                        .sagaStore(new InMemorySagaStore())
                        .parameterResolverFactory(resources)
                        .build())
                .build();
    }

    private SubscriptionStore models() {
        var keys =
                new SubjectKeys(mongo.getDb().getCollection("subject_keys"), MasterKey.of(new byte[KEY_BYTES]), clock);
        return new SubscriptionStore(
                mongo, new GuardedWriter(mongo), new Sealer(keys), new Awaiter(), JsonMapper.shared());
    }

    /** The account of whoever pays. */
    private record Ann(Diary diary) {

        @CommandHandler
        void handle(FollowPlan follow) {
            diary.write("    role " + follow.role());
        }

        @QueryHandler
        Optional<AccountView> handle(FindAccount query) {
            return Optional.of(new AccountView(
                    query.userId().value(),
                    "ann@example.org",
                    "Ann",
                    "Archer",
                    "",
                    null,
                    "en",
                    Preferences.DEFAULT,
                    List.of(),
                    Role.USER,
                    true,
                    null,
                    Instant.EPOCH,
                    Instant.EPOCH,
                    0));
        }
    }
}
