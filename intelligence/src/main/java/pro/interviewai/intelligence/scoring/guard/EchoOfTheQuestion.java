package pro.interviewai.intelligence.scoring.guard;

import java.util.Set;
import pro.interviewai.intelligence.scoring.Finding;
import pro.interviewai.intelligence.scoring.Finding.Kind;
import pro.interviewai.intelligence.scoring.language.English;
import pro.interviewai.intelligence.scoring.language.Span;

/** The question given back: such sentences are left out, and hardly any own words are hardly an answer. */
final class EchoOfTheQuestion implements Check {
    private static final double LEAST_ECHO = 0.75;
    private static final int FEWEST_OWN_WORDS = 8;
    private static final double WITH_FEW = 2;
    private static final int HARDLY_ANY_OWN_WORDS = 4;

    @Override
    public Draft look(AnswerText answer, Draft draft) {
        var question = answer.wording().question();
        var left = draft.sentences().stream()
                .filter(sentence -> !isEcho(answer, sentence, question))
                .toList();
        var own = answer.words(left).stream()
                .filter(word -> !question.contains(word.stem()))
                .count();
        var without = draft.keeping(left);
        return own < FEWEST_OWN_WORDS
                ? without.found(new Finding(
                                Kind.ECHO_OF_THE_QUESTION,
                                "There are hardly any words beyond those of the question.",
                                null))
                        .atMost(own < HARDLY_ANY_OWN_WORDS ? 0 : WITH_FEW)
                : without;
    }

    private static boolean isEcho(AnswerText answer, Span sentence, Set<String> question) {
        return English.share(answer.words(sentence), word -> question.contains(word.stem())) >= LEAST_ECHO;
    }
}
