package pro.interviewai.command.interview;

import pro.interviewai.messages.ProblemException;
import pro.interviewai.messages.interview.InterviewProblem;
import pro.interviewai.messages.interview.InterviewStatus;

/** While the clock stands there are no hints. */
final class InterviewMustRun {
    private InterviewMustRun() {}

    static void check(InterviewStatus status) {
        InterviewMustBeOpen.check(status);
        if (status == InterviewStatus.PAUSED) {
            throw new ProblemException(InterviewProblem.INTERVIEW_PAUSED);
        }
    }
}
