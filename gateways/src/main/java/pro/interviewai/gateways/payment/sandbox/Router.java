package pro.interviewai.gateways.payment.sandbox;

import java.util.List;
import java.util.function.Predicate;
import pro.interviewai.gateways.payment.sandbox.wire.Json;
import pro.interviewai.gateways.payment.sandbox.wire.StripeError;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Finds what a request asks for by its method and path. */
final class Router {
    private static final int MOST = 100;
    private static final int USUAL = 10;

    private final Books books;
    private final SandboxPrices prices;
    private final SandboxSettings settings;

    Router(Books books, SandboxPrices prices, SandboxSettings settings) {
        this.books = books;
        this.prices = prices;
        this.settings = settings;
    }

    /** @param path below {@code /v1/} */
    ObjectNode answer(String method, String path, ObjectNode wish) {
        var parts = List.of(path.split("/"));
        var id = parts.size() > 1 ? parts.get(1) : "";
        var pattern = method
                + ' '
                + parts.getFirst()
                + (parts.size() > 1 ? "/*" : "")
                + (parts.size() > 2 ? '/' + String.join("/", parts.subList(2, parts.size())) : "");
        return new Expansion(books).of(answered(pattern, id, wish), wish);
    }

    private ObjectNode answered(String pattern, String id, ObjectNode wish) {
        return switch (pattern) {
            case "POST customers" -> new Customers(books).create(wish);
            case "GET customers/*" -> books.get(Customers.KIND, id);
            case "POST customers/*" -> new Customers(books).update(id, wish);
            case "DELETE customers/*" -> new Customers(books).delete(id);
            case "POST checkout/*" -> sessions().create(wish);
            case "GET prices/*" -> prices.of(id).json();
            case "GET subscriptions" -> list(Subscriptions.KIND, wish, one -> isWished(one, wish));
            case "GET subscriptions/*" -> books.get(Subscriptions.KIND, id);
            case "POST subscriptions/*" -> changes().update(id, wish);
            case "DELETE subscriptions/*" -> changes().cancel(id);
            case "POST subscriptions/*/resume" -> changes().resume(id);
            case "POST subscription_schedules" -> new Schedules(books).create(wish);
            case "GET subscription_schedules/*" -> books.get(Schedules.KIND, id);
            case "POST subscription_schedules/*" -> new Schedules(books).update(id, wish, prices);
            case "POST subscription_schedules/*/release" -> new Schedules(books).release(id);
            case "GET invoices" -> list(Invoices.KIND, wish, one -> isOf(one, wish));
            case "GET invoices/*" -> books.get(Invoices.KIND, id);
            case "POST invoices/*" -> previewed(id, wish);
            case "POST invoices/*/pay" -> pay(id);
            case "GET invoice_payments" -> list(Payments.OF_INVOICE, wish, one -> isPaymentOf(one, wish));
            case "GET payment_intents/*" -> books.get(Payments.INTENT, id);
            case "GET charges" -> list(Payments.CHARGE, wish, charge -> has(charge, wish, "payment_intent"));
            case "GET charges/*" -> books.get(Payments.CHARGE, id);
            case "POST refunds" -> new Payments(books).refund(wish);
            case "GET refunds" ->
                list(Payments.REFUND, wish, one -> has(one, wish, "payment_intent") && has(one, wish, "charge"));
            case "GET refunds/*" -> books.get(Payments.REFUND, id);
            case "GET disputes/*" -> books.get(Payments.DISPUTE, id);
            case "GET disputes" ->
                list(Payments.DISPUTE, wish, one -> has(one, wish, "payment_intent") && has(one, wish, "charge"));
            case "POST billing_portal/*" -> new Portals(books, settings).create(wish);
            case "GET events" -> list(Books.EVENT, wish, event -> has(event, wish, "type"));
            case "GET events/*" -> books.get(Books.EVENT, id);
            default -> deeper(pattern);
        };
    }

    /** Paths of which the second part is a name, and the id comes after it. */
    private ObjectNode deeper(String pattern) {
        var parts = List.of(pattern.split("/"));
        if (pattern.startsWith("GET checkout/*/") && parts.size() == 3) {
            return books.get(Sessions.KIND, parts.get(2));
        }
        if (pattern.startsWith("POST checkout/*/") && parts.getLast().equals("expire")) {
            return sessions().expire(parts.get(2));
        }
        throw StripeError.missing("path in the sandbox", pattern);
    }

    private ObjectNode previewed(String id, ObjectNode wish) {
        if (!id.equals("create_preview")) {
            throw StripeError.missing("path in the sandbox", id);
        }
        return changes().preview(wish);
    }

    private ObjectNode pay(String id) {
        var invoice = books.get(Invoices.KIND, id);
        if (!Json.text(invoice, "status").equals("open")) {
            throw StripeError.invalid("invoice_not_open", "Invoice is not open, and cannot be paid.");
        }
        new Collection(books, settings).pay(invoice);
        return invoice;
    }

    private static boolean isWished(ObjectNode subscription, ObjectNode wish) {
        var status = Json.text(wish, "status");
        return switch (status) {
            case "all" -> true;
            case "" -> Subscriptions.isLive(subscription);
            default -> Json.text(subscription, "status").equals(status);
        };
    }

    private ObjectNode list(String kind, ObjectNode wish, Predicate<ObjectNode> wished) {
        var all = books.list(kind, Json.textOrNull(wish, "customer")).stream()
                .filter(wished)
                .toList()
                .reversed();
        var after = Json.text(wish, "starting_after");
        var rest = after.isEmpty()
                ? all
                : all.stream()
                        .dropWhile(one -> !Json.text(one, "id").equals(after))
                        .skip(1)
                        .toList();
        var most = (int) Math.clamp(Wishes.number(wish, "limit", USUAL), 1, MOST);
        return Json.list(rest.stream().limit(most).map(Json::shown).toList(), "/v1/" + kind + 's', rest.size() > most);
    }

    private static boolean isOf(ObjectNode invoice, ObjectNode wish) {
        var subscription = Json.text(wish, "subscription");
        return has(invoice, wish, "status")
                && (subscription.isEmpty() || Invoices.subscription(invoice).equals(subscription));
    }

    private static boolean isPaymentOf(ObjectNode payment, ObjectNode wish) {
        return has(payment, wish, "invoice")
                && has(payment, wish, "status")
                && has(payment.path("payment"), wish.path("payment"), Payments.INTENT);
    }

    private static boolean has(JsonNode object, JsonNode wish, String field) {
        var wished = Json.text(wish, field);
        return wished.isEmpty() || Json.text(object, field).equals(wished);
    }

    private Sessions sessions() {
        return new Sessions(books, prices, settings);
    }

    private Changes changes() {
        return new Changes(books, prices, settings);
    }
}
