package pro.interviewai.intelligence.cv.optimisation;

import java.util.ArrayList;
import java.util.List;
import pro.interviewai.intelligence.cv.optimisation.change.CvPiece;
import pro.interviewai.messages.cv.document.DocumentLine;
import pro.interviewai.messages.cv.document.DocumentText;
import pro.interviewai.messages.cv.document.TextOrigin;

/** A CV that was read from no document as the document that it would be: a line for each piece, without a layout. */
final class PlainCv {
    private PlainCv() {}

    static DocumentText of(List<CvPiece> pieces) {
        List<DocumentLine> lines = new ArrayList<>();
        for (CvPiece piece : pieces) {
            boolean bullet = piece.kind() == CvPiece.Kind.POINT;
            lines.add(new DocumentLine(
                    lines.size() + 1, 1, piece.text(), null, 0, false, bullet, 0, false, DocumentLine.Place.BODY));
        }
        return new DocumentText(lines, List.of(), List.of(), 1, TextOrigin.TEXT);
    }
}
