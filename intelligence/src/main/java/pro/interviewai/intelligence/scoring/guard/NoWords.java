package pro.interviewai.intelligence.scoring.guard;

import pro.interviewai.intelligence.scoring.Finding;
import pro.interviewai.intelligence.scoring.Finding.Kind;

/** Signs, but no word among them. */
final class NoWords implements Check {

    @Override
    public Draft look(AnswerText answer, Draft draft) {
        return answer.words().isEmpty()
                ? draft.found(new Finding(Kind.NO_WORDS, "The answer has no words.", null))
                        .worth(0)
                : draft;
    }
}
