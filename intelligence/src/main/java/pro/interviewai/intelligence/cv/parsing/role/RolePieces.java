package pro.interviewai.intelligence.cv.parsing.role;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pro.interviewai.intelligence.cv.parsing.role.RolePiece.Kind;
import pro.interviewai.intelligence.cv.parsing.role.RolePiece.Tie;
import pro.interviewai.intelligence.cv.parsing.text.Stretch;

/** Parts a line of a role's head into its names. */
final class RolePieces {
    private static final Pattern BETWEEN =
            Pattern.compile("\\s{0,3}[\\t|｜•·]\\s{0,3}|\\s{1,3}[-–―]{1,2}\\s{1,3}|\\s{0,3}—\\s{0,3}");
    private static final Pattern HYPHEN = Pattern.compile("\\s{1,3}[-–]\\s{1,3}");
    private static final Pattern PLACE_IN_BRACKETS = Pattern.compile("\\s*+[(（]([^()（）]{2,40})[)）]$");

    private final RoleWords words;

    RolePieces(RoleWords words) {
        this.words = words;
    }

    /**
     * The names of the parts.
     *
     * @param placed numbers of commas in those lines of the experience that end with a known place; what stands there is one
     *     even where no list knows it
     */
    List<RolePiece> of(List<Stretch> parts, Set<Integer> placed) {
        List<RolePiece> pieces = new ArrayList<>();
        for (Stretch part : parts) {
            RolePiece labelled = words.labelled(part);
            if (labelled == null) {
                addParts(part, placed, pieces);
            } else {
                pieces.add(labelled);
            }
        }
        return pieces;
    }

    private void addParts(Stretch part, Set<Integer> placed, List<RolePiece> pieces) {
        Tie tie = pieces.isEmpty() ? Tie.FIRST : Tie.GAP;
        Matcher between = BETWEEN.matcher(part.text());
        int begin = 0;
        while (between.find()) {
            add(part.part(begin, between.start()).bare(), tie, placed, pieces);
            tie = tie(between.group());
            begin = between.end();
        }
        add(part.from(begin).bare(), tie, placed, pieces);
    }

    private static Tie tie(String between) {
        if (between.indexOf('\t') >= 0) {
            return Tie.GAP;
        }
        return HYPHEN.matcher(between).matches() ? Tie.HYPHEN : Tie.STROKE;
    }

    private void add(Stretch piece, Tie tie, Set<Integer> placed, List<RolePiece> pieces) {
        if (piece.isEmpty()) {
            return;
        }
        Matcher brackets = PLACE_IN_BRACKETS.matcher(piece.text());
        if (brackets.find() && words.places().is(piece.part(brackets.start(1), brackets.end(1)))) {
            add(piece.part(0, brackets.start()).bare(), tie, placed, pieces);
            pieces.add(new RolePiece(Kind.PLACE, piece.part(brackets.start(1), brackets.end(1)), Tie.STROKE));
            return;
        }
        int place = placeTail(piece, placed);
        if (place > 0) {
            add(piece.part(0, place).bare(), tie, Set.of(), pieces);
            pieces.add(new RolePiece(Kind.PLACE, piece.from(place), Tie.STROKE));
            return;
        }
        int cut = atWord(piece);
        if (cut < 0) {
            cut = comma(piece);
            if (cut < 0) {
                pieces.add(new RolePiece(words.kind(piece), piece, tie));
            } else {
                addTwo(piece, cut, cut + 1, tie, Tie.COMMA, pieces);
            }
        } else {
            Matcher at = words.at().matcher(piece.plain());
            int end = at.find(cut) ? at.end() : cut + 1;
            addTwo(piece, cut, end, tie, Tie.STROKE, pieces);
        }
    }

    private void addTwo(Stretch piece, int end, int begin, Tie tie, Tie between, List<RolePiece> pieces) {
        Stretch left = piece.part(0, end).bare();
        Stretch right = piece.from(begin).bare();
        if (!left.isEmpty()) {
            pieces.add(new RolePiece(words.kind(left), left, tie));
        }
        if (!right.isEmpty()) {
            Kind kind = words.isSelfEmployed(right.text()) ? Kind.COMPANY : words.kind(right);
            pieces.add(new RolePiece(kind, right, between));
        }
    }

    /** Behind a comma; a name with a title or legal form in it is never half of a place. */
    private int placeTail(Stretch piece, Set<Integer> placed) {
        int tail = words.places().tail(piece);
        if (tail > 0 || tail < 0 && placed.isEmpty()) {
            return tail;
        }
        if (tail < 0) {
            return townTail(piece, placed);
        }
        int comma = piece.plain().indexOf(',');
        if (comma < 0) {
            return -1;
        }
        String first = piece.text().substring(0, comma);
        return words.isTitle(first) || words.hasLegalForm(first) ? comma + 1 : -1;
    }

    /** Where a town begins that no list knows, behind an employer and not right behind a title. */
    private int townTail(Stretch piece, Set<Integer> placed) {
        int comma = piece.plain().lastIndexOf(',');
        if (comma < 0 || !words.couldBeTown(piece.text().substring(comma + 1).strip())) {
            return -1;
        }
        String before = piece.text().substring(0, comma);
        int first = before.indexOf(',');
        boolean titled = words.isTitle(first < 0 ? before : before.substring(0, first));
        boolean named = !titled
                || first >= 0 && !words.takesField(before.substring(0, first))
                || first >= 0 && placed.contains(commas(piece));
        return named ? comma + 1 : -1;
    }

    static int commas(Stretch piece) {
        return (int) piece.plain().chars().filter(letter -> letter == ',').count();
    }

    private int atWord(Stretch piece) {
        Matcher at = words.at().matcher(piece.plain());
        return at.find() && words.isTitle(piece.text().substring(0, at.start())) ? at.start() : -1;
    }

    /** The comma that parts a title from an employer, or either from a team; -1 where there is none. */
    private int comma(Stretch piece) {
        String plain = piece.plain();
        for (int at = plain.indexOf(','); at >= 0; at = plain.indexOf(',', at + 1)) {
            String left = piece.text().substring(0, at);
            String right = piece.text().substring(at + 1);
            boolean bracket = left.indexOf('(') > left.indexOf(')');
            String next = right.indexOf(',') < 0 ? right : right.substring(0, right.indexOf(','));
            boolean apart = words.isTitle(left) != isPureTitle(right) || words.isSelfEmployed(right);
            if (!bracket && !words.isLegalForm(next) && apart) {
                return at;
            }
        }
        int last = plain.lastIndexOf(',');
        boolean team = last > 0 && words.kind(piece.from(last + 1)) == Kind.TEAM;
        return team ? last : -1;
    }

    private boolean isPureTitle(String text) {
        return words.isTitle(text) && !words.hasLegalForm(text) && !words.isSelfEmployed(text);
    }
}
