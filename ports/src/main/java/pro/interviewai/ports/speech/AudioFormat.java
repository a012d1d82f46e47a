package pro.interviewai.ports.speech;

import java.util.Locale;

/** In which container audio comes. */
public enum AudioFormat {
    WAV("audio/wav"),
    MP3("audio/mpeg"),
    OGG("audio/ogg"),
    WEBM("audio/webm"),
    M4A("audio/mp4");

    private final String mediaType;

    AudioFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    public String fileName() {
        return "audio." + name().toLowerCase(Locale.ROOT);
    }
}
