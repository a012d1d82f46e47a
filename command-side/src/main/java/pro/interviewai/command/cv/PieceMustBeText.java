package pro.interviewai.command.cv;

import org.jspecify.annotations.Nullable;
import pro.interviewai.messages.CommonProblem;
import pro.interviewai.messages.ProblemException;
import pro.interviewai.messages.cv.CvLimits;

/** A piece that is typed has some text, and not more than {@link CvLimits#PIECE} characters of it. */
final class PieceMustBeText {
    private PieceMustBeText() {}

    static void check(@Nullable String text) {
        if (text != null && (text.isBlank() || text.length() > CvLimits.PIECE)) {
            throw new ProblemException(
                    CommonProblem.VALIDATION_FAILED,
                    "A piece of a CV has from 1 to %d characters.".formatted(CvLimits.PIECE));
        }
    }
}
