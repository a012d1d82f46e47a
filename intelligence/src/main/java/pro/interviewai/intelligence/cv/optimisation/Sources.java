package pro.interviewai.intelligence.cv.optimisation;

import java.util.List;
import pro.interviewai.intelligence.cv.optimisation.change.CvPiece;
import pro.interviewai.messages.cv.content.SourceSpan;

/**
 * Where in the document the pieces of a CV stand. What the person typed stands nowhere; its place is that of the nearest piece
 * that was read. Where nothing was read at all, it is the piece's line in the {@link PlainCv}.
 */
final class Sources {
    private final List<CvPiece> pieces;

    Sources(List<CvPiece> pieces) {
        this.pieces = pieces;
    }

    /** At least one. */
    List<SourceSpan> of(List<CvPiece> basis, String path) {
        List<SourceSpan> own = basis.stream()
                .flatMap(piece -> piece.stated().source().stream())
                .distinct()
                .toList();
        return own.isEmpty() ? near(path) : own;
    }

    private List<SourceSpan> near(String path) {
        List<SourceSpan> nearest = List.of();
        int closest = -1;
        for (CvPiece piece : pieces) {
            int common = common(piece.path(), path);
            if (common > closest && !piece.stated().source().isEmpty()) {
                closest = common;
                nearest = piece.stated().source();
            }
        }
        return nearest.isEmpty() ? List.of(line(path)) : nearest;
    }

    private SourceSpan line(String path) {
        int line = 0;
        int closest = -1;
        for (int i = 0; i < pieces.size(); i++) {
            int common = common(pieces.get(i).path(), path);
            if (common > closest) {
                closest = common;
                line = i;
            }
        }
        return new SourceSpan(1, line + 1, 0, pieces.get(line).text().length());
    }

    /** How many steps two paths begin with in common. */
    private static int common(String path, String other) {
        String[] one = path.split("/", -1);
        String[] two = other.split("/", -1);
        int common = 0;
        while (common < one.length && common < two.length && one[common].equals(two[common])) {
            common++;
        }
        return common;
    }
}
