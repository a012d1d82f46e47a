package pro.interviewai.command.interview;

import pro.interviewai.messages.ProblemException;
import pro.interviewai.messages.interview.AnswerLimits;
import pro.interviewai.messages.interview.InterviewProblem;

/** An answer has at least one visible character and at most {@value AnswerLimits#LONGEST_TEXT} UTF-16 units. */
final class AnswerMustHaveText {
    private AnswerMustHaveText() {}

    static void check(String content) {
        if (content.codePoints().allMatch(AnswerMustHaveText::isInvisible)) {
            throw new ProblemException(InterviewProblem.ANSWER_EMPTY);
        }
        checkLength(content);
    }

    static void checkLength(String content) {
        if (content.length() > AnswerLimits.LONGEST_TEXT) {
            throw new ProblemException(InterviewProblem.ANSWER_TOO_LONG);
        }
    }

    private static boolean isInvisible(int codePoint) {
        return Character.isWhitespace(codePoint)
                || Character.isSpaceChar(codePoint)
                || Character.isISOControl(codePoint)
                || Character.getType(codePoint) == Character.FORMAT;
    }
}
