package pro.interviewai.app.http;

import java.net.http.HttpResponse;
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

    @Override
    public String toString() {
        return status() + " " + response.body();
    }
}
