package pro.interviewai.intelligence.cv.parsing.role;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pro.interviewai.intelligence.cv.parsing.role.RolePiece.Kind;
import pro.interviewai.intelligence.cv.parsing.role.RolePiece.Tie;
import pro.interviewai.intelligence.cv.parsing.text.Places;
import pro.interviewai.intelligence.cv.parsing.text.Stretch;

/**
 * Tells which name of a role's head is its title and which its employer: by their words, and where these do not tell, by
 * the order that most roles of the document have.
 */
final class RoleHead {
    private final RoleWords words;
    private final boolean titleFirst;
    private final List<RolePiece> left;
    private @Nullable Stretch title;
    private @Nullable Stretch company;
    private @Nullable Stretch team;
    private @Nullable Stretch place;
    private boolean guessed;

    RoleHead(List<RolePiece> pieces, RoleWords words, boolean titleFirst) {
        this.words = words;
        this.titleFirst = titleFirst;
        left = new ArrayList<>(pieces);
        title = take(first(Kind.TITLE));
        company = take(first(Kind.COMPANY));
        place = take(first(Kind.PLACE));
        team = take(first(Kind.TEAM));
        if (title == null && company == null) {
            byOrder();
        } else if (company == null) {
            company = take(employer());
        } else if (title == null) {
            title = take(unknown());
        }
        if (title == null && company != null) {
            second(Kind.COMPANY);
        } else if (company == null && title != null) {
            second(Kind.TITLE);
        }
        List.copyOf(left).forEach(this::beside);
    }

    /** Whether words, not the order, tell which is first; null where they do not. */
    static @Nullable Boolean order(List<RolePiece> pieces) {
        List<Kind> told = pieces.stream()
                .map(RolePiece::kind)
                .filter(kind -> kind == Kind.TITLE || kind == Kind.COMPANY || kind == Kind.UNKNOWN)
                .toList();
        boolean one = told.size() == 2
                && told.stream().filter(kind -> kind == Kind.TITLE).count() == 1;
        return one ? Boolean.valueOf(told.getFirst() == Kind.TITLE) : null;
    }

    private void byOrder() {
        List<RolePiece> unknown = left.stream()
                .filter(piece -> piece.kind() == Kind.UNKNOWN)
                .limit(2)
                .toList();
        guessed = unknown.size() == 1;
        if (unknown.isEmpty()) {
            return;
        }
        if (titleFirst) {
            title = take(unknown.getFirst());
            company = unknown.size() > 1 ? take(unknown.getLast()) : null;
        } else {
            company = take(unknown.getFirst());
            title = unknown.size() > 1 ? take(unknown.getLast()) : null;
        }
    }

    /** Both names have words of one kind, such as "Software Engineer" and "Chief Architects": the order tells. */
    private void second(Kind kind) {
        RolePiece other = left.stream()
                .filter(piece -> piece.kind() == kind && !piece.isLoose())
                .findFirst()
                .orElse(null);
        Stretch known = kind == Kind.TITLE ? title : company;
        if (other == null || known == null) {
            return;
        }
        Stretch next = take(other);
        title = titleFirst ? known : next;
        company = titleFirst ? next : known;
    }

    /** Right behind a stroke, or in a line of its own; only then what a comma, hyphen or gap joins to the title. */
    private @Nullable RolePiece employer() {
        RolePiece next = first(Kind.UNKNOWN);
        Stretch known = title;
        if (next == null || known == null || next.tie() == Tie.STROKE) {
            return next;
        }
        return left.stream()
                .filter(piece -> piece.kind() == Kind.UNKNOWN
                        && piece.lineNumber() != known.line().number())
                .findFirst()
                .orElse(next);
    }

    private @Nullable RolePiece unknown() {
        return first(Kind.UNKNOWN);
    }

    private @Nullable RolePiece first(Kind kind) {
        return left.stream().filter(piece -> piece.kind() == kind).findFirst().orElse(null);
    }

    private @Nullable Stretch take(@Nullable RolePiece piece) {
        if (piece == null) {
            return null;
        }
        left.remove(piece);
        return piece.text();
    }

    /** What is neither: a part of the title, its team, or the town beside the employer. */
    private void beside(RolePiece piece) {
        Stretch known = title;
        boolean afterTitle = known != null
                && known.line().equals(piece.text().line())
                && known.to() <= piece.text().from();
        if (afterTitle && piece.isLoose() && known != null && isNext(known, piece.text())) {
            if (piece.tie() == Tie.COMMA && team == null && !words.takesField(known.text())) {
                team = take(piece);
            } else {
                title = known.through(piece.text());
                left.remove(piece);
            }
        } else if (place == null && isTown(piece)) {
            place = take(piece);
        }
    }

    private static boolean isNext(Stretch one, Stretch other) {
        return other.from() - one.to() <= 4;
    }

    private boolean isTown(RolePiece piece) {
        Stretch beside = company;
        boolean behind = beside != null
                && beside.line().equals(piece.text().line())
                && beside.to() <= piece.text().from();
        boolean beforeDate = beside != null && title != null && piece.tie() == Tie.FIRST;
        return piece.kind() == Kind.UNKNOWN
                && (behind || beforeDate)
                && Places.isName(piece.text().text());
    }

    @Nullable
    Stretch title() {
        return title;
    }

    @Nullable
    Stretch company() {
        return company;
    }

    @Nullable
    Stretch team() {
        return team;
    }

    @Nullable
    Stretch place() {
        return place;
    }

    /** What fits nowhere, in the document's order. */
    List<Stretch> rest() {
        return left.stream().map(RolePiece::text).toList();
    }

    /** One name that no word tells anything about. */
    boolean isGuessed() {
        return guessed;
    }
}
