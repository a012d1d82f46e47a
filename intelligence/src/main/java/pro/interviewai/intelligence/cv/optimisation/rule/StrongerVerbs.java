package pro.interviewai.intelligence.cv.optimisation.rule;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import pro.interviewai.intelligence.cv.optimisation.change.ChangeRule;
import pro.interviewai.intelligence.cv.optimisation.change.CvPiece;
import pro.interviewai.intelligence.cv.optimisation.change.Original;
import pro.interviewai.intelligence.cv.optimisation.change.Rewording;
import pro.interviewai.intelligence.cv.optimisation.wording.VerbForms;
import pro.interviewai.intelligence.cv.wording.Word;
import pro.interviewai.intelligence.cv.wording.Words;

/**
 * Begins points with what was done, where they begin with what somebody answered for: {@code Responsible for managing a shop}
 * becomes {@code Managed a shop}. Whoever answered for something did it; whoever helped with it, took part in it or was to reach
 * something did perhaps not, so such openings and such activities are left alone, and so is what would need another grammar.
 */
public final class StrongerVerbs implements Rewording {
    private static final Words WORDS = new Words(key -> false);

    private final Original cv;
    private final @Nullable VerbForms forms;

    /** @param forms none of a language in which such openings are not known */
    public StrongerVerbs(Original cv, @Nullable VerbForms forms) {
        this.cv = cv;
        this.forms = forms;
    }

    @Override
    public ChangeRule rule() {
        return ChangeRule.VERB;
    }

    @Override
    public String reworded(CvPiece piece, String text) {
        return forms == null || !cv.isOfWork(piece) ? text : reworded(text, forms);
    }

    private static String reworded(String text, VerbForms forms) {
        String small = text.toLowerCase(Locale.ROOT);
        int behind = small.length() == text.length() ? behindOpening(small, forms) : 0;
        if (behind == 0 || forms.never().stream().anyMatch(phrase -> small.indexOf(phrase, behind) >= 0)) {
            return text;
        }
        List<Word> words =
                WORDS.of(text).stream().filter(word -> word.from() >= behind).toList();
        String reworded = new Activities(forms, text, words).reworded();
        return reworded == null ? text : reworded;
    }

    private static int behindOpening(String small, VerbForms forms) {
        return forms.openings().stream()
                .filter(small::startsWith)
                .mapToInt(String::length)
                .filter(end -> end < small.length() && " :".indexOf(small.charAt(end)) >= 0)
                .findFirst()
                .orElse(0);
    }
}
