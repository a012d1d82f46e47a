package pro.interviewai.command.question;

import pro.interviewai.messages.ProblemException;
import pro.interviewai.messages.question.QuestionContent;
import pro.interviewai.messages.question.QuestionContent.Kind;
import pro.interviewai.messages.question.QuestionContent.Type;
import pro.interviewai.messages.question.QuestionProblem;

/**
 * A question without key points could be asked, but no answer to it could be scored with evidence; and only in stories of
 * one's own work are there parts of a story.
 */
final class QuestionMustBeJudgeable {
    private QuestionMustBeJudgeable() {}

    static void check(QuestionContent content) {
        if (content.keyPoints().isEmpty()) {
            throw new ProblemException(QuestionProblem.NO_KEY_POINTS);
        }
        if (content.type() != Type.BEHAVIORAL
                && content.keyPoints().stream().anyMatch(point -> point.kind() != Kind.SEMANTIC)) {
            throw new ProblemException(QuestionProblem.STORY_PARTS_NOT_ALLOWED);
        }
    }
}
