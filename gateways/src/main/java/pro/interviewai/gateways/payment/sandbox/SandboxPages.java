package pro.interviewai.gateways.payment.sandbox;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import pro.interviewai.gateways.payment.sandbox.wire.Json;
import pro.interviewai.gateways.payment.sandbox.wire.StripeError;
import pro.interviewai.messages.plan.Money;
import pro.interviewai.messages.subscription.InvoiceStatus;
import pro.interviewai.ports.payment.PaymentRefusedException;
import pro.interviewai.ports.payment.PaymentSandbox;
import tools.jackson.databind.node.ObjectNode;

/** What the pages in the provider's place show and do. */
public final class SandboxPages implements PaymentSandbox {
    private final Sandbox sandbox;
    private final SandboxPrices prices;
    private final SandboxSettings settings;

    public SandboxPages(Sandbox sandbox, SandboxPrices prices, SandboxSettings settings) {
        this.sandbox = sandbox;
        this.prices = prices;
        this.settings = settings;
    }

    @Override
    public Optional<CheckoutPage> checkout(String sessionId) {
        return with(Sessions.KIND, sessionId, (books, session) -> {
            var price = prices.of(Json.text(session, "sandbox_price"));
            var customer = books.find(Customers.KIND, Json.text(session, "customer"));
            return new CheckoutPage(
                    sessionId,
                    price.plan(),
                    price.cycle(),
                    price.amount(),
                    (int) Json.number(session, "sandbox_trial_days"),
                    customer.map(payer -> Json.textOrNull(payer, "email")).orElse(null),
                    Json.text(session, "status"),
                    settings.payPalOffered(),
                    success(session),
                    URI.create(Json.text(session, "cancel_url")));
        });
    }

    @Override
    public Optional<Played> play(String sessionId, Means means, Outcome outcome) {
        return with(Sessions.KIND, sessionId, (books, session) -> {
            if (!Sessions.isOpen(session)) {
                var complete = Json.text(session, "status").equals("complete");
                return played(session, complete ? success(session) : null, complete ? null : "expired");
            }
            if (means == Means.PAY_PAL && !settings.payPalOffered()) {
                return played(session, null, "payment_method_unavailable");
            }
            return open(books, session, means, outcome);
        });
    }

    private Played open(Books books, ObjectNode session, Means means, Outcome outcome) {
        var sessions = new Sessions(books, prices, settings);
        if (Json.holds(session, Sessions.COMPLETES_AT)) {
            return played(session, success(session), null);
        }
        return switch (outcome) {
            case SUCCEEDS -> {
                sessions.complete(session, means);
                yield played(session, success(session), null);
            }
            case SLOW -> {
                sessions.completeLater(session, means);
                yield played(session, success(session), null);
            }
            case DECLINED -> played(session, null, "card_declined");
            case NEEDS_CONFIRMATION -> played(session, null, "authentication_required");
        };
    }

    @Override
    public Optional<Portal> portal(String portalId) {
        return with(Portals.KIND, portalId, (books, portal) -> {
            var customer = new Customers(books).get(Json.text(portal, "customer"));
            var payments = new Payments(books);
            var open = books.list(Invoices.KIND, Json.text(customer, "id")).stream()
                    .filter(SandboxPages::isOpen)
                    .map(invoice -> new OpenInvoice(
                            Json.text(invoice, "id"),
                            money(invoice, "amount_remaining"),
                            payments.needsConfirmation(invoice)))
                    .toList();
            return new Portal(
                    Customers.outcome(customer),
                    open,
                    running(books, portal).map(Subscriptions::end).orElse(null),
                    URI.create(Json.text(portal, "return_url")));
        });
    }

    @Override
    public boolean change(String portalId, NextPayments means) {
        return with(Portals.KIND, portalId, (books, portal) -> {
                    var customers = new Customers(books);
                    customers.change(customers.get(Json.text(portal, "customer")), means);
                    return portal;
                })
                .isPresent();
    }

    @Override
    public boolean pay(String portalId, String invoiceId, boolean confirm) {
        return with(
                        Portals.KIND,
                        portalId,
                        (books, portal) -> books.find(Invoices.KIND, invoiceId)
                                .filter(SandboxPages::isOpen)
                                .filter(invoice ->
                                        Json.text(invoice, "customer").equals(Json.text(portal, "customer")))
                                .map(invoice -> paid(books, invoice, confirm)))
                .flatMap(found -> found)
                .isPresent();
    }

    @Override
    public boolean endPeriod(String portalId) {
        return with(Portals.KIND, portalId, (books, portal) -> {
                    var renewals = new Renewals(books, prices, settings);
                    running(books, portal).ifPresent(renewals::endNow);
                    return portal;
                })
                .isPresent();
    }

    /** What whoever the page is for subscribes to, as long as its periods follow each other. */
    private static Optional<ObjectNode> running(Books books, ObjectNode portal) {
        return books.list(Subscriptions.KIND, Json.text(portal, "customer")).stream()
                .filter(Renewals::isRunning)
                .findFirst();
    }

    private ObjectNode paid(Books books, ObjectNode invoice, boolean confirm) {
        var collection = new Collection(books, settings);
        if (confirm && new Payments(books).needsConfirmation(invoice)) {
            collection.confirm(invoice);
        } else {
            collection.pay(invoice);
        }
        return invoice;
    }

    @Override
    public Optional<SandboxInvoice> invoice(String invoiceId) {
        return with(
                Invoices.KIND,
                invoiceId,
                (books, invoice) -> new SandboxInvoice(
                        Json.textOrNull(invoice, "number"),
                        money(invoice, "amount_due"),
                        money(invoice, "amount_paid"),
                        InvoiceStatus.valueOf(Json.text(invoice, "status").toUpperCase(Locale.ROOT)),
                        Json.moment(invoice, "created")));
    }

    private <T> Optional<T> with(String kind, String id, Work<T> work) {
        Function<Books, Optional<T>> found = books -> books.find(kind, id).map(object -> work.with(books, object));
        try {
            return sandbox.within(found);
        } catch (StripeError refused) {
            throw new PaymentRefusedException(refused.code());
        }
    }

    private interface Work<T> {
        T with(Books books, ObjectNode object);
    }

    private static boolean isOpen(ObjectNode invoice) {
        return Json.text(invoice, "status").equals("open");
    }

    private static Played played(ObjectNode session, @Nullable URI redirectTo, @Nullable String message) {
        return new Played(Json.text(session, "status"), redirectTo, message);
    }

    private static URI success(ObjectNode session) {
        return URI.create(Json.text(session, "success_url").replace("{CHECKOUT_SESSION_ID}", Json.text(session, "id")));
    }

    private static Money money(ObjectNode invoice, String field) {
        return new Money(Json.number(invoice, field), Json.text(invoice, "currency"));
    }
}
