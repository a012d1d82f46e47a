package pro.interviewai.intelligence.cv.optimisation.rule;

import java.util.List;
import java.util.regex.Pattern;
import pro.interviewai.intelligence.cv.optimisation.change.ChangeRule;
import pro.interviewai.intelligence.cv.optimisation.change.CvPiece;
import pro.interviewai.intelligence.cv.optimisation.change.Rewording;

/** Sets blanks and marks as readers expect them. Words, numbers and addresses stay as they are. */
public final class Marks implements Rewording {
    /** Before a list's text, where the list has bullets of its own. */
    private static final Pattern BULLET = Pattern.compile("^[•●▪■◦‣·*–—-]\\s++(?=[\\p{L}(\"“„«])");

    private static final List<Fix> ALWAYS = List.of(
            new Fix(" *+[\\t\\r\\n][\\t\\r\\n ]*+| {2,}+", " "),
            new Fix(" ++(?=[,.](?:\\s|$))", ""),
            new Fix("(?<=[(\\[]) ++(?=\\S)|(?<=\\S) ++(?=[)\\]])", ""),
            new Fix("(?<=[^,]),{2,}+(?=\\s|$)", ","),
            new Fix("(?<=[^;]);{2,}+(?=\\s|$)", ";"),
            new Fix("(?<=[\\p{L}\\p{N})])\\.\\.(?=\\s|$)", "."),
            new Fix("(?<=[\\p{L}\\p{N})])!{2,}+(?=\\s|$)", "!"));
    /** French sets a blank before these marks. */
    private static final Fix BEFORE_MARK = new Fix("(?<=\\p{L}) ++(?=[;:!?](?:\\s|$))", "");

    private final boolean french;

    public Marks(String language) {
        french = language.equals("fr");
    }

    @Override
    public ChangeRule rule() {
        return ChangeRule.MARKS;
    }

    @Override
    public String reworded(CvPiece piece, String text) {
        String tidy = text.strip();
        if (piece.kind() != CvPiece.Kind.TEXT) {
            tidy = BULLET.matcher(tidy).replaceFirst("");
        }
        for (Fix fix : ALWAYS) {
            tidy = fix.in(tidy);
        }
        return french ? tidy : BEFORE_MARK.in(tidy);
    }

    private record Fix(Pattern fault, String right) {
        Fix(String fault, String right) {
            this(Pattern.compile(fault), right);
        }

        String in(String text) {
            return fault.matcher(text).replaceAll(right);
        }
    }
}
