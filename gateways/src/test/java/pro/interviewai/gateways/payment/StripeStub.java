package pro.interviewai.gateways.payment;

import com.stripe.StripeClient;
import com.stripe.exception.ApiConnectionException;
import com.stripe.exception.StripeException;
import com.stripe.net.HttpClient;
import com.stripe.net.HttpHeaders;
import com.stripe.net.StripeRequest;
import com.stripe.net.StripeResponse;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Answers in Stripe's place, without a network, and keeps what was asked. */
final class StripeStub extends HttpClient {
    private final Map<String, Deque<Answer>> answers = new HashMap<>();
    private final List<Asked> asked = new ArrayList<>();

    private record Answer(int status, String body) {}

    /**
     * What Stripe was asked.
     *
     * @param call method and path
     * @param parameters as they were sent, readable
     */
    record Asked(String call, String key, List<String> parameters) {}

    StripeClient client() {
        return StripeClient.builder()
                .setApiKey("sk_test")
                .setApiBase("https://stripe.test")
                .setMaxNetworkRetries(0)
                .setHttpClient(this)
                .build();
    }

    /** The last answer to a call is given again and again. */
    StripeStub answer(String call, JsonNode body) {
        return answer(call, 200, body.toString());
    }

    StripeStub answer(String call, int status, String body) {
        answers.computeIfAbsent(call, unknown -> new ArrayDeque<>()).add(new Answer(status, body));
        return this;
    }

    StripeStub list(String call, String... objects) {
        return answer(
                call, 200, "{\"object\":\"list\",\"has_more\":false,\"data\":[" + String.join(",", objects) + "]}");
    }

    List<Asked> writes() {
        return asked.stream()
                .filter(request -> !request.call().startsWith("GET "))
                .toList();
    }

    @Override
    public StripeResponse request(StripeRequest request) throws StripeException {
        var call = request.method() + " " + request.url().getPath();
        asked.add(
                new Asked(call, request.headers().firstValue("Idempotency-Key").orElse(""), parameters(request)));
        var left = answers.get(call);
        if (left == null) {
            throw new ApiConnectionException("nothing answers " + call);
        }
        var answer = left.size() > 1 ? left.remove() : left.element();
        return new StripeResponse(answer.status(), HttpHeaders.of(Map.of()), answer.body());
    }

    private static List<String> parameters(StripeRequest request) {
        var content = request.content();
        return content == null
                ? List.of()
                : List.of(URLDecoder.decode(content.stringContent(), StandardCharsets.UTF_8)
                        .split("&"));
    }
}
