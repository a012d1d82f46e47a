package pro.interviewai.intelligence.cv.optimisation.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import pro.interviewai.intelligence.cv.optimisation.change.ChangeKind;
import pro.interviewai.intelligence.cv.optimisation.change.ChangeRule;
import pro.interviewai.intelligence.cv.optimisation.change.CvPiece;
import pro.interviewai.intelligence.cv.optimisation.change.Draft;
import pro.interviewai.intelligence.cv.optimisation.change.OptimisationWish;
import pro.interviewai.intelligence.cv.optimisation.change.Original;
import pro.interviewai.intelligence.cv.optimisation.wording.WordLists;
import pro.interviewai.intelligence.cv.wording.Letters;

/**
 * Takes out details by which nobody should be chosen: birth, age, marital status, religion, a photograph. Only lines that say
 * nothing else; the names and addresses of a contact are fields of their own and stay.
 */
public final class PersonalDetails implements ChangeKind {
    private static final Pattern PARTS = Pattern.compile("[|•·;\\t]|,(?!\\d)");
    private static final int LONGEST = 200;
    private static final int MOST_WORDS_OF_A_VALUE = 8;

    private final Set<String> labels;
    private final Set<String> values;
    private final List<String> openings;

    public PersonalDetails(WordLists words) {
        labels = words.keys("personal labels");
        values = words.keys("personal values");
        openings = words.longestFirst("personal openings");
    }

    @Override
    public List<Draft> of(Original cv, OptimisationWish wish) {
        List<Draft> drafts = new ArrayList<>();
        for (CvPiece piece : cv.pieces()) {
            boolean line = piece.kind() == CvPiece.Kind.LINE || piece.parent().equals("contact/lines");
            if (line && isPersonal(piece.text())) {
                drafts.add(Draft.deletion(piece, ChangeRule.PERSONAL));
            }
        }
        return drafts;
    }

    private boolean isPersonal(String line) {
        List<String> parts = line.length() > LONGEST
                ? List.of()
                : Arrays.stream(PARTS.split(line, -1))
                        .map(part -> Letters.key(part.strip()))
                        .filter(part -> !part.isEmpty())
                        .toList();
        return !parts.isEmpty() && isDetail(parts.getFirst()) && parts.stream().allMatch(this::isDetailOrValue);
    }

    private boolean isDetailOrValue(String part) {
        return isDetail(part) || values.contains(part);
    }

    private boolean isDetail(String part) {
        if (part.indexOf('@') >= 0 || part.split(" ", -1).length > MOST_WORDS_OF_A_VALUE) {
            return false;
        }
        int colon = Math.max(part.indexOf(':'), part.indexOf('：'));
        if (colon > 0) {
            return labels.contains(part.substring(0, colon).strip());
        }
        return values.contains(part)
                || labels.contains(part)
                || openings.stream().anyMatch(opening -> part.startsWith(opening + " ") && hasDigit(part));
    }

    private static boolean hasDigit(String part) {
        return part.chars().anyMatch(Character::isDigit);
    }
}
