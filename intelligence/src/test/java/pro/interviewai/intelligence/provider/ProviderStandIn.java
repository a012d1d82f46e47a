package pro.interviewai.intelligence.provider;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A server that speaks OpenAI's protocol and says what a test wants it to say. */
public final class ProviderStandIn implements AutoCloseable {
    public static final String CHAT = "/v1/chat/completions";
    public static final String TRANSCRIPTIONS = "/v1/audio/transcriptions";
    private static final JsonMapper JSON = JsonMapper.shared();

    private final WireMockServer server =
            new WireMockServer(WireMockConfiguration.options().dynamicPort().bindAddress("127.0.0.1"));

    public ProviderStandIn() {
        server.start();
    }

    public ProviderSettings settings(Duration limit) {
        return new ProviderSettings(
                "http://127.0.0.1:" + server.port() + "/v1", "sk-test", null, "test-model", "test-ears", limit, limit);
    }

    /** From now on answers like this, and counts anew. */
    public void answers(String path, ResponseDefinitionBuilder response) {
        server.resetAll();
        server.stubFor(post(urlEqualTo(path)).willReturn(response));
    }

    public void says(String content) {
        answers(CHAT, completion(content, "stop"));
    }

    public int calls(String path) {
        return server.countRequestsMatching(postRequestedFor(urlEqualTo(path)).build())
                .getCount();
    }

    public String lastBody() {
        return server.getAllServeEvents().getFirst().getRequest().getBodyAsString();
    }

    public JsonNode lastRequest() {
        return JSON.readTree(lastBody());
    }

    public static ResponseDefinitionBuilder completion(String content, String finishReason) {
        var message = new LinkedHashMap<String, Object>();
        message.put("role", "assistant");
        message.put("content", content);
        message.put("refusal", null);
        var choice = new LinkedHashMap<String, Object>();
        choice.put("index", 0);
        choice.put("message", message);
        choice.put("logprobs", null);
        choice.put("finish_reason", finishReason);
        return json(JSON.writeValueAsString(Map.of(
                "id",
                "chatcmpl-1",
                "object",
                "chat.completion",
                "created",
                1,
                "model",
                "test-model-2026",
                "choices",
                List.of(choice),
                "usage",
                Map.of("prompt_tokens", 300, "completion_tokens", 80, "total_tokens", 380))));
    }

    public static ResponseDefinitionBuilder json(String body) {
        return aResponse().withHeader("Content-Type", "application/json").withBody(body);
    }

    public static ResponseDefinitionBuilder error(int status) {
        return aResponse()
                .withStatus(status)
                .withHeader("Content-Type", "application/json")
                .withBody("{\"error\":{\"message\":\"no\",\"type\":\"t\",\"param\":null,\"code\":null}}");
    }

    public WireMockServer server() {
        return server;
    }

    @Override
    public void close() {
        server.stop();
    }
}
