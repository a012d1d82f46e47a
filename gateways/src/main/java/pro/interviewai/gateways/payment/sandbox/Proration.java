package pro.interviewai.gateways.payment.sandbox;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import pro.interviewai.gateways.payment.sandbox.SandboxPrices.Price;
import pro.interviewai.gateways.payment.sandbox.wire.Json;
import tools.jackson.databind.node.ObjectNode;

/** What a change of price costs at a moment: the unused time at the old price is given back, to the second. */
final class Proration {
    private Proration() {}

    /** None in a trial, in which nothing was paid. */
    static List<Line> lines(ObjectNode subscription, Price price, Instant at) {
        if (Json.text(subscription, "status").equals("trialing")) {
            return List.of();
        }
        var end = Subscriptions.end(subscription);
        var old = share(subscription, Subscriptions.amount(subscription), at);
        var credit = new Line(
                "Unused time on " + Subscriptions.priceId(subscription),
                -old,
                Subscriptions.priceId(subscription),
                at,
                end,
                true);
        if (isOfOtherLength(subscription, price)) {
            var interval = Json.text(price.json().path("recurring"), "interval");
            return List.of(
                    credit,
                    new Line(
                            "1 × " + price.id(),
                            price.amount().minor(),
                            price.id(),
                            at,
                            Periods.endAfter(at, interval, at),
                            false));
        }
        var rest = share(subscription, price.amount().minor(), at);
        return List.of(credit, new Line("Remaining time on " + price.id(), rest, price.id(), at, end, true));
    }

    /** Whether periods at that price are longer or shorter, so that a new one begins with the change. */
    static boolean isOfOtherLength(ObjectNode subscription, Price price) {
        return !Json.text(price.json().path("recurring"), "interval").equals(Subscriptions.interval(subscription));
    }

    private static long share(ObjectNode subscription, long amount, Instant at) {
        var start = Subscriptions.start(subscription);
        var end = Subscriptions.end(subscription);
        var whole = Duration.between(start, end).toSeconds();
        var left = Math.clamp(Duration.between(at, end).toSeconds(), 0, whole);
        return Math.round((double) amount * left / whole);
    }
}
