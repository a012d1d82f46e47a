package pro.interviewai.messages.interview.assessment;

import org.jspecify.annotations.Nullable;

/** What hints take off an answer's score. */
public final class HintCost {
    /** Points of ten that each hint takes off. */
    public static final double EACH = 0.5;

    private HintCost() {}

    public static double of(int hints) {
        return hints * EACH;
    }

    /**
     * A score after the cost of its hints, in tenths of a point and never below zero; none unless there is a score.
     *
     * @param cost points of ten
     */
    public static @Nullable Double off(@Nullable Double score, double cost) {
        return score == null ? null : Math.max(0, Math.round((score - cost) * 10) / 10.0);
    }
}
