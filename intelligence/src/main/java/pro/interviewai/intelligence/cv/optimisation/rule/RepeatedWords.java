package pro.interviewai.intelligence.cv.optimisation.rule;

import java.util.List;
import java.util.Set;
import pro.interviewai.intelligence.cv.optimisation.change.ChangeRule;
import pro.interviewai.intelligence.cv.optimisation.change.CvPiece;
import pro.interviewai.intelligence.cv.optimisation.change.Original;
import pro.interviewai.intelligence.cv.optimisation.change.Rewording;
import pro.interviewai.intelligence.cv.wording.Word;
import pro.interviewai.intelligence.cv.wording.Words;

/** Takes out the second of two equal small words; names may well be doubled. */
public final class RepeatedWords implements Rewording {
    private static final Words WORDS = new Words(key -> false);

    private final Original cv;
    private final Set<String> mayRepeat;

    /** @param mayRepeat small words that can stand twice */
    public RepeatedWords(Original cv, Set<String> mayRepeat) {
        this.cv = cv;
        this.mayRepeat = mayRepeat;
    }

    @Override
    public ChangeRule rule() {
        return ChangeRule.REPEATED_WORD;
    }

    @Override
    public String reworded(CvPiece piece, String text) {
        List<Word> words = WORDS.of(text);
        StringBuilder once = new StringBuilder();
        int from = 0;
        for (int i = 1; i < words.size(); i++) {
            Word one = words.get(i - 1);
            Word two = words.get(i);
            if (isRepeated(one, two, text)) {
                once.append(text, from, one.to());
                from = two.to();
            }
        }
        return once.append(text, from, text.length()).toString();
    }

    private boolean isRepeated(Word one, Word two, String text) {
        return two.key().equals(one.key())
                && two.key().length() > 1
                && cv.isSmall(two)
                && !mayRepeat.contains(two.key())
                && two.from() > one.to()
                && text.substring(one.to(), two.from()).isBlank()
                && Character.isLowerCase(two.in(text).codePointAt(0))
                && !text.startsWith("-", two.to());
    }
}
