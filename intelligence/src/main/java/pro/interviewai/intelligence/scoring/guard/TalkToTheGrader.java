package pro.interviewai.intelligence.scoring.guard;

import pro.interviewai.intelligence.scoring.Finding;
import pro.interviewai.intelligence.scoring.Finding.Kind;

/** Words that are meant for whoever grades, in one sentence or across several. */
final class TalkToTheGrader implements Check {
    private static final double WORTH = 0.5;
    private static final String MESSAGE = "The answer speaks to the grader, not to the question.";

    @Override
    public Draft look(AnswerText answer, Draft draft) {
        for (var sentence : draft.sentences()) {
            if (GraderTalk.isIn(sentence.in(answer.text()))) {
                return draft.found(answer.finding(Kind.ADDRESSES_THE_GRADER, MESSAGE, sentence))
                        .settledAt(WORTH);
            }
        }
        return GraderTalk.isIn(answer.read())
                ? draft.found(new Finding(Kind.ADDRESSES_THE_GRADER, MESSAGE, null))
                        .settledAt(WORTH)
                : draft;
    }
}
