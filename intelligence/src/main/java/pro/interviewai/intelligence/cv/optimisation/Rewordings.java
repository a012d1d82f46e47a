package pro.interviewai.intelligence.cv.optimisation;

import java.util.ArrayList;
import java.util.List;
import pro.interviewai.intelligence.cv.optimisation.change.ChangeRule;
import pro.interviewai.intelligence.cv.optimisation.change.CvPiece;
import pro.interviewai.intelligence.cv.optimisation.change.Draft;
import pro.interviewai.intelligence.cv.optimisation.change.Rewording;
import pro.interviewai.intelligence.cv.optimisation.wording.ClaimGuard;

/**
 * Words the pieces of a CV better, one way after the other. What would say more than the CV does is not done; a piece that is
 * changed in several ways is one change, since its person sees one text before and one after.
 */
final class Rewordings {
    private final List<Rewording> ways;
    private final ClaimGuard guard;

    Rewordings(List<Rewording> ways, ClaimGuard guard) {
        this.ways = ways;
        this.guard = guard;
    }

    List<Draft> of(List<CvPiece> pieces) {
        List<Draft> drafts = new ArrayList<>();
        for (CvPiece piece : pieces) {
            if (piece.kind() != CvPiece.Kind.FACT) {
                add(piece, drafts);
            }
        }
        return drafts;
    }

    private void add(CvPiece piece, List<Draft> drafts) {
        List<ChangeRule> rules = new ArrayList<>();
        List<String> said = new ArrayList<>(List.of(piece.text()));
        String text = piece.text();
        for (Rewording way : ways) {
            String reworded = way.reworded(piece, text);
            if (reworded.equals(text) || reworded.isBlank()) {
                continue;
            }
            if (way.keepsMeaning()) {
                said.add(reworded);
            } else if (!guard.claims(said, reworded).isEmpty()) {
                continue;
            }
            rules.add(way.rule());
            text = reworded;
        }
        if (!text.equals(piece.text())) {
            drafts.add(Draft.modification(piece, text, rules, said));
        }
    }
}
