package pro.interviewai.command.interview;

import pro.interviewai.messages.ProblemException;
import pro.interviewai.messages.interview.InterviewProblem;
import pro.interviewai.messages.interview.InterviewStatus;

/** After its end an interview takes no answers. */
final class InterviewMustBeOpen {
    private InterviewMustBeOpen() {}

    static void check(InterviewStatus status) {
        if (!status.isOpen()) {
            throw new ProblemException(
                    status == InterviewStatus.ABANDONED
                            ? InterviewProblem.INTERVIEW_ABANDONED
                            : InterviewProblem.INTERVIEW_COMPLETED);
        }
    }
}
