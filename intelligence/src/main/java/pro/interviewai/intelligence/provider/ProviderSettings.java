package pro.interviewai.intelligence.provider;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Where the provider is and how long it is waited for.
 *
 * @param baseUrl with the version, such as {@code https://api.openai.com/v1}
 * @param apiKey secret; servers that need none take any
 * @param organization sent along if given
 * @param chatModel the model that judges and writes
 * @param speechModel the model that hears
 * @param chatLimit for one answer with all repetitions
 * @param speechLimit for one transcript with all repetitions
 */
public record ProviderSettings(
        String baseUrl,
        String apiKey,
        @Nullable String organization,
        String chatModel,
        String speechModel,
        Duration chatLimit,
        Duration speechLimit) {

    @Override
    public String toString() {
        return "ProviderSettings[" + chatModel + ", " + speechModel + "]";
    }
}
