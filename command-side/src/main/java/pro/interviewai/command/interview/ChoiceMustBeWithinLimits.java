package pro.interviewai.command.interview;

import pro.interviewai.messages.ProblemException;
import pro.interviewai.messages.interview.InterviewProblem;
import pro.interviewai.messages.interview.choice.ChoiceLimits;
import pro.interviewai.messages.interview.choice.InterviewConfig;

/** What is chosen at the start lies within the {@link ChoiceLimits}. */
final class ChoiceMustBeWithinLimits {
    private ChoiceMustBeWithinLimits() {}

    static void check(InterviewConfig config) {
        check("questions", config.numQuestions(), ChoiceLimits.FEWEST_QUESTIONS, ChoiceLimits.MOST_QUESTIONS);
        check("follow-up questions", config.followUps(), 0, ChoiceLimits.MOST_FOLLOW_UPS);
        check("technologies", config.technology().size(), 0, ChoiceLimits.MOST_TECHNOLOGIES);
        Integer minutes = config.timeLimit();
        if (minutes != null) {
            check("minutes a question", minutes, ChoiceLimits.SHORTEST_MINUTES, ChoiceLimits.LONGEST_MINUTES);
        }
    }

    private static void check(String what, int chosen, int least, int most) {
        if (chosen < least || chosen > most) {
            throw new ProblemException(
                    InterviewProblem.CHOICE_NOT_POSSIBLE,
                    "An interview has %d to %d %s; you asked for %d.".formatted(least, most, what, chosen));
        }
    }
}
