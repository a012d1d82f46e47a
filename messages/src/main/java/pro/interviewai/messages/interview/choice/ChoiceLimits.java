package pro.interviewai.messages.interview.choice;

/** How much of everything can be chosen at the start. */
public final class ChoiceLimits {
    public static final int FEWEST_QUESTIONS = 5;
    public static final int MOST_QUESTIONS = 20;
    public static final int SHORTEST_MINUTES = 1;
    public static final int LONGEST_MINUTES = 60;
    public static final int MOST_FOLLOW_UPS = 5;
    public static final int MOST_TECHNOLOGIES = 20;
    /** Characters of the name of a domain or a technology. */
    public static final int LONGEST_NAME = 50;

    private ChoiceLimits() {}
}
