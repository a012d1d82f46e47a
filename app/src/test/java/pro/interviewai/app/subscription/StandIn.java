package pro.interviewai.app.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import pro.interviewai.gateways.payment.sandbox.Sandbox;
import pro.interviewai.gateways.payment.sandbox.SandboxPages;
import pro.interviewai.gateways.payment.sandbox.SandboxPrices;
import pro.interviewai.gateways.payment.sandbox.SandboxServer;
import pro.interviewai.gateways.payment.sandbox.SandboxSettings;
import pro.interviewai.gateways.payment.sandbox.store.InMemorySandboxStore;
import pro.interviewai.gateways.payment.sandbox.store.SandboxStore.Stored;
import pro.interviewai.gateways.payment.sandbox.wire.Faults;
import pro.interviewai.gateways.payment.sandbox.wire.WebhookDoor;
import pro.interviewai.messages.plan.Money;
import pro.interviewai.messages.plan.Plan;
import pro.interviewai.messages.plan.PlanCatalogue;
import pro.interviewai.messages.plan.PlanLimits;
import pro.interviewai.messages.plan.PlanOffer;
import pro.interviewai.ports.payment.PaymentProvider;
import pro.interviewai.ports.payment.PaymentSandbox.Means;
import pro.interviewai.ports.payment.PaymentSandbox.NextPayments;
import pro.interviewai.ports.payment.PaymentSandbox.Outcome;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The payment provider in place of Stripe, with Stripe's own library before it. */
final class StandIn implements AutoCloseable {
    static final String BILLING = "http://app/app/billing";
    private static final String KEY = "sk_test_stand_in";
    private static final String SECRET = "whsec_stand_in";
    private static final Duration TRIAL_NOTICE = Duration.ofDays(3);
    private static final PlanCatalogue PLANS = new PlanCatalogue(List.of(
            offer(Plan.FREE, 0, new PlanLimits(3, 2, 20, 50_000)),
            offer(Plan.PRO, 1499, new PlanLimits(30, 20, 500, 1_000_000)),
            offer(Plan.ELITE, 2999, new PlanLimits(-1, -1, -1, 5_000_000)),
            offer(Plan.ENTERPRISE, 0, new PlanLimits(-1, -1, -1, -1))));

    private final InMemorySandboxStore store = new InMemorySandboxStore();
    private final Map<String, Integer> names = new TreeMap<>();
    private final Sandbox sandbox;
    private final SandboxPages pages;
    private final SandboxServer server;
    private final PaymentProvider provider;

    StandIn(Clock clock, Faults faults, WebhookDoor door) {
        var settings = SandboxSettings.usual("http://app", SECRET);
        var prices = new SandboxPrices(PLANS);
        sandbox = new Sandbox(store, prices, settings, clock, this::name, door);
        pages = new SandboxPages(sandbox, prices, settings);
        server = new SandboxServer(sandbox, KEY, faults);
        provider = server.provider(prices, SECRET, clock);
    }

    /** As the application asks it. */
    PaymentProvider provider() {
        return provider;
    }

    static PlanCatalogue plans() {
        return PLANS;
    }

    /** All that it keeps of a kind. */
    Stream<JsonNode> kept(String kind) {
        return store.list(kind, null).stream()
                .map(Stored::json)
                .map(json -> JsonMapper.shared().readTree(json));
    }

    void tick(Instant now) {
        sandbox.tick(now);
    }

    void pays(String page) {
        assertThat(pages.play(page, Means.CARD, Outcome.SUCCEEDS)).isPresent();
    }

    void nextPayments(URI portal, NextPayments outcome) {
        var path = portal.getPath();
        assertThat(pages.change(path.substring(path.lastIndexOf('/') + 1), outcome))
                .isTrue();
    }

    void takeMeansAway(String customer) {
        sandbox.takeMeansAway(customer);
    }

    /** When something falls due, and perhaps at some moments at which nothing does. */
    Stream<Instant> due() {
        return Stream.of("subscription", "invoice", "checkout.session", "sandbox.delivery")
                .flatMap(this::kept)
                .flatMap(StandIn::dueIn);
    }

    @Override
    public void close() {
        server.close();
    }

    private static Stream<Instant> dueIn(JsonNode object) {
        var period = object.path("items").path("data").path(0).path("current_period_end");
        var trial = moment(object.path("trial_end"));
        return Stream.of(
                        moment(period),
                        trial,
                        trial.map(end -> end.minus(TRIAL_NOTICE)),
                        moment(object.path("expires_at")),
                        moment(object.path("automatically_finalizes_at")),
                        moment(object.path("next_payment_attempt")),
                        moment(object.path("due")))
                .flatMap(Optional::stream);
    }

    private static Optional<Instant> moment(JsonNode field) {
        return field.isNumber() ? Optional.of(Instant.ofEpochSecond(field.asLong())) : Optional.empty();
    }

    private String name(String prefix) {
        return prefix + names.merge(prefix, 1, Integer::sum);
    }

    private static PlanOffer offer(Plan plan, long monthly, PlanLimits limits) {
        var sold = monthly > 0;
        return new PlanOffer(
                plan,
                sold ? new Money(monthly, "usd") : null,
                sold ? new Money(monthly * 10, "usd") : null,
                sold ? 7 : 0,
                Set.of(),
                limits);
    }
}
