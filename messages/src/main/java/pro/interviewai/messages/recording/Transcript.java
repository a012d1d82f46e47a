package pro.interviewai.messages.recording;

import org.jspecify.annotations.Nullable;
import pro.interviewai.messages.NotPersonalData;
import pro.interviewai.messages.PersonalData;

/**
 * What was said in a recording, and who heard it.
 *
 * @param language ISO 639-1
 * @param confidence 0–1, none where the engine gives none
 * @param wordsPerMinute from the first word to the last
 * @param pauses silences of at least a second
 * @param source {@code local} or {@code provider}
 * @param inputHash SHA-256 of the audio in hex
 */
public record Transcript(
        @PersonalData String text,
        @NotPersonalData String language,
        @Nullable @NotPersonalData Double confidence,
        @NotPersonalData int wordsPerMinute,
        @NotPersonalData int pauses,
        @NotPersonalData String source,
        @NotPersonalData String engine,
        @NotPersonalData String model,
        @NotPersonalData String inputHash) {}
