package pro.interviewai.ports.speech;

import org.jspecify.annotations.Nullable;

/**
 * What is known of the speech and wanted of the engine.
 *
 * @param language ISO 639-1 in lower case; recognised if not given
 * @param context names and terms that may be heard
 * @param temperature 0–1, how freely the engine may choose words; 0 if not given
 * @param model the one that was asked for; whichever there is if not given
 * @param patient whether it may wait for its turn however long that takes
 */
public record SpeechOptions(
        @Nullable String language,
        @Nullable String context,
        @Nullable Double temperature,
        @Nullable String model,
        boolean patient) {

    public static SpeechOptions in(@Nullable String language) {
        return new SpeechOptions(language, null, null, null, true);
    }
}
