package pro.interviewai.intelligence.scoring.guard;

import pro.interviewai.intelligence.scoring.ScoringOutcome.Reason;

/** Blanks and invisible characters only. */
final class NothingSaid implements Check {

    @Override
    public Draft look(AnswerText answer, Draft draft) {
        return answer.text().codePoints().allMatch(NothingSaid::saysNothing) ? draft.refusedFor(Reason.EMPTY) : draft;
    }

    private static boolean saysNothing(int codePoint) {
        return Character.isWhitespace(codePoint)
                || Character.isSpaceChar(codePoint)
                || Character.isISOControl(codePoint)
                || !Character.isDefined(codePoint)
                || Character.getType(codePoint) == Character.FORMAT;
    }
}
