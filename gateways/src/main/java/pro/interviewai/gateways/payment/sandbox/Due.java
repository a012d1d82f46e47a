package pro.interviewai.gateways.payment.sandbox;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import pro.interviewai.gateways.payment.sandbox.wire.Json;
import tools.jackson.databind.node.ObjectNode;

/** What falls due with time, one after the other, each at the moment at which it fell due. */
final class Due {
    private final SandboxPrices prices;
    private final SandboxSettings settings;

    Due(SandboxPrices prices, SandboxSettings settings) {
        this.prices = prices;
        this.settings = settings;
    }

    /** Something that is to be done with an object. */
    record Task(Instant at, String kind, String id) {}

    /** What falls due first, be it long ago or in a while. */
    Optional<Task> next(Books books) {
        var sessions = books.list(Sessions.KIND, null).stream()
                .filter(Sessions::isOpen)
                .map(session -> task(session, Sessions.due(session)));
        var invoices = books.list(Invoices.KIND, null).stream().flatMap(Due::ofInvoice);
        var subscriptions = books.list(Subscriptions.KIND, null).stream()
                .filter(Renewals::isRunning)
                .map(subscription -> task(subscription, Renewals.due(subscription)));
        return Stream.of(sessions, invoices, subscriptions)
                .flatMap(tasks -> tasks)
                .min(Comparator.comparing(Task::at));
    }

    void execute(Books books, Task task) {
        var object = books.get(task.kind(), task.id());
        switch (task.kind()) {
            case Sessions.KIND -> {
                var sessions = new Sessions(books, prices, settings);
                if (Json.holds(object, Sessions.COMPLETES_AT)) {
                    sessions.completeDue(object);
                } else {
                    sessions.expire(object);
                }
            }
            case Invoices.KIND -> {
                var draft = Json.text(object, "status").equals("draft");
                var collection = new Collection(books, settings);
                collection.collect(draft ? new Invoices(books, settings).finish(object) : object);
            }
            default -> new Renewals(books, prices, settings).turn(object);
        }
    }

    private static Stream<Task> ofInvoice(ObjectNode invoice) {
        return Stream.of("automatically_finalizes_at", "next_payment_attempt")
                .filter(due -> Json.holds(invoice, due))
                .map(due -> task(invoice, Json.moment(invoice, due)));
    }

    private static Task task(ObjectNode object, Instant at) {
        return new Task(at, Json.text(object, "object"), Json.text(object, "id"));
    }
}
