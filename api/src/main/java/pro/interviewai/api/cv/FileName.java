package pro.interviewai.api.cv;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;
import pro.interviewai.messages.cv.CvLimits;

/** The name of a file as it came in, without folders and without what cannot be seen. */
record FileName(String value) {
    private static final String NAMELESS = "cv";

    static FileName of(@Nullable String sent) {
        var whole = sent == null ? "" : Normalizer.normalize(sent, Normalizer.Form.NFC);
        var last = whole.substring(Math.max(whole.lastIndexOf('/'), whole.lastIndexOf('\\')) + 1);
        var seen = last.codePoints()
                .filter(FileName::isSeen)
                .limit(CvLimits.NAME)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .strip();
        return new FileName(seen.isEmpty() ? NAMELESS : cut(seen));
    }

    /** Without its extension, as a name of a CV. */
    String stem() {
        var dot = value.lastIndexOf('.');
        return dot > 0 ? value.substring(0, dot) : value;
    }

    /** Letters beyond the first plane take two places. */
    private static String cut(String name) {
        if (name.length() <= CvLimits.NAME) {
            return name;
        }
        var end = Character.isHighSurrogate(name.charAt(CvLimits.NAME - 1)) ? CvLimits.NAME - 1 : CvLimits.NAME;
        return name.substring(0, end);
    }

    private static boolean isSeen(int letter) {
        return switch (Character.getType(letter)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED -> false;
            default -> true;
        };
    }
}
