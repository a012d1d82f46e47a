package pro.interviewai.gateways.payment.sandbox;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import pro.interviewai.gateways.payment.sandbox.store.SandboxStore;
import pro.interviewai.gateways.payment.sandbox.wire.Json;
import pro.interviewai.gateways.payment.sandbox.wire.StripeError;
import tools.jackson.databind.node.ObjectNode;

/**
 * What is read and changed while one request is answered, or one thing that fell due is done: all of it is kept at the
 * end, or nothing. Objects that are read twice are the same.
 */
final class Books {
    static final String API_VERSION = "2026-07-29.dahlia";
    static final String EVENT = "event";
    static final String DELIVERY = "sandbox.delivery";

    private final SandboxStore store;
    private final UnaryOperator<String> ids;
    private final Instant now;
    private final Map<String, ObjectNode> known = new LinkedHashMap<>();
    private final Set<String> changed = new LinkedHashSet<>();

    /** @param ids makes a new id that begins with what is given */
    Books(SandboxStore store, UnaryOperator<String> ids, Instant now) {
        this.store = store;
        this.ids = ids;
        this.now = Instant.ofEpochSecond(now.getEpochSecond());
    }

    Instant now() {
        return now;
    }

    /** A new object of the present moment. */
    ObjectNode create(String kind, String prefix) {
        var created = Json.object(kind, ids.apply(prefix))
                .put("created", now.getEpochSecond())
                .put("livemode", false);
        created.putObject("metadata");
        return created;
    }

    String id(String prefix) {
        return ids.apply(prefix);
    }

    Optional<ObjectNode> find(String kind, String id) {
        var found = known.get(key(kind, id));
        return found != null
                ? Optional.of(found)
                : store.get(kind, id).map(stored -> remember(kind, id, stored.json()));
    }

    /** @throws StripeError if there is none */
    ObjectNode get(String kind, String id) {
        return find(kind, id).orElseThrow(() -> StripeError.missing(kind, id));
    }

    /** In the order in which they were made. */
    List<ObjectNode> list(String kind, @Nullable String customer) {
        var all = new LinkedHashMap<String, ObjectNode>();
        for (var stored : store.list(kind, customer)) {
            var key = key(kind, stored.id());
            var here = known.get(key);
            all.put(key, here == null ? remember(kind, stored.id(), stored.json()) : here);
        }
        known.forEach((key, object) -> {
            if (Json.text(object, "object").equals(kind)
                    && (customer == null || Json.text(object, "customer").equals(customer))) {
                all.putIfAbsent(key, object);
            }
        });
        return new ArrayList<>(all.values());
    }

    ObjectNode put(ObjectNode object) {
        var key = key(Json.text(object, "object"), Json.text(object, "id"));
        known.put(key, object);
        changed.add(key);
        return object;
    }

    /** Keeps an object and says so to whoever listens. */
    void tell(String type, ObjectNode object) {
        put(object);
        var event = create(EVENT, "evt_");
        event.put("api_version", API_VERSION).put("type", type).put("pending_webhooks", 1);
        event.putObject("request").putNull("id").putNull("idempotency_key");
        event.putObject("data").set("object", Json.shown(object));
        put(event);
        put(Json.object(DELIVERY, Json.text(event, "id"))
                .put("due", now.getEpochSecond())
                .put("attempts", 0));
    }

    void commit() {
        for (var key : changed) {
            var object = known.get(key);
            if (object != null) {
                store.put(new SandboxStore.Stored(
                        Json.text(object, "object"),
                        Json.text(object, "id"),
                        Json.textOrNull(object, "customer"),
                        object.toString()));
            }
        }
        changed.clear();
    }

    private ObjectNode remember(String kind, String id, String json) {
        var object = Json.parse(json);
        known.put(key(kind, id), object);
        return object;
    }

    private static String key(String kind, String id) {
        return kind + ' ' + id;
    }
}
