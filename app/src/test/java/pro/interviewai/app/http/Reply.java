package pro.interviewai.app.http;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An HTTP answer with its body read as JSON. */
public record Reply(HttpResponse<String> response) {
    private static final JsonMapper JSON = JsonMapper.shared();

    public int status() {
        return response.statusCode();
    }

    public JsonNode json() {
        return JSON.readTree(response.body());
    }

    public String text(String pointer) {
        return json().at(pointer).asString();
    }

    public String header(String name) {
        return response.headers().firstValue(name).orElse("");
    }

    /** The same; if it is not the last word, after the time in which it is not worth to ask again. */
    Reply orWait(Predicate<Reply> last) {
        if (!last.test(this)) {
            try {
                Thread.sleep(Duration.ofSeconds(Long.parseLong(header("Retry-After"))));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
        return this;
    }

    @Override
    public String toString() {
        return status() + " " + response.body();
    }
}
