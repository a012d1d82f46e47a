package pro.interviewai.command.question;

import pro.interviewai.messages.ProblemException;
import pro.interviewai.messages.question.QuestionProblem;

/** Who revises must have seen what they replace. */
final class RevisionMustBeTheLatest {
    private RevisionMustBeTheLatest() {}

    /** @param latest 0 if nobody has changed the question so far, so that it is as the program has it */
    static void check(int basedOn, int latest) {
        if (latest != 0 && basedOn != latest) {
            throw new ProblemException(QuestionProblem.QUESTION_CHANGED);
        }
    }
}
