package pro.interviewai.messages.recording;

import pro.interviewai.messages.Problem;

/** Refusals about audio. */
public enum RecordingProblem implements Problem {
    AUDIO_MISSING(422, "There is no audio in this request."),
    AUDIO_FORMAT_UNKNOWN(422, "This is not WAV, MP3, Ogg, WebM or M4A audio."),
    AUDIO_DELETED(409, "The audio is no longer kept."),
    NO_WORDS(422, "No speech was found in this audio."),
    AUDIO_BROKEN(422, "This audio is cut off or damaged. Please send it again."),
    AUDIO_TOO_LONG(422, "Audio may last up to five minutes."),
    SPEECH_LANGUAGE_UNSUPPORTED(422, "Speech in this language is not supported here."),
    NO_SPEECH_ENGINE(503, "Speech recognition is not available here."),
    NO_AUDIO_CONVERTER(503, "This audio would have to be converted first, and no converter is installed."),
    SPEECH_ENGINE_BUSY(503, "Other recordings are being transcribed. Please try again in a moment."),
    SPEECH_ENGINE_FAILED(503, "The speech could not be transcribed this time. Please try again later.");

    private final int status;
    private final String sentence;

    RecordingProblem(int status, String sentence) {
        this.status = status;
        this.sentence = sentence;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
