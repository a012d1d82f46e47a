package pro.interviewai.intelligence.scoring.guard;

import java.util.HashSet;
import pro.interviewai.intelligence.scoring.Finding;
import pro.interviewai.intelligence.scoring.Finding.Kind;
import pro.interviewai.intelligence.scoring.language.English;

/** Words that are none; those of the question and its key points pass. */
final class Gibberish implements Check {
    private static final double LEAST_KNOWN = 0.6;

    /** Where there are hardly any sentences, more words have to be known. */
    private static final double HARDLY_ANY_FUNCTION_WORDS = 0.1;

    private static final double LEAST_KNOWN_THEN = 0.75;

    @Override
    public Draft look(AnswerText answer, Draft draft) {
        var known = known(answer);
        var gibberish =
                known < LEAST_KNOWN || known < LEAST_KNOWN_THEN && answer.functionWords() < HARDLY_ANY_FUNCTION_WORDS;
        return gibberish
                ? draft.found(new Finding(Kind.GIBBERISH, "Most of the words are not English words.", null))
                        .worth(0)
                : draft;
    }

    private static double known(AnswerText answer) {
        var topic = new HashSet<>(answer.wording().question());
        answer.wording().keyPoints().forEach(topic::addAll);
        return English.share(
                answer.words(),
                word -> word.isNumber() || answer.english().isKnown(word.text()) || topic.contains(word.stem()));
    }
}
