package pro.interviewai.intelligence.scoring.guard;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import pro.interviewai.intelligence.scoring.Finding;
import pro.interviewai.intelligence.scoring.Finding.Kind;
import pro.interviewai.intelligence.scoring.language.Span;
import pro.interviewai.intelligence.scoring.language.Word;

/** The same words over and over; a sentence that was said before is not judged again in any case. */
final class Repetition implements Check {
    private static final int FEWEST_WORDS = 12;
    private static final double LEAST_VARIETY = 0.3;

    /** Less than this left, and there is no answer behind it. */
    private static final int FEWEST_WORDS_LEFT = 12;

    private static final int FEWEST_STEMS = 8;
    private static final double WITH_SOMETHING_LEFT = 2;

    @Override
    public Draft look(AnswerText answer, Draft draft) {
        var distinct = distinct(answer.text(), draft.sentences());
        var once = draft.keeping(distinct);
        var words = answer.words();
        var stems = words.stream().map(Word::stem).distinct().count();
        if (words.size() < FEWEST_WORDS || stems >= LEAST_VARIETY * words.size()) {
            return once;
        }
        var left = distinct.stream().mapToInt(Span::words).sum();
        return once.found(new Finding(Kind.REPETITION, "The answer repeats the same words over and over.", null))
                .atMost(left < FEWEST_WORDS_LEFT || stems < FEWEST_STEMS ? 0 : WITH_SOMETHING_LEFT);
    }

    private static List<Span> distinct(String text, List<Span> sentences) {
        var seen = new HashSet<String>();
        return sentences.stream()
                .filter(sentence ->
                        seen.add(sentence.in(text).toLowerCase(Locale.ROOT).replaceAll("\\W+", " ")))
                .toList();
    }
}
