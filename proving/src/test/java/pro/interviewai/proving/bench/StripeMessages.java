package pro.interviewai.proving.bench;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import pro.interviewai.gateways.payment.sandbox.Faults;
import pro.interviewai.gateways.payment.sandbox.InMemorySandboxStore;
import pro.interviewai.gateways.payment.sandbox.Sandbox;
import pro.interviewai.gateways.payment.sandbox.SandboxPages;
import pro.interviewai.gateways.payment.sandbox.SandboxPrices;
import pro.interviewai.gateways.payment.sandbox.SandboxServer;
import pro.interviewai.gateways.payment.sandbox.SandboxSettings;
import pro.interviewai.messages.account.UserId;
import pro.interviewai.messages.subscription.BillingCycle;
import pro.interviewai.messages.subscription.Money;
import pro.interviewai.messages.subscription.Plan;
import pro.interviewai.messages.subscription.PlanCatalogue;
import pro.interviewai.messages.subscription.PlanLimits;
import pro.interviewai.messages.subscription.PlanOffer;
import pro.interviewai.ports.payment.CheckoutOrder;
import pro.interviewai.ports.payment.PaymentSandbox.Means;
import pro.interviewai.ports.payment.PaymentSandbox.Outcome;

/** Messages of Stripe's about the subscription of one person, as the sandbox writes them, each about a later moment. */
final class StripeMessages {
    private static final long PERIOD_SECONDS = 30 * 86_400;
    private static final String KEY = "sk_test_bench";
    private static final String SECRET = "whsec_unused";
    private static final String TOLD = "customer.subscription.created";
    private static final Pattern CREATED = Pattern.compile("\"created\":\\d+");
    private static final Pattern END = Pattern.compile("\"current_period_end\":\\d+");
    private static final Pattern EVENT = Pattern.compile("\"id\":\"evt_[^\"]+\"");

    private final String template;
    private final long begin;
    private long told;

    private StripeMessages(String template, long begin) {
        this.template = template;
        this.begin = begin;
    }

    static StripeMessages of(UserId user) {
        var bodies = new ArrayList<String>();
        var prices = new SandboxPrices(new PlanCatalogue(List.of(
                offer(Plan.FREE, 0), offer(Plan.PRO, 1499), offer(Plan.ELITE, 2999), offer(Plan.ENTERPRISE, 0))));
        var settings = SandboxSettings.usual("http://app", SECRET);
        var sandbox = new Sandbox(
                new InMemorySandboxStore(),
                prices,
                settings,
                Clock.systemUTC(),
                prefix -> prefix + UUID.randomUUID().toString().replace("-", ""),
                (body, _) -> bodies.add(body));
        try (var server = new SandboxServer(sandbox, KEY, Faults.NONE)) {
            var provider = server.provider(prices, SECRET, Clock.systemUTC());
            var customer = provider.createCustomer("customer", user, "ann@example.org");
            var page = provider.openCheckout(new CheckoutOrder(
                    "checkout",
                    user,
                    customer,
                    Plan.PRO,
                    BillingCycle.MONTHLY,
                    0,
                    "http://app/return",
                    "http://app/plans",
                    "en"));
            new SandboxPages(sandbox, prices, settings).play(page.sessionId(), Means.CARD, Outcome.SUCCEEDS);
            sandbox.tick(Instant.now());
        }
        var template =
                bodies.stream().filter(body -> body.contains(TOLD)).findFirst().orElseThrow();
        return new StripeMessages(template, Instant.now().getEpochSecond());
    }

    /** @param type of the message, which is new and says what no former one did */
    String next(String type) {
        told++;
        var body = END.matcher(template.replace(TOLD, type))
                .replaceAll("\"current_period_end\":" + lastEnd().getEpochSecond());
        body = EVENT.matcher(body).replaceFirst("\"id\":\"evt_" + UUID.randomUUID() + "\"");
        return CREATED.matcher(body).replaceAll("\"created\":" + (begin + told));
    }

    /** When the period ends according to the message that was made last. */
    Instant lastEnd() {
        return Instant.ofEpochSecond(begin + told).plusSeconds(PERIOD_SECONDS);
    }

    private static PlanOffer offer(Plan plan, long monthly) {
        var price = monthly == 0 ? null : new Money(monthly, "usd");
        return new PlanOffer(plan, price, price, 0, Set.of(), new PlanLimits(0, 0, 0, 0));
    }
}
