package pro.interviewai.intelligence.cv.optimisation.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import pro.interviewai.intelligence.cv.optimisation.change.ChangeKind;
import pro.interviewai.intelligence.cv.optimisation.change.ChangeRule;
import pro.interviewai.intelligence.cv.optimisation.change.CvPiece;
import pro.interviewai.intelligence.cv.optimisation.change.Draft;
import pro.interviewai.intelligence.cv.optimisation.change.OptimisationWish;
import pro.interviewai.intelligence.cv.optimisation.change.Original;
import pro.interviewai.intelligence.cv.optimisation.wording.Token;
import pro.interviewai.intelligence.cv.optimisation.wording.WordLists;
import pro.interviewai.intelligence.cv.wording.Word;
import pro.interviewai.intelligence.cv.wording.Words;
import pro.interviewai.messages.cv.optimisation.CvChange;

/**
 * Asks for the number behind an achievement that has none: by how much where something became more or less, else how much or how
 * many. The number is a gap that its person fills; none is ever proposed.
 */
public final class AskForNumbers implements ChangeKind {
    private static final Words WORDS = new Words(key -> false);
    private static final int MOST_OF_A_ROLE = 3;
    private static final int FEWEST_WORDS = 3;
    /** A longer point has enough to read. */
    private static final int MOST_WORDS = 30;

    private static final String WESTERN = ", " + CvChange.GAP;
    private static final String CHINESE = "，" + CvChange.GAP;

    private final WordLists words;

    /** @param words by language tag, the verbs of more and less, and below it with {@code by}, what asks by how much */
    public AskForNumbers(WordLists words) {
        this.words = words;
    }

    @Override
    public List<Draft> of(Original cv, OptimisationWish wish) {
        Set<String> changing = words.keys(cv.language());
        String byHowMuch = words.of(cv.language() + " by").findFirst().orElse("");
        List<Draft> drafts = new ArrayList<>();
        Map<String, Integer> asked = new HashMap<>();
        for (CvPiece piece : cv.pieces()) {
            if (piece.kind() != CvPiece.Kind.POINT || !isWithoutNumber(cv, piece.text())) {
                continue;
            }
            if (asked.merge(piece.parent(), 1, Integer::sum) <= MOST_OF_A_ROLE) {
                String gap = gap(piece.text(), changing, byHowMuch);
                drafts.add(Draft.modification(
                        piece, withGap(piece.text(), gap), List.of(ChangeRule.NUMBER), List.of(piece.text())));
            }
        }
        return drafts;
    }

    private static boolean isWithoutNumber(Original cv, String text) {
        List<Word> words = WORDS.of(text);
        boolean ideographs = text.codePoints().anyMatch(Character::isIdeographic);
        boolean tells = ideographs || (words.size() >= FEWEST_WORDS && cv.tellsOfAction(words));
        return tells
                && words.size() <= MOST_WORDS
                && !text.contains(CvChange.GAP)
                && text.codePoints().noneMatch(Character::isDigit)
                && words.stream().noneMatch(cv::isNumber)
                && Token.of(text).stream().noneMatch(Token::isNumber);
    }

    private static String gap(String text, Set<String> changing, String byHowMuch) {
        List<Word> words = WORDS.of(text);
        boolean changes = !words.isEmpty()
                && (changing.contains(words.getFirst().key())
                        || changing.contains(words.getLast().key()));
        if (changes && !byHowMuch.isEmpty()) {
            return ", " + byHowMuch;
        }
        return text.codePoints().anyMatch(Character::isIdeographic) ? CHINESE : WESTERN;
    }

    private static String withGap(String point, String gap) {
        String text = point.strip();
        boolean stop = (text.endsWith(".") && !text.endsWith("..")) || text.endsWith("。");
        return stop ? text.substring(0, text.length() - 1) + gap + text.substring(text.length() - 1) : text + gap;
    }
}
