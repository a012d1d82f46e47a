package pro.interviewai.intelligence.scoring.guard;

import pro.interviewai.intelligence.scoring.Finding.Kind;
import pro.interviewai.intelligence.scoring.language.Denial;
import pro.interviewai.intelligence.scoring.language.Segmenter;

/** Nearly every clause rejects what is asked about. */
final class MostlyDenied implements Check {
    private static final int FEWEST_DENIED = 2;
    private static final double LEAST_DENIED = 0.45;
    private static final double MOST_SCORE = 0.5;

    @Override
    public Draft look(AnswerText answer, Draft draft) {
        var denied = Denial.in(answer.text(), draft.sentences());
        var clauses = draft.sentences().stream()
                .mapToInt(sentence -> Segmenter.clauses(answer.text(), sentence).size())
                .sum();
        return denied.size() >= FEWEST_DENIED && denied.size() >= LEAST_DENIED * clauses
                ? draft.found(answer.finding(
                                Kind.DENIAL, "The answer mostly rejects what is asked about.", denied.getFirst()))
                        .atMost(MOST_SCORE)
                : draft;
    }
}
