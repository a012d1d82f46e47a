package pro.interviewai.gateways.payment.sandbox;

import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pro.interviewai.gateways.payment.PriceList;
import pro.interviewai.gateways.payment.PriceList.Offer;
import pro.interviewai.gateways.payment.sandbox.wire.Json;
import pro.interviewai.gateways.payment.sandbox.wire.StripeError;
import pro.interviewai.messages.plan.BillingCycle;
import pro.interviewai.messages.plan.Money;
import pro.interviewai.messages.plan.Plan;
import pro.interviewai.messages.plan.PlanCatalogue;
import tools.jackson.databind.node.ObjectNode;

/** The plans that are for sale, as prices of the sandbox. */
public final class SandboxPrices {
    private final PlanCatalogue catalogue;

    public SandboxPrices(PlanCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** What the sandbox calls the price of a plan. */
    public static String id(Plan plan, BillingCycle cycle) {
        return "price_sandbox_%s_%s".formatted(plan, cycle).toLowerCase(Locale.ROOT);
    }

    /** All of them. */
    public PriceList list() {
        return new PriceList(Arrays.stream(Plan.values())
                .flatMap(this::of)
                .collect(Collectors.toMap(Price::id, price -> new Offer(price.plan(), price.cycle()))));
    }

    /** One plan at its price. */
    record Price(Plan plan, BillingCycle cycle, Money amount) {
        String id() {
            return SandboxPrices.id(plan, cycle);
        }

        ObjectNode json() {
            var json = Json.object("price", id());
            json.put("active", true)
                    .put("billing_scheme", "per_unit")
                    .put("created", 0)
                    .put("currency", amount.currency())
                    .put("livemode", false)
                    .put("product", "prod_sandbox_" + plan.name().toLowerCase(Locale.ROOT))
                    .put("type", "recurring")
                    .put("unit_amount", amount.minor())
                    .put("unit_amount_decimal", Long.toString(amount.minor()));
            json.putObject("recurring")
                    .put("interval", cycle == BillingCycle.MONTHLY ? "month" : "year")
                    .put("interval_count", 1)
                    .put("usage_type", "licensed");
            json.putObject("metadata");
            return json;
        }
    }

    /** @throws StripeError if there is none */
    Price of(String id) {
        return Arrays.stream(Plan.values())
                .flatMap(this::of)
                .filter(price -> price.id().equals(id))
                .findFirst()
                .orElseThrow(() -> StripeError.missing("price", id));
    }

    private Stream<Price> of(Plan plan) {
        return Arrays.stream(BillingCycle.values()).flatMap(cycle -> {
            var amount = catalogue.of(plan).price(cycle);
            return amount == null || amount.minor() == 0
                    ? Stream.empty()
                    : Stream.of(new Price(plan, cycle, Objects.requireNonNull(amount)));
        });
    }
}
