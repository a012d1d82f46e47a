package pro.interviewai.intelligence.cv.optimisation.rule;

import java.util.List;
import java.util.Locale;
import pro.interviewai.intelligence.cv.optimisation.change.ChangeRule;
import pro.interviewai.intelligence.cv.optimisation.change.CvPiece;
import pro.interviewai.intelligence.cv.optimisation.change.Original;
import pro.interviewai.intelligence.cv.optimisation.change.Rewording;
import pro.interviewai.intelligence.cv.optimisation.wording.WordLists;
import pro.interviewai.intelligence.cv.wording.Word;
import pro.interviewai.intelligence.cv.wording.Words;

/** Lets a sentence begin with its verb where it begins with the one who speaks: {@code I sold} becomes {@code Sold}. */
public final class NoPronouns implements Rewording {
    private static final Words WORDS = new Words(key -> false);

    private final Original cv;
    private final List<String> openings;

    public NoPronouns(Original cv, WordLists pronouns) {
        this.cv = cv;
        openings = pronouns.longestFirst(cv.language());
    }

    @Override
    public ChangeRule rule() {
        return ChangeRule.PRONOUN;
    }

    @Override
    public String reworded(CvPiece piece, String text) {
        String small = text.toLowerCase(Locale.ROOT).replace('’', '\'');
        if (!piece.isProse() || small.length() != text.length()) {
            return text;
        }
        String rest = openings.stream()
                .filter(opening -> small.startsWith(opening + " "))
                .findFirst()
                .map(opening -> text.substring(opening.length()).strip())
                .orElse("");
        List<Word> words = WORDS.of(rest);
        boolean sound =
                !words.isEmpty() && cv.tellsOfAction(words) && words.stream().noneMatch(cv::isPerson);
        return sound ? Rewording.begun(rest) : text;
    }
}
