package pro.interviewai.gateways.payment.sandbox;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import pro.interviewai.gateways.payment.sandbox.store.SandboxStore;
import pro.interviewai.gateways.payment.sandbox.wire.Json;
import pro.interviewai.gateways.payment.sandbox.wire.Signature;
import pro.interviewai.gateways.payment.sandbox.wire.WebhookDoor;
import tools.jackson.databind.node.ObjectNode;

/** Messages that have not been taken yet: each is sent again after growing delays, for three days. */
final class Deliveries {
    private static final List<Duration> DELAYS = List.of(
            Duration.ofSeconds(5),
            Duration.ofSeconds(30),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(5),
            Duration.ofHours(10),
            Duration.ofHours(12),
            Duration.ofHours(12),
            Duration.ofHours(12),
            Duration.ofHours(12));

    private final SandboxStore store;
    private final WebhookDoor door;
    private final String secret;

    Deliveries(SandboxStore store, WebhookDoor door, String secret) {
        this.store = store;
        this.door = door;
        this.secret = secret;
    }

    /**
     * Sends what is due, in the order in which it happened.
     *
     * @return when something of the rest falls due, in the far future if nothing is left
     */
    Instant send(Instant now) {
        var next = Instant.MAX;
        for (var stored : store.list(Books.DELIVERY, null)) {
            var delivery = Json.parse(stored.json());
            var due = Json.moment(delivery, "due");
            var after = due.isAfter(now) ? due : send(delivery, now);
            next = after.isBefore(next) ? after : next;
        }
        return next;
    }

    /** @return when it is sent again */
    private Instant send(ObjectNode delivery, Instant now) {
        var id = Json.text(delivery, "id");
        var body = store.get(Books.EVENT, id).map(SandboxStore.Stored::json).orElse("");
        var attempts = (int) Json.number(delivery, "attempts");
        if (body.isEmpty() || attempts >= DELAYS.size() || door.takes(body, Signature.of(body, now, secret))) {
            store.remove(Books.DELIVERY, id);
            return Instant.MAX;
        }
        delivery.put("attempts", attempts + 1);
        var again = now.plus(DELAYS.get(attempts));
        Json.moment(delivery, "due", again);
        store.put(new SandboxStore.Stored(Books.DELIVERY, id, null, delivery.toString()));
        return again;
    }
}
