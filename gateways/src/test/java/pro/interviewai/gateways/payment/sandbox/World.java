package pro.interviewai.gateways.payment.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import pro.interviewai.gateways.payment.sandbox.Sandbox.Answer;
import pro.interviewai.gateways.payment.sandbox.Sandbox.StripeRequest;
import pro.interviewai.gateways.payment.sandbox.store.InMemorySandboxStore;
import pro.interviewai.gateways.payment.sandbox.wire.Json;
import pro.interviewai.gateways.payment.sandbox.wire.Signature;
import pro.interviewai.messages.plan.BillingCycle;
import pro.interviewai.messages.plan.Money;
import pro.interviewai.messages.plan.Plan;
import pro.interviewai.messages.plan.PlanCatalogue;
import pro.interviewai.messages.plan.PlanLimits;
import pro.interviewai.messages.plan.PlanOffer;
import pro.interviewai.ports.payment.PaymentSandbox.Means;
import pro.interviewai.ports.payment.PaymentSandbox.NextPayments;
import pro.interviewai.ports.payment.PaymentSandbox.Outcome;
import tools.jackson.databind.node.ObjectNode;

/** A sandbox with a customer, in which time is moved by hand and each message is heard. */
final class World {
    final InMemorySandboxStore store = new InMemorySandboxStore();
    final List<String> refusing = new ArrayList<>();
    final SandboxPages pages;
    final String customer;
    private final Sandbox sandbox;
    private final List<String> heard = new ArrayList<>();
    private final Map<String, Integer> counts = new TreeMap<>();
    private Instant now;

    World(String start) {
        this(start, true);
    }

    World(String start, boolean cancelsAfterRetries) {
        now = at(start);
        var usual = SandboxSettings.usual("http://app", "secret");
        var settings = new SandboxSettings(
                usual.publicUrl(), usual.webhookSecret(), true, usual.retries(), cancelsAfterRetries);
        var prices = new SandboxPrices(new PlanCatalogue(List.of(
                offer(Plan.FREE, 0), offer(Plan.PRO, 1499), offer(Plan.ELITE, 2999), offer(Plan.ENTERPRISE, 0))));
        sandbox = new Sandbox(store, prices, settings, () -> now, this::id, this::hear);
        pages = new SandboxPages(sandbox, prices, settings);
        customer = Json.text(post("customers", "email=ann@example.org&metadata[user]=u1"), "id");
    }

    /** Buys on the page, and gives the subscription. */
    String subscribe(Plan plan, BillingCycle cycle, int trialDays) {
        var session = checkout(plan, cycle, trialDays);
        assertThat(pages.play(session, Means.CARD, Outcome.SUCCEEDS)).isPresent();
        return Json.text(get("checkout/sessions/" + session), "subscription");
    }

    String checkout(Plan plan, BillingCycle cycle, int trialDays) {
        return Json.text(
                post(
                        "checkout/sessions",
                        "mode=subscription&customer=%s&line_items[0][price]=%s&line_items[0][quantity]=1"
                                        .formatted(customer, SandboxPrices.id(plan, cycle))
                                + "&success_url=http://app/return?session_id={CHECKOUT_SESSION_ID}&cancel_url=http://app/plans"
                                + (trialDays > 0 ? "&subscription_data[trial_period_days]=" + trialDays : "")
                                + "&subscription_data[trial_settings][end_behavior][missing_payment_method]=pause"),
                "id");
    }

    String portal() {
        return Json.text(
                post("billing_portal/sessions", "customer=" + customer + "&return_url=http://app/billing"), "id");
    }

    void payments(NextPayments outcome) {
        assertThat(pages.change(portal(), outcome)).isTrue();
    }

    void change(String subscription, Plan plan, BillingCycle cycle) {
        post("subscriptions/" + subscription, changing(subscription, plan, cycle));
    }

    String changing(String subscription, Plan plan, BillingCycle cycle) {
        return "items[0][id]=%s&items[0][price]=%s&proration_behavior=always_invoice&payment_behavior=error_if_incomplete"
                .formatted(
                        Json.text(Subscriptions.item(get("subscriptions/" + subscription)), "id"),
                        SandboxPrices.id(plan, cycle));
    }

    void changeLater(String subscription, Plan plan, BillingCycle cycle) {
        var schedule = post("subscription_schedules", "from_subscription=" + subscription);
        var phase = schedule.path("phases").path(0);
        post(
                "subscription_schedules/" + Json.text(schedule, "id"),
                ("end_behavior=release&phases[0][items][0][price]=%s&phases[0][start_date]=%d&phases[0][end_date]=%d"
                                + "&phases[1][items][0][price]=%s&phases[1][start_date]=%d")
                        .formatted(
                                Json.text(phase.path("items").path(0), "price"),
                                Json.number(phase, "start_date"),
                                Json.number(phase, "end_date"),
                                SandboxPrices.id(plan, cycle),
                                Json.number(phase, "end_date")));
    }

    /** Moves the clock. */
    void until(String moment) {
        now = at(moment);
        sandbox.tick(now);
    }

    void takeMeansAway() {
        sandbox.takeMeansAway(customer);
    }

    Sandbox sandbox() {
        return sandbox;
    }

    /** What was said since this was asked last. */
    List<String> heard() {
        sandbox.tick(now);
        var all = List.copyOf(heard);
        heard.clear();
        return all;
    }

    ObjectNode get(String path) {
        return done(ask("GET", path, "", ""));
    }

    ObjectNode post(String path, String form) {
        return done(ask("POST", path, form, ""));
    }

    Answer ask(String method, String path, String form, String key) {
        return sandbox.answer(new StripeRequest(method, path, form, key));
    }

    private static ObjectNode done(Answer answer) {
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(200);
        return answer.body();
    }

    private boolean hear(String body, String signature) {
        assertThat(signature).isEqualTo(Signature.of(body, now, "secret"));
        var event = Json.parse(body);
        if (refusing.contains(Json.text(event, "type"))) {
            return false;
        }
        var object = event.path("data").path("object");
        var due = object.path("amount_due");
        heard.add("%s %s %s"
                .formatted(
                        LocalDateTime.ofEpochSecond(Json.number(event, "created"), 0, ZoneOffset.UTC),
                        Json.text(event, "type"),
                        due.isMissingNode() ? Json.text(object, "status") : due.asLong())
                .strip());
        return true;
    }

    private String id(String prefix) {
        return prefix + counts.merge(prefix, 1, Integer::sum);
    }

    private static Instant at(String moment) {
        return LocalDateTime.parse(moment).toInstant(ZoneOffset.UTC);
    }

    private static PlanOffer offer(Plan plan, long monthly) {
        var sold = monthly > 0;
        return new PlanOffer(
                plan,
                sold ? new Money(monthly, "usd") : null,
                sold ? new Money(monthly * 10, "usd") : null,
                sold ? 7 : 0,
                Set.of(),
                new PlanLimits(0, 0, 0, 0));
    }
}
