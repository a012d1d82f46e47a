package pro.interviewai.intelligence.cv.parsing.role;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pro.interviewai.intelligence.cv.parsing.text.FoundPeriod;
import pro.interviewai.intelligence.cv.parsing.text.Shape;
import pro.interviewai.intelligence.cv.parsing.text.Stretch;

/**
 * A line of an experience.
 *
 * @param period if the line dates an entry; years in running text do not
 * @param pieces names that stand in it; none where it is no line of an entry's head
 * @param header whether it may belong to the head of an entry
 */
record RoleLine(Stretch whole, @Nullable FoundPeriod period, List<RolePiece> pieces, boolean header) {
    boolean isAnchor() {
        return period != null;
    }

    boolean has(RolePiece.Kind kind) {
        return pieces.stream().anyMatch(piece -> piece.kind() == kind);
    }

    /** Says only where or in which team. */
    boolean isBeside() {
        return !pieces.isEmpty()
                && !isAnchor()
                && pieces.stream()
                        .allMatch(piece -> piece.kind() == RolePiece.Kind.PLACE || piece.kind() == RolePiece.Kind.TEAM);
    }

    /** Could be an employer by its looks: few words, each with a capital or of a script that has none. */
    boolean isProperName() {
        String text = whole.text();
        return Shape.words(text) <= 4
                && pieces.size() == 1
                && !Shape.hasDigits(text)
                && Arrays.stream(text.split("\\s++", -1)).noneMatch(Shape::beginsSmall);
    }

    /** Whether nothing but a comma or hyphen parts its names, so that the second may belong to the first. */
    boolean isLoose() {
        return names() == 2 && pieces.get(1).isLoose() && pieces.get(1).kind() == RolePiece.Kind.UNKNOWN;
    }

    /** How many names there are that could be a title or an employer. */
    int names() {
        return (int) pieces.stream()
                .filter(piece -> piece.kind() != RolePiece.Kind.PLACE && piece.kind() != RolePiece.Kind.TEAM)
                .count();
    }
}
