package pro.interviewai.intelligence.scoring;

import org.jspecify.annotations.Nullable;

/**
 * Whether the answer speaks of one key point. It says "probably covered" or "not found", never that a statement is right.
 *
 * @param point the key point as shown to the user
 * @param covered whether it counts as covered
 * @param confidence 0 to 1, how sure the engine is that the point is covered
 * @param evidence the words of the answer it rests on; null when nothing in the answer came near
 */
public record JudgedKeyPoint(
        String point,
        boolean covered,
        double confidence,
        @Nullable Evidence evidence) {

    public JudgedKeyPoint {
        if (covered && evidence == null) {
            throw new IllegalArgumentException("a covered key point needs its evidence: " + point);
        }
    }
}
