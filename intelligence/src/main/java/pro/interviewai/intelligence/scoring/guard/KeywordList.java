package pro.interviewai.intelligence.scoring.guard;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import pro.interviewai.intelligence.scoring.Finding;
import pro.interviewai.intelligence.scoring.Finding.Kind;
import pro.interviewai.intelligence.scoring.language.English;
import pro.interviewai.intelligence.scoring.language.Span;
import pro.interviewai.intelligence.scoring.language.Word;

/** Terms one after the other, of one's own or out of the key points, with nothing said about them. */
final class KeywordList implements Check {
    private static final double LEAST_FUNCTION_WORDS = 0.22;
    private static final double MOST_SCORE = 0.5;

    private static final String BETWEEN_PIECES = "[,;:/|\\n]|\\b(?:and|or|plus|also|then)\\b";
    private static final int FEWEST_PIECES = 5;
    private static final double MOST_WORDS_A_PIECE = 3.2;
    private static final double LEAST_STATEMENTS = 0.34;
    private static final Set<String> STATEMENT = Set.of(
            "i", "we", "you", "it", "they", "he", "she", "that", "is", "are", "was", "were", "be", "has", "have", "had",
            "do", "does", "did", "will", "would", "can", "could", "should", "must", "may", "might", "if", "when",
            "because", "so", "which", "it's", "that's", "don't", "doesn't", "i'd", "i'm", "we'd", "not");

    private static final double QUOTED = 0.75;
    private static final int FEWEST_QUOTED = 2;
    private static final double MOST_WORDING = 0.75;

    @Override
    public Draft look(AnswerText answer, Draft draft) {
        var left = draft.sentences();
        return answer.functionWords() < LEAST_FUNCTION_WORDS || isList(answer, left) || isGlued(answer, left)
                ? draft.found(new Finding(
                                Kind.KEYWORD_LIST, "The answer lists terms without saying anything about them.", null))
                        .atMost(MOST_SCORE)
                : draft;
    }

    /** Many short pieces and hardly a word that makes a statement of them. */
    private static boolean isList(AnswerText answer, List<Span> sentences) {
        var pieces = 0;
        var words = 0;
        var statements = 0;
        for (var sentence : sentences) {
            for (var piece : sentence.in(answer.text()).split(BETWEEN_PIECES)) {
                var inPiece = Word.in(piece);
                if (!inPiece.isEmpty()) {
                    pieces++;
                    words += inPiece.size();
                    statements += inPiece.stream().anyMatch(word -> STATEMENT.contains(word.text())) ? 1 : 0;
                }
            }
        }
        return pieces >= FEWEST_PIECES
                && words <= MOST_WORDS_A_PIECE * pieces
                && statements < LEAST_STATEMENTS * pieces;
    }

    /** The key points as they are written, strung together with hardly a word of one's own. */
    private static boolean isGlued(AnswerText answer, List<Span> sentences) {
        var english = answer.english();
        var words = answer.words(sentences).stream()
                .filter(word -> !english.isFunctionWord(word.text()))
                .toList();
        var stems = new HashSet<String>();
        words.forEach(word -> stems.add(word.stem()));
        var wording = new HashSet<>(answer.wording().question());
        var quoted = 0;
        for (var keyPoint : answer.wording().keyPoints()) {
            wording.addAll(keyPoint);
            var content = keyPoint.stream()
                    .filter(stem -> !english.isFunctionWord(stem))
                    .toList();
            quoted += content.stream().filter(stems::contains).count() >= QUOTED * content.size() ? 1 : 0;
        }
        return quoted >= FEWEST_QUOTED && English.share(words, word -> wording.contains(word.stem())) > MOST_WORDING;
    }
}
