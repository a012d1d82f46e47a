package pro.interviewai.intelligence.cv.spelling;

/** How far texts of a language are checked. */
public enum Coverage {
    /** By a dictionary and by hundreds of rules of grammar. */
    FULL,
    /** By a few rules, so most mistakes are not found. */
    PARTIAL,
    /** Not at all: nothing here knows the language. */
    NONE,
    /** Not at the moment: what knows the language cannot be started, or failed within the last half minute. */
    OUT_OF_ORDER;

    /** Whether mistakes are found at all. */
    public boolean checks() {
        return this == FULL || this == PARTIAL;
    }
}
