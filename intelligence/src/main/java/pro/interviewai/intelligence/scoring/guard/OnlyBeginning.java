package pro.interviewai.intelligence.scoring.guard;

import pro.interviewai.intelligence.scoring.Finding.Kind;
import pro.interviewai.intelligence.scoring.language.Span;

/** More than is read of any answer. */
final class OnlyBeginning implements Check {

    @Override
    public Draft look(AnswerText answer, Draft draft) {
        if (answer.text().substring(answer.end()).isBlank()) {
            return draft;
        }
        var words = answer.words();
        return draft.found(answer.finding(
                Kind.ONLY_BEGINNING_READ,
                "Only the first " + words.size() + " words were read.",
                new Span(words.getFirst().start(), words.getLast().end(), words.size())));
    }
}
