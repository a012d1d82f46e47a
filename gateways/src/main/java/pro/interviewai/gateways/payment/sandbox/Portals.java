package pro.interviewai.gateways.payment.sandbox;

import pro.interviewai.gateways.payment.sandbox.wire.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Pages on which somebody sees and changes how they pay. */
final class Portals {
    static final String KIND = "billing_portal.session";

    private final Books books;
    private final SandboxSettings settings;

    Portals(Books books, SandboxSettings settings) {
        this.books = books;
        this.settings = settings;
    }

    ObjectNode create(JsonNode wish) {
        var customer = new Customers(books).get(Wishes.needed(wish, "customer"));
        var portal = books.create(KIND, "bps_");
        portal.put("customer", Json.text(customer, "id"))
                .put("locale", Json.textOrNull(wish, "locale"))
                .put("return_url", Json.textOrNull(wish, "return_url"))
                .put("url", settings.publicUrl() + "/sandbox/portal/" + Json.text(portal, "id"));
        if (wish.has("flow_data")) {
            portal.putObject("flow").put("type", Json.text(wish.path("flow_data"), "type"));
        } else {
            portal.putNull("flow");
        }
        return books.put(portal);
    }
}
