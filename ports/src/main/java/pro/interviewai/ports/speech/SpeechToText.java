package pro.interviewai.ports.speech;

/** Writes down what is said in audio. Implementations are safe for use by many threads. */
public interface SpeechToText {

    /**
     * What was said; without words if nobody speaks.
     *
     * @throws SpeechException when no transcript can be had, with the reason
     */
    Transcription transcribe(Audio audio, SpeechOptions options);

    /**
     * Whether what a browser records can be heard, as things are now.
     *
     * @param language ISO 639-1 in lower case
     */
    default boolean hears(String language) {
        return true;
    }
}
