package pro.interviewai.intelligence.cv.accuracy;

import java.text.Normalizer;
import java.util.Locale;

/** Makes texts comparable: of the same letters, whatever their case, blanks, dashes, quotes and Unicode form. */
final class Plain {
    private Plain() {}

    static String of(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("[\\p{Pd}\\u2212]", "-")
                .replaceAll("[\\u2018\\u2019\\u02BB\\u02BC`]", "'")
                .replaceAll("[\\u201C\\u201D\\u201E]", "\"")
                .replaceAll("[\\p{Cf}]", "")
                .replaceAll("[\\s\\p{Z}]+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }

    /** Without what one may leave out in front of and behind an address. */
    static String address(String link) {
        return of(link).replaceFirst("^https?://", "")
                .replaceFirst("^www\\.", "")
                .replaceFirst("/$", "");
    }
}
