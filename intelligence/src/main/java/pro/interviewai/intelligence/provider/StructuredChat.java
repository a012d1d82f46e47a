package pro.interviewai.intelligence.provider;

import java.util.List;
import org.springframework.ai.chat.messages.SystemMessage;
import org.springframework.ai.chat.messages.UserMessage;
import org.springframework.ai.chat.prompt.Prompt;
import org.springframework.ai.openai.OpenAiChatModel;
import org.springframework.ai.openai.OpenAiChatOptions;
import pro.interviewai.intelligence.provider.ProviderException.Reason;

/** Asks the chat model for one JSON document of a given schema. It makes one attempt and leaves the rest to its caller. */
public final class StructuredChat {
    private static final int MOST_TOKENS = 2_000;

    private final OpenAiChatModel chat;
    private final ProviderSettings settings;

    public StructuredChat(ProviderSettings settings) {
        this.settings = settings;
        this.chat = OpenAiChatModel.builder().options(options(settings).build()).build();
    }

    public String model() {
        return settings.chatModel();
    }

    /**
     * The model's document, which is JSON that its server was told to hold to the schema; whether it does is for the caller
     * to check.
     *
     * @throws ProviderException when the answer was cut off or refused; the client's own exceptions come through
     */
    public String ask(String instructions, String data, String jsonSchema) {
        var options = options(settings)
                .responseFormat(OpenAiChatModel.ResponseFormat.builder()
                        .type(OpenAiChatModel.ResponseFormat.Type.JSON_SCHEMA)
                        .jsonSchema(jsonSchema)
                        .strict(true)
                        .build())
                .build();
        var result = chat.call(new Prompt(List.of(new SystemMessage(instructions), new UserMessage(data)), options))
                .getResult();
        var text = result == null ? null : result.getOutput().getText();
        if (result == null || text == null || text.isBlank()) {
            throw new ProviderException(Reason.UNUSABLE_ANSWER);
        }
        if (!"stop".equalsIgnoreCase(result.getMetadata().getFinishReason())) {
            throw new ProviderException(Reason.UNUSABLE_ANSWER);
        }
        return text;
    }

    private static OpenAiChatOptions.Builder options(ProviderSettings settings) {
        var options = OpenAiChatOptions.builder();
        options.baseUrl(settings.baseUrl())
                .apiKey(settings.apiKey())
                .timeout(settings.chatLimit())
                .maxRetries(0)
                .model(settings.chatModel())
                .temperature(0.0)
                .maxTokens(MOST_TOKENS);
        if (settings.organization() != null) {
            options.organizationId(settings.organization());
        }
        return options;
    }
}
