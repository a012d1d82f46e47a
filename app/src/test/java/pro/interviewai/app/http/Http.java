package pro.interviewai.app.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pro.interviewai.messages.CommonProblem;
import pro.interviewai.testing.Patience;
import tools.jackson.databind.json.JsonMapper;

/**
 * Speaks HTTP with a running application, as a client of it would: told that it takes a moment, it comes again when it
 * may.
 */
public final class Http {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Patience.bound())
            .build();

    private final URI base;
    private final @Nullable String token;
    private final boolean comesAgain;

    public Http(int port) {
        this(URI.create("http://127.0.0.1:" + port), null, true);
    }

    private Http(URI base, @Nullable String token, boolean comesAgain) {
        this.base = base;
        this.token = token;
        this.comesAgain = comesAgain;
    }

    public Http as(@Nullable String accessToken) {
        return new Http(base, accessToken, comesAgain);
    }

    /** The same person at another server, or at the same one after its restart. */
    public Http at(Http server) {
        return new Http(server.base, token, comesAgain);
    }

    /** The same client, which takes the first reply as it is. */
    public Http once() {
        return new Http(base, token, false);
    }

    /** Tries to sign in. */
    public Reply login(String email, String password) {
        return post("/api/v1/auth/login", Map.of("email", email, "password", password));
    }

    /** The same client, signed in. */
    public Http signIn(String email, String password) {
        var login = login(email, password);
        if (login.status() != 200) {
            throw new AssertionError("cannot sign in: " + login);
        }
        return as(login.text("/accessToken"));
    }

    public Reply get(String path) {
        return send(request(path).GET());
    }

    /** The report once all is well: a busy machine may be late with a part of it for a moment. */
    public Reply health() {
        return health("/health");
    }

    /** @param path {@code /health} or another name of it */
    public Reply health(String path) {
        return Patience.until(path, () -> get(path), report -> report.status() == 200);
    }

    public Reply post(String path, Object body) {
        return send(json(path).POST(body(body)));
    }

    public Reply post(String path, Object body, String idempotencyKey) {
        return send(json(path).header("Idempotency-Key", idempotencyKey).POST(body(body)));
    }

    public Reply patch(String path, Object body) {
        return send(json(path).method("PATCH", body(body)));
    }

    public Reply put(String path, String type, byte[] body) {
        return send(request(path).header("Content-Type", type).PUT(BodyPublishers.ofByteArray(body)));
    }

    public Reply put(String path) {
        return send(request(path).PUT(BodyPublishers.noBody()));
    }

    public Reply delete(String path) {
        return send(request(path).DELETE());
    }

    public Reply post(String path) {
        return post(path, Map.of());
    }

    public Reply postRaw(String path, String body) {
        return send(json(path).POST(BodyPublishers.ofString(body)));
    }

    public Reply send(HttpRequest.Builder request) {
        return comesAgain
                ? Patience.until("a reply", () -> sendOnce(request).orWait(Http::isFinal), Http::isFinal)
                : sendOnce(request);
    }

    /** Sends what may be repeated, and again while the reply is 202: what was asked for is late. */
    public Reply sendUntilDone(HttpRequest.Builder request) {
        return Patience.until("what was asked for", () -> send(request).orWait(Http::isDone), Http::isDone);
    }

    private static boolean isDone(Reply reply) {
        return reply.status() != 202;
    }

    /** Whether it is more than the request for a moment of patience. */
    private static boolean isFinal(Reply reply) {
        return reply.status() != 503 || !reply.response().body().contains("\"" + CommonProblem.UNAVAILABLE + "\"");
    }

    private static Reply sendOnce(HttpRequest.Builder request) {
        try {
            return new Reply(CLIENT.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    HttpRequest.Builder json(String path) {
        return request(path).header("Content-Type", "application/json");
    }

    static BodyPublisher body(Object body) {
        return BodyPublishers.ofString(JSON.writeValueAsString(body));
    }

    public HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(base.resolve(path)).timeout(Patience.bound());
        return token == null ? request : request.header("Authorization", "Bearer " + token);
    }
}
