package pro.interviewai.intelligence.cv.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import pro.interviewai.intelligence.cv.keywords.CvKeywords;
import pro.interviewai.intelligence.cv.keywords.SkillDictionary;
import pro.interviewai.intelligence.cv.wording.Letters;
import pro.interviewai.intelligence.cv.wording.Wording;
import pro.interviewai.messages.cv.content.CvContent;
import pro.interviewai.messages.cv.content.Experience;
import pro.interviewai.messages.cv.content.OtherSection;
import pro.interviewai.messages.cv.content.Stated;
import pro.interviewai.messages.cv.document.DocumentText;

/**
 * A CV as the rules look at it.
 *
 * @param language tag, {@code und} where it cannot be told
 * @param wording what is known of the language
 * @param points of all roles and projects, in the CV's order
 */
record CvReading(
        CvContent content,
        DocumentText document,
        LocalDate today,
        String language,
        @Nullable Wording wording,
        CvKeywords keywords,
        SkillDictionary dictionary,
        List<Point> points) {
    private static final int MOST_POINTS = 1_000;

    static CvReading of(
            CvContent content,
            DocumentText document,
            LocalDate today,
            String language,
            @Nullable Wording wording,
            CvKeywords keywords,
            SkillDictionary dictionary) {
        List<Stated> pieces = new ArrayList<>();
        content.experience().forEach(role -> pieces.addAll(pointsOf(role)));
        projects(content, wording).forEach(section -> pieces.addAll(section.lines()));
        List<Point> points = pieces.stream()
                .limit(MOST_POINTS)
                .map(piece -> new Point(piece, dictionary.words(piece.text())))
                .toList();
        return new CvReading(content, document, today, language, wording, keywords, dictionary, points);
    }

    /** Its list, or its paragraphs where it has none. */
    static List<Stated> pointsOf(Experience role) {
        return role.achievements().isEmpty() ? role.description() : role.achievements();
    }

    boolean hasProjects() {
        return !projects(content, wording).isEmpty();
    }

    private static List<OtherSection> projects(CvContent content, @Nullable Wording wording) {
        return wording == null
                ? List.of()
                : content.others().stream()
                        .filter(section -> wording.projects()
                                .contains(Letters.key(section.heading().text().strip())))
                        .toList();
    }

    /** What of the points has a property, against those that have not. */
    Verdict shareOfPoints(Predicate<Point> property, double enough) {
        List<Stated> good = new ArrayList<>();
        List<Stated> wanting = new ArrayList<>();
        for (Point point : points) {
            (property.test(point) ? good : wanting).add(point.stated());
        }
        return Verdict.ofShare(good, wanting, enough);
    }

    /** How many words a text has; of scripts that put no blanks between words, two signs count as one. */
    int length(String text) {
        long ideographs = text.codePoints().filter(Character::isIdeographic).count();
        return (int) (ideographs / 2) + dictionary.words(text).size();
    }
}
