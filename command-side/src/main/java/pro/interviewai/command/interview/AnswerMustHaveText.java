package pro.interviewai.command.interview;

import pro.interviewai.messages.ProblemException;
import pro.interviewai.messages.interview.InterviewProblem;

/** An answer has at least one visible character and at most {@value #MAX_LENGTH} UTF-16 units. */
final class AnswerMustHaveText {
    static final int MAX_LENGTH = 50_000;

    private AnswerMustHaveText() {}

    static void check(String content) {
        if (content.codePoints().allMatch(AnswerMustHaveText::isInvisible)) {
            throw new ProblemException(InterviewProblem.ANSWER_EMPTY);
        }
        checkLength(content);
    }

    static void checkLength(String content) {
        if (content.length() > MAX_LENGTH) {
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
