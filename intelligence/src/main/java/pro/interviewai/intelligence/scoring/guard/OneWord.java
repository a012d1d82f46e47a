package pro.interviewai.intelligence.scoring.guard;

import pro.interviewai.intelligence.scoring.Finding;
import pro.interviewai.intelligence.scoring.Finding.Kind;

/** A single word. */
final class OneWord implements Check {

    @Override
    public Draft look(AnswerText answer, Draft draft) {
        return answer.words().size() < 2
                ? draft.found(new Finding(Kind.ONE_WORD, "One word is not an answer.", null))
                        .worth(0)
                : draft;
    }
}
