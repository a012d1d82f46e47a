package pro.interviewai.intelligence.questions;

/** The level of experience a question is meant for, from the lowest to the highest. */
public enum Difficulty {
    JUNIOR,
    MID,
    SENIOR;

    /** Steps between two levels: 0 the same, 1 adjacent, 2 opposite. */
    public int distanceTo(Difficulty other) {
        return Math.abs(ordinal() - other.ordinal());
    }
}
