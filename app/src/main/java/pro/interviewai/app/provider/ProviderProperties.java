package pro.interviewai.app.provider;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import pro.interviewai.intelligence.provider.ProviderSettings;

/**
 * A model provider that speaks OpenAI's protocol. There is none unless a key or an address is given.
 *
 * @param apiKey may be left out where the server needs none
 * @param baseUrl with the version; OpenAI's if only a key is given
 * @param model for judging and writing; it must support structured output
 * @param speechModel for hearing
 */
@ConfigurationProperties("interviewai.openai")
record ProviderProperties(
        @Nullable String apiKey,
        @Nullable String baseUrl,
        @Nullable String organization,
        @DefaultValue("gpt-4o-mini") String model,
        @DefaultValue("whisper-1") String speechModel,
        @DefaultValue("20s") Duration chatLimit,
        @DefaultValue("60s") Duration speechLimit) {
    private static final String OPENAI = "https://api.openai.com/v1";

    ProviderSettings settings() {
        return new ProviderSettings(
                given(baseUrl, OPENAI),
                given(apiKey, "none"),
                organization == null || organization.isBlank() ? null : organization,
                model,
                speechModel,
                chatLimit,
                speechLimit);
    }

    private static String given(@Nullable String value, String otherwise) {
        return value == null || value.isBlank() ? otherwise : value;
    }

    @Override
    public String toString() {
        return "ProviderProperties[" + model + "]";
    }
}
