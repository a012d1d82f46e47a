package pro.interviewai.intelligence.scoring.guard;

import pro.interviewai.intelligence.scoring.ScoringOutcome.Reason;

/** Mostly letters of another script, so surely not English. */
final class AnotherScript implements Check {
    private static final double LEAST_LATIN = 0.7;

    @Override
    public Draft look(AnswerText answer, Draft draft) {
        return latinRate(answer.text(), answer.end()) < LEAST_LATIN
                ? draft.refusedFor(Reason.UNSUPPORTED_LANGUAGE)
                : draft;
    }

    private static double latinRate(String text, int end) {
        var letters = 0;
        var latin = 0;
        for (var i = 0; i < end; i += Character.charCount(text.codePointAt(i))) {
            var codePoint = text.codePointAt(i);
            if (Character.isLetter(codePoint)) {
                letters++;
                latin += Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.LATIN ? 1 : 0;
            }
        }
        return letters == 0 ? 1 : (double) latin / letters;
    }
}
