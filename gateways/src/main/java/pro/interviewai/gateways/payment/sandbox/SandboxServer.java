package pro.interviewai.gateways.payment.sandbox;

import com.stripe.StripeClient;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import pro.interviewai.gateways.payment.StripePayments;
import pro.interviewai.gateways.payment.sandbox.Sandbox.Answer;
import pro.interviewai.gateways.payment.sandbox.Sandbox.StripeRequest;
import pro.interviewai.gateways.payment.sandbox.wire.Faults;
import pro.interviewai.gateways.payment.sandbox.wire.Faults.Fault;
import pro.interviewai.gateways.payment.sandbox.wire.StripeError;
import pro.interviewai.ports.payment.PaymentProvider;
import tools.jackson.databind.node.ObjectNode;

/** Lets the sandbox be spoken to by Stripe's libraries, from this machine only and with its key only. */
public final class SandboxServer implements AutoCloseable {
    private static final String PREFIX = "/v1/";
    private static final int UNAUTHORIZED = 401;
    private static final int PAYMENT_REQUIRED = 402;
    private static final int CONFLICT = 409;
    private static final int TOO_MANY = 429;
    private static final int BROKEN = 500;

    private final Sandbox sandbox;
    private final String key;
    private final Faults faults;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    /** @param key with which requests are accepted */
    public SandboxServer(Sandbox sandbox, String key, Faults faults) {
        this.sandbox = sandbox;
        this.key = key;
        this.faults = faults;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException taken) {
            throw new UncheckedIOException("no port for the sandbox of payments", taken);
        }
        server.setExecutor(threads);
        server.createContext(PREFIX, this::handle);
        server.start();
    }

    /** What Stripe's libraries are to be given as the base of the interface. */
    public URI base() {
        var address = server.getAddress();
        return URI.create("http://%s:%d".formatted(address.getAddress().getHostAddress(), address.getPort()));
    }

    /**
     * The sandbox as the application asks it, by Stripe's own library.
     *
     * @param webhookSecret by which its messages are signed
     */
    public PaymentProvider provider(SandboxPrices prices, String webhookSecret, Clock clock) {
        var client = StripeClient.builder()
                .setApiKey(key)
                .setApiBase(base().toString())
                .setMaxNetworkRetries(0)
                .build();
        return new StripePayments(client, prices.list(), webhookSecret, true, clock);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            var request = read(exchange);
            var fault = faults.next(request.method(), request.path());
            switch (fault) {
                case CUT_BEFORE -> {}
                case TOO_MANY -> send(exchange, error(TOO_MANY, "invalid_request_error", "rate_limit"));
                case KEY_IN_USE -> send(exchange, error(CONFLICT, "idempotency_error", "idempotency_key_in_use"));
                case DECLINED -> send(exchange, error(PAYMENT_REQUIRED, "card_error", "card_declined"));
                case BROKEN -> send(exchange, error(BROKEN, "api_error", ""));
                case NONE, CUT_AFTER -> {
                    var answer = isKnown(exchange) ? sandbox.answer(request) : unknown();
                    if (fault == Fault.NONE) {
                        send(exchange, answer);
                    }
                }
            }
        }
    }

    private StripeRequest read(HttpExchange exchange) throws IOException {
        var uri = exchange.getRequestURI();
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        return new StripeRequest(
                exchange.getRequestMethod(),
                uri.getPath().substring(PREFIX.length()),
                body.isEmpty() ? Objects.requireNonNullElse(uri.getRawQuery(), "") : body,
                Objects.requireNonNullElse(exchange.getRequestHeaders().getFirst("Idempotency-Key"), ""));
    }

    private boolean isKnown(HttpExchange exchange) {
        var given = Objects.requireNonNullElse(exchange.getRequestHeaders().getFirst("Authorization"), "");
        return MessageDigest.isEqual(
                given.getBytes(StandardCharsets.UTF_8), ("Bearer " + key).getBytes(StandardCharsets.UTF_8));
    }

    private static Answer unknown() {
        return error(UNAUTHORIZED, "invalid_request_error", "");
    }

    private static Answer error(int status, String type, String code) {
        ObjectNode body = new StripeError(status, type, code, "The sandbox does not do this.").json();
        return new Answer(status, body);
    }

    private static void send(HttpExchange exchange, Answer answer) throws IOException {
        var bytes = answer.body().toString().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.getResponseHeaders().set("Request-Id", "req_sandbox");
        exchange.getResponseHeaders().set("Stripe-Version", Books.API_VERSION);
        exchange.sendResponseHeaders(answer.status(), bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}
