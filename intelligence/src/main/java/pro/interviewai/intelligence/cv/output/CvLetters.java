package pro.interviewai.intelligence.cv.output;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import pro.interviewai.messages.ProblemException;
import pro.interviewai.messages.cv.CvProblem;
import pro.interviewai.messages.cv.content.CvContent;

/** The letters of a CV against the fonts that a PDF is written with. */
public final class CvLetters {
    private static final int NAMED = 20;

    private CvLetters() {}

    /** Letters of which no font has a picture, each once, in the order of the CV; a PDF of it is refused while there are any. */
    public static List<String> missingLetters(CvContent content) {
        return missing(Layout.of(content, Locale.ENGLISH));
    }

    static List<String> missing(Sheet sheet) {
        return letters(sheet)
                .filter(letter -> family(letter).isEmpty())
                .map(Character::toString)
                .toList();
    }

    /** The fonts that a sheet needs. */
    static Set<FontFamily> families(Sheet sheet) {
        Set<FontFamily> families = EnumSet.of(FontFamily.SANS);
        letters(sheet).forEach(letter -> family(letter).ifPresent(families::add));
        return families;
    }

    static void mustBeThere(Sheet sheet) {
        List<String> missing = missing(sheet);
        if (!missing.isEmpty()) {
            List<String> named = missing.subList(0, Math.min(NAMED, missing.size()));
            throw new ProblemException(
                    CvProblem.CV_LETTERS_MISSING,
                    "These letters of the CV cannot be written into the file: " + String.join(" ", named),
                    Map.of("letters", missing));
        }
    }

    private static Stream<Integer> letters(Sheet sheet) {
        return sheet.texts().flatMapToInt(String::codePoints).boxed().distinct();
    }

    private static Optional<FontFamily> family(int letter) {
        return Stream.of(FontFamily.values())
                .filter(family -> family.has(letter))
                .findFirst();
    }
}
