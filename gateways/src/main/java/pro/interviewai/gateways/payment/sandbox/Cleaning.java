package pro.interviewai.gateways.payment.sandbox;

import java.time.Duration;
import java.time.Instant;
import pro.interviewai.gateways.payment.sandbox.store.SandboxStore;
import pro.interviewai.gateways.payment.sandbox.store.SandboxStore.Stored;
import pro.interviewai.gateways.payment.sandbox.wire.Json;

/** Forgets answers whose keys are not known any more, and messages that were taken a month ago. */
final class Cleaning {
    private static final Duration EVERY = Duration.ofHours(1);
    private static final Duration EVENTS_KEPT = Duration.ofDays(30);

    private final SandboxStore store;
    private Instant next = Instant.MIN;

    Cleaning(SandboxStore store) {
        this.store = store;
    }

    void clean(Instant now) {
        if (now.isBefore(next)) {
            return;
        }
        next = now.plus(EVERY);
        forget(Idempotency.KIND, "at", now.minus(Idempotency.KEPT));
        forget(Books.EVENT, "created", now.minus(EVENTS_KEPT));
    }

    private void forget(String kind, String dated, Instant before) {
        store.list(kind, null).stream()
                .filter(stored -> Json.moment(Json.parse(stored.json()), dated).isBefore(before))
                .map(Stored::id)
                .filter(id -> store.get(Books.DELIVERY, id).isEmpty())
                .forEach(id -> store.remove(kind, id));
    }
}
