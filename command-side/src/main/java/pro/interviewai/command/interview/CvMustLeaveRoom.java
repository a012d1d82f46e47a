package pro.interviewai.command.interview;

import java.util.List;
import java.util.stream.Collectors;
import pro.interviewai.messages.ProblemException;
import pro.interviewai.messages.interview.InterviewProblem;
import pro.interviewai.messages.interview.Question;
import pro.interviewai.messages.interview.choice.CvReason;
import pro.interviewai.messages.interview.choice.InterviewConfig;

/**
 * A CV is chosen with its version or not at all; only one that was chosen is a reason for a question, once for each, and for
 * no more than half of them.
 */
final class CvMustLeaveRoom {
    private CvMustLeaveRoom() {}

    static void check(InterviewConfig config, List<Question> questions, List<CvReason> reasons) {
        if ((config.cvId() == null) != (config.cvVersion() == null)) {
            throw new ProblemException(
                    InterviewProblem.CHOICE_NOT_POSSIBLE, "A version can only be chosen together with its CV.");
        }
        var asked = questions.stream().map(Question::id).collect(Collectors.toSet());
        var about = reasons.stream().map(CvReason::questionId).collect(Collectors.toSet());
        if (config.cvId() == null && !reasons.isEmpty()
                || !asked.containsAll(about)
                || about.size() < reasons.size()
                || 2 * reasons.size() > questions.size()) {
            throw new ProblemException(
                    InterviewProblem.CHOICE_NOT_POSSIBLE,
                    "A CV that was chosen can be the reason for up to half of the questions.");
        }
    }
}
