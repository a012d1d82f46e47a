package pro.interviewai.ports.speech;

/** Writes down what is said in audio. Implementations are safe for use by many threads. */
public interface SpeechToText {

    /**
     * What was said; without words if nobody speaks.
     *
     * @throws SpeechException when no transcript can be had, with the reason
     */
    Transcription transcribe(Audio audio, SpeechOptions options);
}
