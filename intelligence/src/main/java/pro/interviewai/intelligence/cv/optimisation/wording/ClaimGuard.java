package pro.interviewai.intelligence.cv.optimisation.wording;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds in a new wording what the lines that it rests on do not say: numbers, names, skills, and words that widen what
 * somebody did. Only words that change no meaning come free, so whatever is not known to be harmless is asked for.
 *
 * <p>A number is only as good as what it counts: {@code 1,200} customers do not become {@code 1,200} people. And who helped
 * did not lead: a word that tells of responsibility has to stand in the source as one of the same kind.
 */
public final class ClaimGuard {
    /** Words on each side of a number that tell what it counts. */
    private static final int NEAR = 3;

    private final Wording wording;

    public ClaimGuard() {
        this(Wording.shipped());
    }

    ClaimGuard(Wording wording) {
        this.wording = wording;
    }

    /**
     * What a new wording says beyond its source.
     *
     * @param source the lines of the CV that it rests on
     * @param optimised gaps to be filled are written {@code […]} and claim nothing
     * @return the words as the new wording has them, each once, in its order; empty if it claims nothing
     */
    public List<String> claims(List<String> source, String optimised) {
        List<Token> said =
                source.stream().flatMap(line -> Token.of(line).stream()).toList();
        List<List<Token>> lines = source.stream().map(Token::of).toList();
        Set<String> stems = said.stream().map(token -> wording.stem(token)).collect(Collectors.toSet());
        List<Token> now = Token.of(optimised);
        var claims = new LinkedHashMap<String, String>();
        for (int i = 0; i < now.size(); i++) {
            Token token = now.get(i);
            if (!isSupported(token, now, i, lines, stems)) {
                claims.putIfAbsent(token.word(), token.written());
            }
        }
        return List.copyOf(claims.values());
    }

    /** Whether a word tells how much somebody answered for, or how well. */
    boolean widens(Token word) {
        return wording.widens(word);
    }

    /** Whether two words are forms of one. */
    boolean areForms(Token one, Token other) {
        return wording.stem(one).equals(wording.stem(other));
    }

    private boolean isSupported(Token token, List<Token> now, int at, List<List<Token>> lines, Set<String> stems) {
        if (token.isNumber()) {
            return lines.stream().anyMatch(line -> countsTheSame(now, at, line));
        }
        if (wording.widens(token)) {
            return lines.stream().flatMap(List::stream).anyMatch(other -> wording.saysAsMuch(other, token));
        }
        return stems.contains(wording.stem(token)) || wording.isHarmless(token);
    }

    private boolean countsTheSame(List<Token> now, int at, List<Token> line) {
        Set<String> counted = near(now, at);
        for (int i = 0; i < line.size(); i++) {
            if (line.get(i).word().equals(now.get(at).word())) {
                Set<String> then = near(line, i);
                if (counted.isEmpty() || then.isEmpty() || then.stream().anyMatch(counted::contains)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Stems of the words around a number that bear a meaning. */
    private Set<String> near(List<Token> tokens, int at) {
        return tokens.subList(Math.max(0, at - NEAR), Math.min(tokens.size(), at + NEAR + 1)).stream()
                .filter(token -> !token.isNumber() && !wording.isHarmless(token) && !wording.widens(token))
                .map(wording::stem)
                .collect(Collectors.toSet());
    }
}
