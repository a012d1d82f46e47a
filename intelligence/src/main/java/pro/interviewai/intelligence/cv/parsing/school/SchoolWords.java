package pro.interviewai.intelligence.cv.parsing.school;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import pro.interviewai.intelligence.cv.parsing.text.DateForms;
import pro.interviewai.intelligence.cv.parsing.text.Fold;
import pro.interviewai.intelligence.cv.parsing.text.Lexicon;
import pro.interviewai.intelligence.cv.parsing.text.Stretch;
import pro.interviewai.intelligence.cv.parsing.text.Vocabulary;

/** What the words of an education tell: a programme, a school, a grade, honours, or what was studied in it. */
final class SchoolWords {
    private static final String VALUE =
            "\\d{1,3}(?:[.,]\\d{1,2})?%?(?:\\s?(?:/|of|out of|von|из|sur|de)\\s?\\d{1,3}(?:[.,]\\d{1,2})?)?";

    private final Lexicon degrees;
    private final Lexicon schools;
    private final Lexicon honours;
    private final Lexicon details;
    private final Lexicon labels;
    private final Pattern gradeFirst;
    private final Pattern gradeLast;

    SchoolWords() {
        Vocabulary words = Vocabulary.read("education.txt");
        degrees = words.lexicon("degree");
        schools = words.lexicon("school");
        honours = words.lexicon("honours");
        labels = words.lexicon("label");
        details = words.lexicon("detail");
        String grade = DateForms.alternatives(
                words.terms("grade").stream().map(Fold::plain).toList());
        gradeFirst =
                Pattern.compile("(?<!\\p{L})(?:" + grade + ")\\.?\\s{0,2}[:=-]?\\s{0,2}(?<v>" + VALUE + ")(?!\\d)");
        gradeLast = Pattern.compile("(?<![\\d.,])(?<v>" + VALUE + ")\\s(?:gpa|cgpa)(?!\\p{L})");
    }

    boolean isDegree(String text) {
        return degrees.occursIn(text);
    }

    boolean isSchool(String text) {
        return schools.occursIn(text);
    }

    boolean isHonours(String text) {
        return honours.occursIn(text);
    }

    /** What a form says behind its own word for it: "Degree: BSc" says "BSc". */
    Stretch said(Stretch line) {
        String plain = line.plain();
        int mark = plain.indexOf(':') < 0 ? plain.indexOf('\t') : plain.indexOf(':');
        boolean form = mark > 0
                && labels.is(plain.substring(0, mark))
                && !line.from(mark + 1).isEmpty();
        return form ? line.from(mark + 1) : line;
    }

    /** "Coursework: …" and its like, with or without a text after it. */
    boolean isDetail(String text) {
        int colon = Fold.plain(text).indexOf(':');
        return colon > 0 ? details.begins(text) : details.is(text);
    }

    /** Where a grade stands, from its label to its end, and the value within; none where there is none. */
    @Nullable
    Grade grade(Stretch text) {
        String plain = text.plain();
        Matcher matcher = gradeFirst.matcher(plain);
        if (!matcher.find()) {
            matcher = gradeLast.matcher(plain);
            if (!matcher.find()) {
                return null;
            }
        }
        return new Grade(matcher.start(), matcher.end(), text.part(matcher.start("v"), matcher.end("v")));
    }

    /**
     * A grade within a text.
     *
     * @param from begin of its label
     * @param to its end
     * @param value as written
     */
    record Grade(int from, int to, Stretch value) {}
}
