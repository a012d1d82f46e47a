package pro.interviewai.intelligence.scoring.guard;

import pro.interviewai.intelligence.scoring.Finding;
import pro.interviewai.intelligence.scoring.Finding.Kind;

/** Code without a sentence about it. */
final class CodeOnly implements Check {
    private static final double MOST_FUNCTION_WORDS = 0.25;
    private static final String SYMBOLS = "{}();=<>[]_$\"";
    private static final double MOST_SYMBOLS = 0.1;

    /** Where there are hardly any sentences, fewer symbols are enough. */
    private static final double HARDLY_ANY_FUNCTION_WORDS = 0.12;

    private static final double MOST_SYMBOLS_THEN = 0.06;
    private static final double WORTH = 0.5;

    @Override
    public Draft look(AnswerText answer, Draft draft) {
        return answer.functionWords() < MOST_FUNCTION_WORDS && looksLikeCode(answer)
                ? draft.found(new Finding(Kind.CODE_ONLY, "The answer is code without an explanation.", null))
                        .worth(WORTH)
                : draft;
    }

    private static boolean looksLikeCode(AnswerText answer) {
        var text = answer.read();
        var symbols = text.chars().filter(c -> SYMBOLS.indexOf(c) >= 0).count();
        var visible = text.chars().filter(c -> !Character.isWhitespace(c)).count();
        return symbols
                > (answer.functionWords() < HARDLY_ANY_FUNCTION_WORDS ? MOST_SYMBOLS_THEN : MOST_SYMBOLS) * visible;
    }
}
