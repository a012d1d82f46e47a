package pro.interviewai.intelligence.speech;

import java.util.Locale;
import java.util.stream.Collectors;
import pro.interviewai.ports.speech.Transcription;

/** A transcript as captions for a player. */
public final class Captions {
    private Captions() {}

    /** SubRip: numbered from 1. */
    public static String srt(Transcription transcription) {
        return transcription.segments().stream()
                .map(segment -> "%d\n%s --> %s\n%s\n"
                        .formatted(
                                segment.id() + 1,
                                time(segment.start(), ','),
                                time(segment.end(), ','),
                                oneLine(segment.text())))
                .collect(Collectors.joining("\n"));
    }

    /** WebVTT. */
    public static String vtt(Transcription transcription) {
        return transcription.segments().stream()
                .map(segment -> "\n%s --> %s\n%s\n"
                        .formatted(
                                time(segment.start(), '.'),
                                time(segment.end(), '.'),
                                oneLine(segment.text())
                                        .replace("&", "&amp;")
                                        .replace("<", "&lt;")
                                        .replace(">", "&gt;")))
                .collect(Collectors.joining("", "WEBVTT\n", ""));
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    private static String time(double seconds, char point) {
        var millis = Math.round(1000 * seconds);
        return String.format(
                Locale.ROOT,
                "%02d:%02d:%02d%c%03d",
                millis / 3_600_000,
                millis / 60_000 % 60,
                millis / 1000 % 60,
                point,
                millis % 1000);
    }
}
