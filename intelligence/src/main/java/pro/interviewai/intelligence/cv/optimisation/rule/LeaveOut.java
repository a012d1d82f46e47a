package pro.interviewai.intelligence.cv.optimisation.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import pro.interviewai.intelligence.cv.optimisation.change.ChangeKind;
import pro.interviewai.intelligence.cv.optimisation.change.ChangeRule;
import pro.interviewai.intelligence.cv.optimisation.change.CvPiece;
import pro.interviewai.intelligence.cv.optimisation.change.Draft;
import pro.interviewai.intelligence.cv.optimisation.change.OptimisationWish;
import pro.interviewai.intelligence.cv.optimisation.change.Original;
import pro.interviewai.intelligence.cv.optimisation.wording.WordLists;
import pro.interviewai.intelligence.cv.wording.Letters;
import pro.interviewai.messages.cv.content.OtherSection;
import pro.interviewai.messages.cv.content.Section;

/** Takes out what a CV does without: hobbies, references on request, and what its person wants instead of what they bring. */
public final class LeaveOut implements ChangeKind {
    private final Set<String> interests;
    private final Set<String> referees;
    private final Set<String> references;
    private final List<String> objectives;

    public LeaveOut(WordLists words) {
        interests = words.keys("interests");
        referees = words.keys("referees");
        references = words.keys("references");
        objectives = words.longestFirst("objectives");
    }

    @Override
    public List<Draft> of(Original cv, OptimisationWish wish) {
        List<Draft> drafts = new ArrayList<>();
        for (int i = 0; i < cv.content().others().size(); i++) {
            OtherSection other = cv.content().others().get(i);
            String heading = words(other.heading().text());
            if (interests.contains(heading)) {
                drafts.add(whole(cv, i, ChangeRule.INTERESTS));
            } else if (referees.contains(heading) && isOnRequest(other)) {
                drafts.add(whole(cv, i, ChangeRule.REFERENCES));
            }
        }
        for (CvPiece piece : cv.pieces()) {
            if (piece.section() == Section.SUMMARY && isObjective(piece.text())) {
                drafts.add(Draft.deletion(piece, ChangeRule.OBJECTIVE));
            } else if (piece.kind() != CvPiece.Kind.FACT && references.contains(words(piece.text()))) {
                drafts.add(Draft.deletion(piece, ChangeRule.REFERENCES));
            }
        }
        return drafts;
    }

    /** A section with its heading and lines. */
    private static Draft whole(Original cv, int section, ChangeRule rule) {
        String path = "others/" + section;
        List<CvPiece> pieces = cv.pieces().stream()
                .filter(piece -> piece.path().startsWith(path + "/"))
                .toList();
        String text = String.join("\n", pieces.stream().map(CvPiece::text).toList());
        return Draft.deletion(Section.OTHER, path, text, rule, pieces);
    }

    private boolean isOnRequest(OtherSection other) {
        return !other.lines().isEmpty()
                && other.lines().stream().allMatch(line -> references.contains(words(line.text())));
    }

    private boolean isObjective(String text) {
        String small = words(text) + " ";
        return objectives.stream().anyMatch(opening -> small.startsWith(opening + " "));
    }

    /** Without marks, and with one blank between words. */
    private static String words(String text) {
        return Letters.key(text).replaceAll("[^\\p{L}\\p{M}\\p{N}']++", " ").strip();
    }
}
