package pro.interviewai.gateways.payment.sandbox;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pro.interviewai.gateways.payment.sandbox.wire.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Puts objects in the place of their ids where a request asks for it, as {@code latest_invoice.payments}. */
final class Expansion {
    private static final Map<String, String> KINDS = kinds();

    private final Books books;

    Expansion(Books books) {
        this.books = books;
    }

    /** A copy for whoever asked. */
    ObjectNode of(ObjectNode object, JsonNode wish) {
        var shown = Json.shown(object);
        for (var path : wish.path("expand")) {
            expand(shown, List.of(path.asString("").split("\\.")));
        }
        return shown;
    }

    private void expand(JsonNode node, List<String> path) {
        if (path.isEmpty()) {
            return;
        }
        if (node.isArray()) {
            node.forEach(element -> expand(element, path));
            return;
        }
        if (node instanceof ObjectNode object) {
            var name = path.getFirst();
            var value = object.path(name);
            if (value.isString()) {
                referred(value.stringValue()).ifPresent(found -> object.set(name, Json.shown(found)));
            } else if (value.isMissingNode()) {
                included(object, name);
            }
            expand(object.path(name), path.subList(1, path.size()));
        }
    }

    private Optional<ObjectNode> referred(String id) {
        return KINDS.entrySet().stream()
                .filter(kind -> id.startsWith(kind.getKey()))
                .findFirst()
                .flatMap(kind -> books.find(kind.getValue(), id));
    }

    /** Lists that are only shown where they are asked for. */
    private void included(ObjectNode object, String name) {
        if (name.equals("payments") && Json.text(object, "object").equals(Invoices.KIND)) {
            var payments =
                    new Payments(books).of(object).stream().map(Json::shown).toList();
            object.set(name, Json.list(payments, "/v1/invoice_payments", false));
        } else if (name.equals("refunds") && Json.text(object, "object").equals(Payments.CHARGE)) {
            var refunds = books.list(Payments.REFUND, null).stream()
                    .filter(refund -> Json.text(refund, "charge").equals(Json.text(object, "id")))
                    .map(Json::shown)
                    .toList();
            object.set(name, Json.list(refunds, "/v1/refunds", false));
        }
    }

    private static Map<String, String> kinds() {
        var kinds = new LinkedHashMap<String, String>();
        kinds.put("sub_sched_", Schedules.KIND);
        kinds.put("sub_", Subscriptions.KIND);
        kinds.put("inpay_", Payments.OF_INVOICE);
        kinds.put("in_", Invoices.KIND);
        kinds.put("pi_", Payments.INTENT);
        kinds.put("ch_", Payments.CHARGE);
        kinds.put("re_", Payments.REFUND);
        kinds.put("dp_", Payments.DISPUTE);
        kinds.put("cus_", Customers.KIND);
        kinds.put("cs_", Sessions.KIND);
        return kinds;
    }
}
