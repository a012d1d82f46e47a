package pro.interviewai.intelligence.cv.optimisation.wording;

import java.util.List;
import java.util.Set;
import pro.interviewai.intelligence.cv.keywords.SkillDictionary;
import pro.interviewai.intelligence.cv.wording.Letters;

/**
 * Which corrections may be made: those of slips in common words. Names, skills and addresses are no business of a
 * spelling checker, and no correction brings in a skill, a number, or, unless it is but one letter of a long word, a word that
 * tells how much somebody answered for.
 */
public final class Corrections {
    private static final int SHORTEST_OF_A_SLIP = 6;

    private final SkillDictionary dictionary;
    private final ClaimGuard guard;
    private final Set<String> names;

    /** @param names words of the CV's own names, as keys */
    public Corrections(SkillDictionary dictionary, ClaimGuard guard, Set<String> names) {
        this.dictionary = dictionary;
        this.guard = guard;
        this.names = names;
    }

    public boolean allow(String text, int from, int to, String replacement) {
        String wrong = text.substring(from, to);
        return !replacement.isBlank()
                && !replacement.equals(wrong)
                && !isProtected(text, from, to)
                && isTheSame(wrong, replacement);
    }

    private boolean isProtected(String text, int from, int to) {
        int begin = from;
        while (begin > 0 && text.charAt(begin - 1) != ' ') {
            begin--;
        }
        int end = text.indexOf(' ', to);
        String chunks = text.substring(begin, end < 0 ? text.length() : end);
        boolean namelike = Character.isUpperCase(text.codePointAt(from)) && !beginsSentence(text, from);
        return namelike
                || chunks.chars().anyMatch(sign -> Character.isDigit(sign) || "@/\\_#+&".indexOf(sign) >= 0)
                || hasCapitalWithin(chunks)
                || Token.of(text.substring(from, to)).stream()
                        .map(token -> Letters.key(token.word()))
                        .anyMatch(names::contains)
                || dictionary.find(text, false).stream()
                        .anyMatch(mention -> mention.from() < to && mention.to() > from);
    }

    private static boolean beginsSentence(String text, int from) {
        String before = text.substring(0, from).stripTrailing();
        return before.isEmpty() || ".!?:•".indexOf(before.charAt(before.length() - 1)) >= 0;
    }

    private static boolean hasCapitalWithin(String chunks) {
        for (int i = 1; i < chunks.length(); i++) {
            if (Character.isUpperCase(chunks.charAt(i)) && Character.isLetter(chunks.charAt(i - 1))) {
                return true;
            }
        }
        return false;
    }

    /** Word by word; what is written in one word may become two, but for what may be a name. */
    private boolean isTheSame(String wrong, String replacement) {
        if (wrong.equals(replacement.replace(" ", ""))) {
            return Character.isLowerCase(wrong.codePointAt(0));
        }
        List<Token> before = Token.of(wrong);
        List<Token> after = Token.of(replacement);
        if (before.size() != after.size()) {
            return false;
        }
        for (int i = 0; i < after.size(); i++) {
            if (!isTheSame(before.get(i), after.get(i))) {
                return false;
            }
        }
        return dictionary.find(replacement, true).isEmpty();
    }

    private boolean isTheSame(Token before, Token after) {
        if (before.word().equals(after.word())) {
            return true;
        }
        if (before.isNumber() || after.isNumber()) {
            return false;
        }
        if (guard.widens(after) && !guard.areForms(before, after)) {
            return before.word().length() >= SHORTEST_OF_A_SLIP && Slip.distance(before.word(), after.word()) == 1;
        }
        return guard.areForms(before, after) || Slip.is(before.word(), after.word());
    }
}
