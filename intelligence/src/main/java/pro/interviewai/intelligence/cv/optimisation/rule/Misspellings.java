package pro.interviewai.intelligence.cv.optimisation.rule;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import pro.interviewai.intelligence.cv.optimisation.change.ChangeRule;
import pro.interviewai.intelligence.cv.optimisation.change.CvPiece;
import pro.interviewai.intelligence.cv.optimisation.change.Original;
import pro.interviewai.intelligence.cv.optimisation.change.Rewording;
import pro.interviewai.intelligence.cv.optimisation.wording.Corrections;
import pro.interviewai.intelligence.cv.spelling.Spelling;
import pro.interviewai.intelligence.cv.spelling.SpellingFault;
import pro.interviewai.messages.cv.CvLimits;

/**
 * Corrects spelling in the person's own sentences. It comes first of all rewordings, so that the places of faults are those of
 * the piece.
 */
public final class Misspellings implements Rewording {
    private final Map<String, String> corrected = new HashMap<>();
    private final Corrections corrections;
    private final boolean checked;

    public Misspellings(Original cv, Spelling spelling, Corrections corrections) {
        this.corrections = corrections;
        checked = spelling.covers(cv.locale()) && isCorrected(cv, spelling);
        if (!checked) {
            // half of a CV corrected would look like all of it
            corrected.clear();
        }
    }

    /** Whether all could be looked at; whoever checks may go away in the middle. */
    private boolean isCorrected(Original cv, Spelling spelling) {
        try {
            cv.pieces().stream()
                    .filter(piece -> piece.isProse() && piece.text().length() <= CvLimits.PIECE)
                    .forEach(piece -> {
                        List<SpellingFault> faults = spelling.check(piece.text(), cv.locale());
                        corrected.put(piece.path(), corrected(piece.text(), faults));
                    });
            return spelling.covers(cv.locale());
        } catch (IllegalStateException _) {
            return false;
        }
    }

    /** Whether the spelling could be looked at. */
    public boolean checked() {
        return checked;
    }

    @Override
    public ChangeRule rule() {
        return ChangeRule.SPELLING;
    }

    @Override
    public boolean keepsMeaning() {
        return true;
    }

    @Override
    public String reworded(CvPiece piece, String text) {
        return corrected.getOrDefault(piece.path(), text);
    }

    /** From the end, so that what was put right does not move what is still wrong. */
    private String corrected(String text, List<SpellingFault> faults) {
        List<SpellingFault> fromTheEnd = faults.stream()
                .filter(fault -> fault.from() >= 0 && fault.from() < fault.to() && fault.to() <= text.length())
                .sorted(Comparator.comparingInt(SpellingFault::from).reversed())
                .toList();
        StringBuilder right = new StringBuilder(text);
        int untouched = text.length();
        for (SpellingFault fault : fromTheEnd) {
            String replacement =
                    fault.replacements().isEmpty() ? "" : fault.replacements().getFirst();
            if (fault.to() <= untouched && corrections.allow(text, fault.from(), fault.to(), replacement)) {
                right.replace(fault.from(), fault.to(), replacement);
                untouched = fault.from();
            }
        }
        return right.toString();
    }
}
