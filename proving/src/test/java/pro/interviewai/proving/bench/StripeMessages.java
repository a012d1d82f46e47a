package pro.interviewai.proving.bench;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import pro.interviewai.gateways.payment.sandbox.Sandbox;
import pro.interviewai.gateways.payment.sandbox.SandboxPages;
import pro.interviewai.gateways.payment.sandbox.SandboxPrices;
import pro.interviewai.gateways.payment.sandbox.SandboxServer;
import pro.interviewai.gateways.payment.sandbox.SandboxSettings;
import pro.interviewai.gateways.payment.sandbox.store.InMemorySandboxStore;
import pro.interviewai.gateways.payment.sandbox.wire.Faults;
import pro.interviewai.messages.account.UserId;
import pro.interviewai.messages.plan.BillingCycle;
import pro.interviewai.messages.plan.Money;
import pro.interviewai.messages.plan.Plan;
import pro.interviewai.messages.plan.PlanCatalogue;
import pro.interviewai.messages.plan.PlanLimits;
import pro.interviewai.messages.plan.PlanOffer;
import pro.interviewai.ports.payment.CheckoutOrder;
import pro.interviewai.ports.payment.PaymentSandbox.Means;
import pro.interviewai.ports.payment.PaymentSandbox.Outcome;

/** Messages of Stripe's to one person, as the sandbox writes them, each about an invoice of its own. */
final class StripeMessages {
    private static final String KEY = "sk_test_bench";
    private static final String SECRET = "whsec_unused";
    private static final String PAID = "invoice.paid";
    private static final Pattern INVOICE = Pattern.compile("in_[0-9a-f]{32}");
    private static final Pattern EVENT = Pattern.compile("evt_[0-9a-f]{32}");

    private final String template;

    private StripeMessages(String template) {
        this.template = template;
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
                prefix -> prefix + unique(),
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
        return new StripeMessages(
                bodies.stream().filter(body -> body.contains(PAID)).findFirst().orElseThrow());
    }

    /** @param type of the message, which is new, as its invoice is */
    String next(String type) {
        var body = INVOICE.matcher(template.replace(PAID, type)).replaceAll("in_" + unique());
        return EVENT.matcher(body).replaceAll("evt_" + unique());
    }

    private static String unique() {
        return UUID.randomUUID().toString().replace("-", "");
    }

    private static PlanOffer offer(Plan plan, long monthly) {
        var price = monthly == 0 ? null : new Money(monthly, "usd");
        return new PlanOffer(plan, price, price, 0, Set.of(), new PlanLimits(0, 0, 0, 0));
    }
}
