package pro.interviewai.intelligence.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import pro.interviewai.ports.speech.Transcription;
import pro.interviewai.ports.speech.Transcription.Segment;

class DeliveryTest {
    private static final Transcription SPOKEN = heard(
            new Segment(0, 0.5, 3.5, "Um, first I would measure & compare", 0.9),
            new Segment(1, 5.0, 8.0, "you know, um, <the> numbers", 0.8),
            new Segment(2, 8.4, 10.5, "and then stop", null));

    @Test
    void paceAndPausesComeFromTheTimes_fillersFromTheWords() {
        var delivery = Delivery.of(SPOKEN);
        assertThat(delivery.wordsPerMinute()).isEqualTo(90);
        assertThat(delivery.pauses()).isEqualTo(1);
        assertThat(delivery.longestPause()).isEqualTo(1.5);
        assertThat(delivery.fillers()).isEqualTo(Map.of("um", 2, "you know", 1));
    }

    @Test
    void withoutWords_thereIsNothingToMeasure() {
        assertThat(Delivery.of(heard())).isEqualTo(new Delivery(0, 0, 0, Map.of()));
    }

    @Test
    void captions() {
        assertThat(Captions.srt(SPOKEN))
                .startsWith("1\n00:00:00,500 --> 00:00:03,500\nUm, first I would measure & compare\n\n2\n00:00:05,000");
        assertThat(Captions.vtt(SPOKEN))
                .startsWith("WEBVTT\n\n00:00:00.500 --> 00:00:03.500\nUm, first I would measure &amp; compare\n\n00:")
                .contains("&lt;the&gt;");
    }

    private static Transcription heard(Segment... segments) {
        var text =
                String.join(" ", List.of(segments).stream().map(Segment::text).toList());
        return new Transcription(text, "en", null, 11, List.of(segments), "local", "e", "m", "00", List.of());
    }
}
