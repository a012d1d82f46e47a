package pro.interviewai.intelligence.cv.optimisation.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import pro.interviewai.intelligence.cv.optimisation.change.ChangeKind;
import pro.interviewai.intelligence.cv.optimisation.change.ChangeRule;
import pro.interviewai.intelligence.cv.optimisation.change.CvPiece;
import pro.interviewai.intelligence.cv.optimisation.change.Draft;
import pro.interviewai.intelligence.cv.optimisation.change.OptimisationWish;
import pro.interviewai.intelligence.cv.optimisation.change.Original;
import pro.interviewai.intelligence.cv.wording.Letters;

/** Takes out what stands twice in one list; the first one stays. Short lines, such as a year, may mean something else each. */
public final class Duplicates implements ChangeKind {
    private static final int FEWEST_WORDS_OF_A_LINE = 4;

    @Override
    public List<Draft> of(Original cv, OptimisationWish wish) {
        List<Draft> drafts = new ArrayList<>();
        Set<String> known = new HashSet<>();
        for (CvPiece piece : cv.pieces()) {
            String plain = plain(piece.text());
            if (isOfList(piece, plain) && !known.add(piece.parent() + "\n" + plain)) {
                drafts.add(Draft.deletion(piece, ChangeRule.DUPLICATE));
            }
        }
        return drafts;
    }

    /** The lines of a contact are kept as they stand. */
    private static boolean isOfList(CvPiece piece, String plain) {
        String path = piece.path();
        boolean member = Character.isDigit(path.charAt(path.length() - 1)) && !path.startsWith("contact/");
        return member && (piece.kind() != CvPiece.Kind.LINE || plain.split(" ", -1).length >= FEWEST_WORDS_OF_A_LINE);
    }

    /** But for blanks and a stop at the end, and whatever looks the same. */
    private static String plain(String text) {
        String plain = Letters.key(text).replaceAll("\\s++", " ").strip();
        return plain.endsWith(".") ? plain.substring(0, plain.length() - 1) : plain;
    }
}
