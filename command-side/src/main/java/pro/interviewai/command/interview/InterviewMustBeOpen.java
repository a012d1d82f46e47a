package pro.interviewai.command.interview;

import pro.interviewai.messages.ProblemException;
import pro.interviewai.messages.interview.InterviewProblem;

/** After its end an interview takes no answers. */
final class InterviewMustBeOpen {
    private InterviewMustBeOpen() {}

    static void check(boolean completed) {
        if (completed) {
            throw new ProblemException(InterviewProblem.INTERVIEW_COMPLETED);
        }
    }
}
