package pro.interviewai.intelligence.speech;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import pro.interviewai.ports.speech.Transcription;

/**
 * How something was said, as far as a transcript's words and times tell. It measures and does not judge.
 *
 * @param wordsPerMinute over the time from the first word to the last; 0 without words
 * @param pauses silences of at least {@value #PAUSE_SECONDS} s between stretches of speech
 * @param longestPause seconds
 * @param fillers filler words that were heard, with how often; many engines leave them out
 */
public record Delivery(int wordsPerMinute, int pauses, double longestPause, Map<String, Integer> fillers) {
    private static final double PAUSE_SECONDS = 1;
    private static final Pattern FILLER =
            Pattern.compile("\\b(?:u+h+m*|u+m+|e+r+m*|h+m+|you know|i mean|sort of|kind of|basically|actually)\\b");

    public Delivery {
        fillers = Map.copyOf(fillers);
    }

    public static Delivery of(Transcription transcription) {
        var segments = transcription.segments();
        if (segments.isEmpty()) {
            return new Delivery(0, 0, 0, Map.of());
        }
        var pauses = 0;
        double longest = 0;
        for (var i = 1; i < segments.size(); i++) {
            var silence = segments.get(i).start() - segments.get(i - 1).end();
            longest = Math.max(longest, silence);
            pauses += silence >= PAUSE_SECONDS ? 1 : 0;
        }
        var text = transcription.text().toLowerCase(Locale.ENGLISH);
        var words = text.isBlank() ? 0 : text.strip().split("\\s+").length;
        var seconds = segments.getLast().end() - segments.getFirst().start();
        return new Delivery(
                seconds > 0 ? (int) Math.round(60 * words / seconds) : 0,
                pauses,
                Math.round(100 * longest) / 100.0,
                fillersIn(text));
    }

    private static Map<String, Integer> fillersIn(String text) {
        var fillers = new TreeMap<String, Integer>();
        var matcher = FILLER.matcher(text);
        while (matcher.find()) {
            fillers.merge(matcher.group(), 1, Integer::sum);
        }
        return fillers;
    }
}
