package pro.interviewai.intelligence.cv.reading;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A line as a reader means it.
 *
 * @param text in Unicode's normal form C, without bullet, ligatures, invisible characters and blanks around; may be empty
 * @param bullet whether one stood before it
 * @param spaced whether its letters stood apart
 */
record CleanLine(String text, boolean bullet, boolean spaced) {
    /** Nothing but bullets; the private ones are those of Word's symbol fonts. */
    private static final String ALWAYS_BULLETS = "•‣⁃◦●▪■\uF0B7\uF0A7\uF0D8\uF0FC\uF076\uF0E0";

    private static final String BULLETS_BEFORE_BLANKS = "-*–—·∙○□▫►▶➢➤✓✔❖◆◇★→";
    private static final List<String> LIGATURES = List.of("ff", "fi", "fl", "ffi", "ffl", "st", "st");
    private static final char FIRST_LIGATURE = '\uFB00';
    /** At least four single letters, each after one blank; more than one blank stands between words. */
    private static final Pattern SPACED = Pattern.compile("\\p{L}\\p{M}*+(?: {1,8}\\p{L}\\p{M}*+){3,59}");

    /** The letter as typewriters set it for a bullet. */
    private static final Pattern LETTER_FOR_BULLET =
            Pattern.compile("[ \\t]{2,40}o[ \\t]{1,8}\\p{Lu}.*+", Pattern.DOTALL);

    private static final Pattern WORDS_OF_SPACED = Pattern.compile(" {2,8}");

    static CleanLine of(String written) {
        var visible = visible(written).strip();
        var bullet =
                startsWithBullet(visible) || LETTER_FOR_BULLET.matcher(written).matches();
        var text = withoutIcons(bullet ? visible.substring(1) : visible).strip();
        var spaced = text.length() <= 500 && SPACED.matcher(text).matches();
        return new CleanLine(spaced ? joined(text) : text, bullet, spaced);
    }

    private static boolean startsWithBullet(String text) {
        if (text.isEmpty()) {
            return false;
        }
        if (ALWAYS_BULLETS.indexOf(text.charAt(0)) >= 0) {
            return true;
        }
        return text.length() > 1
                && BULLETS_BEFORE_BLANKS.indexOf(text.charAt(0)) >= 0
                && Character.isWhitespace(text.charAt(1));
    }

    private static String visible(String written) {
        var visible = new StringBuilder(written.length());
        written.codePoints().forEach(letter -> {
            if (letter >= FIRST_LIGATURE && letter < FIRST_LIGATURE + LIGATURES.size()) {
                visible.append(LIGATURES.get(letter - FIRST_LIGATURE));
            } else if (letter == '\t') {
                visible.append('\t');
            } else if (Character.isSpaceChar(letter) || Character.isWhitespace(letter)) {
                visible.append(' ');
            } else if (!isInvisible(letter)) {
                visible.appendCodePoint(letter);
            }
        });
        return Normalizer.normalize(visible, Normalizer.Form.NFC);
    }

    /** Joiners stay: Arabic and Indian scripts and emoji are written with them. */
    private static boolean isInvisible(int letter) {
        return switch (Character.getType(letter)) {
            case Character.CONTROL, Character.SURROGATE, Character.UNASSIGNED -> true;
            case Character.FORMAT -> letter != 0x200C && letter != 0x200D;
            default -> false;
        };
    }

    /** What stands for itself only in one font says nothing without it. */
    private static String withoutIcons(String text) {
        return text.codePoints().noneMatch(CleanLine::isIcon)
                ? text
                : text.codePoints()
                        .filter(letter -> !isIcon(letter))
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    private static boolean isIcon(int letter) {
        return Character.getType(letter) == Character.PRIVATE_USE;
    }

    private static String joined(String spaced) {
        return String.join(
                " ",
                WORDS_OF_SPACED
                        .splitAsStream(spaced)
                        .map(word -> word.replace(" ", ""))
                        .toList());
    }
}
