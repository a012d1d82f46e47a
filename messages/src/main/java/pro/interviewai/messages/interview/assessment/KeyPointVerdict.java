package pro.interviewai.messages.interview.assessment;

import org.jspecify.annotations.Nullable;
import pro.interviewai.messages.NotPersonalData;
import pro.interviewai.messages.PersonalData;

/**
 * What an engine found about one expected key point.
 *
 * @param confidence 0–1, how sure the engine is that the point is there
 * @param quote the words of the answer that the verdict rests on; none where nothing was found, or after erasure
 * @param start offset of the quote in the answer in UTF-16 units, -1 without a quote
 * @param end offset after the quote, -1 without a quote
 */
public record KeyPointVerdict(
        @NotPersonalData String point,
        @NotPersonalData boolean covered,
        @NotPersonalData double confidence,
        @Nullable @PersonalData String quote,
        @NotPersonalData int start,
        @NotPersonalData int end) {
    /** The same without saying where in the answer it was found. */
    public KeyPointVerdict withoutWords() {
        return new KeyPointVerdict(point, covered, confidence, null, -1, -1);
    }
}
