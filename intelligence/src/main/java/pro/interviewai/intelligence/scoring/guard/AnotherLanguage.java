package pro.interviewai.intelligence.scoring.guard;

import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import pro.interviewai.intelligence.scoring.Finding.Kind;
import pro.interviewai.intelligence.scoring.ScoringOutcome.Reason;
import pro.interviewai.intelligence.scoring.language.English;
import pro.interviewai.intelligence.scoring.language.Span;

/** Sentences in another language than English: they are left out, and with most of them the whole answer. */
final class AnotherLanguage implements Check {
    private static final int FEWEST_FOREIGN = 2;
    private static final double LEAST_FOREIGN = 0.12;
    private static final double MOST_KNOWN = 0.75;

    @Override
    public Draft look(AnswerText answer, Draft draft) {
        var left = new ArrayList<Span>();
        @Nullable Span foreign = null;
        for (var sentence : draft.sentences()) {
            if (isForeign(answer, sentence)) {
                foreign = sentence;
            } else {
                left.add(sentence);
            }
        }
        if (foreign == null) {
            return draft;
        }
        var kept = left.stream().mapToInt(Span::words).sum();
        if (2 * kept < answer.words().size()) {
            return draft.refusedFor(Reason.UNSUPPORTED_LANGUAGE);
        }
        return draft.keeping(left)
                .found(answer.finding(
                        Kind.PARTLY_FOREIGN, "Parts in another language than English were not judged.", foreign));
    }

    private static boolean isForeign(AnswerText answer, Span sentence) {
        var english = answer.english();
        var words = answer.words(sentence);
        var foreign = words.stream()
                .filter(word -> english.isForeignFunctionWord(word.text()))
                .count();
        return foreign >= FEWEST_FOREIGN
                && foreign >= LEAST_FOREIGN * words.size()
                && foreign
                        > words.stream()
                                .filter(word -> english.isFunctionWord(word.text()))
                                .count()
                && English.share(words, word -> english.isKnown(word.text())) < MOST_KNOWN;
    }
}
