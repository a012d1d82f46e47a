package pro.interviewai.gateways.payment.sandbox;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import pro.interviewai.gateways.payment.sandbox.wire.Json;
import pro.interviewai.gateways.payment.sandbox.wire.StripeError;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What a subscription becomes later. A schedule has phases, each with a price; after the last it lets go. */
final class Schedules {
    static final String KIND = "subscription_schedule";

    private final Books books;

    Schedules(Books books) {
        this.books = books;
    }

    ObjectNode create(JsonNode wish) {
        var subscription = books.get(Subscriptions.KIND, Wishes.needed(wish, "from_subscription"));
        if (Json.holds(subscription, "schedule")) {
            throw StripeError.invalid("", "You cannot migrate a subscription that is already attached to a schedule.");
        }
        if (!Subscriptions.isLive(subscription) || Json.is(subscription, "cancel_at_period_end")) {
            throw StripeError.invalid("", "You cannot migrate a subscription that is canceled, or going to be.");
        }
        var schedule = books.create(KIND, "sub_sched_");
        schedule.put("customer", Json.text(subscription, "customer"))
                .put("end_behavior", "release")
                .put("status", "active")
                .putNull("canceled_at")
                .putNull("completed_at")
                .putNull("released_at")
                .putNull("released_subscription")
                .put("subscription", Json.text(subscription, "id"));
        schedule.putObject("billing_mode").put("type", "flexible");
        var start = Subscriptions.start(subscription);
        var end = Subscriptions.end(subscription);
        schedule.putArray("phases").add(phase(Subscriptions.priceId(subscription), start, end));
        current(schedule, start, end);
        Wishes.metadata(schedule, wish);
        books.tell("subscription_schedule.created", schedule);
        books.tell(Subscriptions.UPDATED, subscription.put("schedule", Json.text(schedule, "id")));
        return schedule;
    }

    ObjectNode update(String id, JsonNode wish, SandboxPrices prices) {
        var schedule = active(id);
        if (wish.has("phases")) {
            var phases = schedule.putArray("phases");
            var from = Json.moment(schedule.path("current_phase"), "start_date");
            for (var wished : wish.path("phases")) {
                var price = prices.of(Wishes.needed(wished.path("items").path(0), "price"));
                var start = moment(wished, "start_date", from);
                var interval = Json.text(price.json().path("recurring"), "interval");
                var end = moment(wished, "end_date", Periods.endAfter(start, interval, start));
                if (!end.isAfter(start)) {
                    throw StripeError.invalid("", "The phase's end_date must be after its start_date.");
                }
                phases.add(phase(price.id(), start, end));
                from = end;
            }
            if (phases.isEmpty()) {
                throw StripeError.invalid("parameter_missing", "Missing required param: phases.");
            }
            current(schedule, Json.moment(phases.path(0), "start_date"), Json.moment(phases.path(0), "end_date"));
        }
        Wishes.metadata(schedule, wish);
        books.tell("subscription_schedule.updated", schedule);
        return schedule;
    }

    ObjectNode release(String id) {
        return release(active(id));
    }

    private ObjectNode release(ObjectNode schedule) {
        var subscription = books.get(Subscriptions.KIND, Json.text(schedule, "subscription"));
        Json.moment(schedule, "released_at", books.now());
        schedule.put("status", "released")
                .put("released_subscription", Json.text(subscription, "id"))
                .putNull("subscription")
                .putNull("current_phase");
        books.tell("subscription_schedule.released", schedule);
        books.tell(Subscriptions.UPDATED, subscription.putNull("schedule"));
        return schedule;
    }

    void cancelOf(ObjectNode subscription) {
        of(subscription).ifPresent(schedule -> {
            Json.moment(schedule, "canceled_at", books.now());
            books.tell(
                    "subscription_schedule.canceled",
                    schedule.put("status", "canceled").putNull("current_phase"));
            subscription.putNull("schedule");
        });
    }

    /** Lets the present phase end now, and the one after it begin. */
    void endPhase(ObjectNode subscription) {
        of(subscription).ifPresent(schedule -> {
            var end = Json.moment(schedule.path("current_phase"), "end_date");
            var now = books.now();
            for (var phase : schedule.path("phases")) {
                for (var border : List.of("start_date", "end_date")) {
                    if (Json.moment(phase, border).equals(end)) {
                        Json.moment((ObjectNode) phase, border, now);
                    }
                }
            }
            current(schedule, Json.moment(schedule.path("current_phase"), "start_date"), now);
        });
    }

    /** The price of the phase that begins now, if one does. A schedule whose last phase is over lets go. */
    Optional<String> advance(ObjectNode subscription) {
        var schedule = of(subscription).orElse(null);
        if (schedule == null
                || Json.moment(schedule.path("current_phase"), "end_date").isAfter(books.now())) {
            return Optional.empty();
        }
        for (var phase : schedule.path("phases")) {
            var start = Json.moment(phase, "start_date");
            var end = Json.moment(phase, "end_date");
            if (!start.isAfter(books.now()) && end.isAfter(books.now())) {
                current(schedule, start, end);
                books.tell("subscription_schedule.updated", schedule);
                return Optional.of(Json.text(phase.path("items").path(0), "price"));
            }
        }
        release(schedule);
        return Optional.empty();
    }

    private Optional<ObjectNode> of(ObjectNode subscription) {
        return Json.holds(subscription, "schedule")
                ? books.find(KIND, Json.text(subscription, "schedule"))
                : Optional.empty();
    }

    private ObjectNode active(String id) {
        var schedule = books.get(KIND, id);
        if (!Json.text(schedule, "status").equals("active")) {
            throw StripeError.invalid("", "Only an active subscription schedule can be changed.");
        }
        return schedule;
    }

    private static Instant moment(JsonNode wish, String name, Instant otherwise) {
        return Json.text(wish, name).isEmpty() ? otherwise : Instant.ofEpochSecond(Wishes.number(wish, name, 0));
    }

    private static void current(ObjectNode schedule, Instant start, Instant end) {
        schedule.putObject("current_phase")
                .put("start_date", start.getEpochSecond())
                .put("end_date", end.getEpochSecond());
    }

    private static ObjectNode phase(String price, Instant start, Instant end) {
        var phase = Json.empty()
                .put("currency", "usd")
                .put("proration_behavior", "none")
                .put("start_date", start.getEpochSecond())
                .put("end_date", end.getEpochSecond());
        phase.putArray("items").addObject().put("price", price).put("quantity", 1);
        return phase;
    }
}
