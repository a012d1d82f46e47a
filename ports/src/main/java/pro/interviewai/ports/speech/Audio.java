package pro.interviewai.ports.speech;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Audio that was recognised by its content and measured.
 *
 * @param content not copied; nobody changes it
 * @param seconds what was decoded of it, or would be; more than 0
 * @param samples what was decoded: 16 kHz, one channel, two bytes each, the lower one first; none where no decoder is at
 *     hand; not copied; nobody changes it
 */
public record Audio(byte[] content, AudioFormat format, double seconds, byte @Nullable [] samples) {
    public static final int MOST_BYTES = 25 * 1024 * 1024;

    @Override
    public boolean equals(Object other) {
        return other instanceof Audio that && Arrays.equals(content, that.content);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(content);
    }

    @Override
    public String toString() {
        return "Audio[" + format + ", " + seconds + " s]";
    }
}
