package pro.interviewai.intelligence.cv.optimisation.change;

/** Why a change is proposed. */
public enum ChangeRule {
    SPELLING("text.spelling", "A word is misspelled, or does not fit the words beside it."),
    MARKS("text.marks", "Blanks, marks and bullets are set as readers expect them."),
    REPEATED_WORD("text.repeatedWord", "A small word stands twice."),
    FULL_STOP("points.fullStop", "The points of one entry should all end with a full stop, or none of them."),
    VERB("points.verb", "It says more to begin with what you did than with what you answered for."),
    PRONOUN("points.pronoun", "In a CV it is clear who did it; the point can begin with the verb."),
    NUMBER("points.number", "A number shows how much it was. Fill in how many, how much or how often, if you know it."),
    SKILL_TOLD(
            "skills.told",
            "The job asks for it and your experience tells of it; programs also look for it in your list of skills."),
    SKILL_WANTED(
            "skills.wanted",
            "The job asks for it and your CV does not tell of it. Add it only if it is true, and tell where you used it."),
    DUPLICATE("leaveOut.duplicate", "It stands in your CV twice."),
    PERSONAL("leaveOut.personal", "Employers must not choose by such details, and many may not even be sent them."),
    INTERESTS("leaveOut.interests", "The room is worth more for what the job asks for."),
    REFERENCES("leaveOut.references", "Employers ask for references anyway."),
    OBJECTIVE("leaveOut.objective", "Readers look for what you bring; what you want belongs in the letter.");

    private final String code;
    private final String sentence;

    ChangeRule(String code, String sentence) {
        this.code = code;
        this.sentence = sentence;
    }

    /** Stable, by which the dashboard has its text. */
    public String code() {
        return code;
    }

    /** The same in English. */
    public String sentence() {
        return sentence;
    }
}
