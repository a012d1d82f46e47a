package pro.interviewai.intelligence.scoring.guard;

import pro.interviewai.intelligence.scoring.Finding;
import pro.interviewai.intelligence.scoring.Finding.Kind;

/** Words in an order in which nobody puts them. */
final class WordSalad implements Check {
    private static final int FEWEST_WORDS = 8;
    private static final double LEAST_USUALNESS = -0.05;
    private static final double MOST_SCORE = 0.5;

    @Override
    public Draft look(AnswerText answer, Draft draft) {
        var sentences = draft.sentences().stream().map(answer::words).toList();
        var shuffled = answer.words().size() >= FEWEST_WORDS
                && answer.english().wordOrder().usualness(sentences) < LEAST_USUALNESS;
        return shuffled
                ? draft.found(new Finding(Kind.WORD_SALAD, "The words do not form sentences.", null))
                        .atMost(MOST_SCORE)
                : draft;
    }
}
