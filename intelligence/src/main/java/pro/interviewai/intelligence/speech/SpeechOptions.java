package pro.interviewai.intelligence.speech;

import org.jspecify.annotations.Nullable;

/**
 * What is known of the speech.
 *
 * @param language ISO 639-1 in lower case; recognised if not given
 * @param context names and terms that may be heard
 */
public record SpeechOptions(
        @Nullable String language, @Nullable String context) {

    public static SpeechOptions in(@Nullable String language) {
        return new SpeechOptions(language, null);
    }
}
