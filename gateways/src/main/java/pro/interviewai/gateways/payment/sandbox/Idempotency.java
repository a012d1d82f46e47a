package pro.interviewai.gateways.payment.sandbox;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Supplier;
import pro.interviewai.gateways.payment.sandbox.Sandbox.Answer;
import pro.interviewai.gateways.payment.sandbox.Sandbox.StripeRequest;
import pro.interviewai.gateways.payment.sandbox.store.SandboxStore;
import pro.interviewai.gateways.payment.sandbox.wire.Json;
import pro.interviewai.gateways.payment.sandbox.wire.StripeError;

/**
 * Gives the same answer to a request that comes again with its key, within a day. Answers to what was wrong in itself
 * are not kept, as with Stripe, but a refused payment is.
 */
final class Idempotency {
    static final String KIND = "sandbox.request";
    static final Duration KEPT = Duration.ofHours(24);
    private static final int OK = 200;
    private static final int BAD_REQUEST = 400;
    private static final int PAYMENT_REQUIRED = 402;

    private final SandboxStore store;

    Idempotency(SandboxStore store) {
        this.store = store;
    }

    Answer once(StripeRequest request, Instant now, Supplier<Answer> work) {
        if (request.key().isEmpty() || request.method().equals("GET")) {
            return work.get();
        }
        return former(request, now).orElseGet(() -> {
            var answer = work.get();
            if (answer.status() == OK || answer.status() == PAYMENT_REQUIRED) {
                keep(request, now, answer);
            }
            return answer;
        });
    }

    private Optional<Answer> former(StripeRequest request, Instant now) {
        return store.get(KIND, request.key())
                .map(stored -> Json.parse(stored.json()))
                .filter(kept -> Json.moment(kept, "at").plus(KEPT).isAfter(now))
                .map(kept -> Json.text(kept, "request").equals(said(request))
                        ? new Answer((int) Json.number(kept, "status"), Json.parse(Json.text(kept, "answer")))
                        : other());
    }

    private void keep(StripeRequest request, Instant now, Answer answer) {
        var kept = Json.object(KIND, request.key())
                .put("at", now.getEpochSecond())
                .put("request", said(request))
                .put("status", answer.status())
                .put("answer", answer.body().toString());
        store.put(new SandboxStore.Stored(KIND, request.key(), null, kept.toString()));
    }

    private static Answer other() {
        var error = new StripeError(
                BAD_REQUEST,
                "idempotency_error",
                "",
                "Keys for idempotent requests can only be used with the same parameters they were first used with.");
        return new Answer(error.status(), error.json());
    }

    /** A digest, since what is said may name a person. */
    private static String said(StripeRequest request) {
        var said = request.method() + ' ' + request.path() + '?' + request.form();
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(said.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("each Java has SHA-256", impossible);
        }
    }
}
