package pro.interviewai.gateways.payment.sandbox.wire;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.function.Supplier;

/** Where the sandbox's messages go. */
@FunctionalInterface
public interface WebhookDoor {

    /** @return whether the message was taken; else it is sent again */
    boolean takes(String body, String signature);

    /** Sends them over HTTP. */
    static WebhookDoor at(Supplier<URI> address) {
        var timeout = Duration.ofSeconds(10);
        var client = HttpClient.newBuilder().connectTimeout(timeout).build();
        return (body, signature) -> {
            var request = HttpRequest.newBuilder(address.get())
                    .timeout(timeout)
                    .header("Content-Type", "application/json; charset=utf-8")
                    .header("Stripe-Signature", signature)
                    .POST(BodyPublishers.ofString(body))
                    .build();
            try {
                var answer = client.send(request, BodyHandlers.discarding()).statusCode();
                return answer >= 200 && answer < 300;
            } catch (IOException unreachable) {
                return false;
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return false;
            }
        };
    }
}
