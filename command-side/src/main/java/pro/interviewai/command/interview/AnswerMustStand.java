package pro.interviewai.command.interview;

import org.jspecify.annotations.Nullable;
import pro.interviewai.messages.ProblemException;
import pro.interviewai.messages.interview.InterviewCommand.SubmitAnswer;
import pro.interviewai.messages.interview.InterviewProblem;

/** An answer stands once it is given: the same again is a repetition, another one is refused. */
final class AnswerMustStand {
    private AnswerMustStand() {}

    /** Says whether the command repeats the answer that stands. */
    static boolean isRepeatedBy(@Nullable GivenAnswer given, SubmitAnswer submit) {
        if (given != null && !given.says(submit)) {
            throw new ProblemException(InterviewProblem.ANSWER_ALREADY_GIVEN);
        }
        return given != null;
    }
}
