package pro.interviewai.intelligence.cv.analysis;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pro.interviewai.intelligence.cv.analysis.Scoring.Judged;
import pro.interviewai.intelligence.cv.wording.Wording;
import pro.interviewai.messages.cv.content.Experience;
import pro.interviewai.messages.cv.content.Stated;

/** Examples made of the person's own words; what is not known stays a gap to be filled. */
final class Examples {
    static final String GAP = "[…]";

    private static final int LONGEST = 160;

    private Examples() {}

    static @Nullable String of(Judged judged, CvReading reading) {
        List<Stated> wanting = judged.verdict().wanting();
        String own = wanting.isEmpty() ? null : shortened(wanting.getFirst().text());
        return switch (judged.rule().code()) {
            case "personalInfo.phoneValid" -> own == null ? null : "+" + GAP + " " + own;
            case "summary.there", "summary.role", "summary.skill" -> summary(reading);
            case "experience.named" -> own == null ? null : own + ", " + GAP;
            case "experience.dated", "education.dated" -> own == null ? null : own + ", " + GAP + " – " + GAP;
            case "experience.points" -> own == null ? null : own + ": " + GAP;
            case "experience.verbs" -> own == null ? null : GAP + " " + withoutWeakStart(own, reading.wording());
            case "experience.numbers" -> own == null ? null : withoutDot(own) + ", " + GAP;
            case "education.school" -> own == null ? null : own + ", " + GAP;
            case "skills.used" -> using(judged.verdict().names());
            case "skills.match" -> using(judged.verdict().names());
            default -> null;
        };
    }

    private static @Nullable String summary(CvReading reading) {
        Stated title = reading.content().experience().stream()
                .map(Experience::title)
                .flatMap(Stream::ofNullable)
                .findFirst()
                .orElse(reading.content().contact().headline());
        List<String> told = reading.keywords().told().stream()
                .flatMap(line -> line.skills().stream())
                .distinct()
                .limit(3)
                .toList();
        return title == null
                ? null
                : shortened(title.text()) + (told.isEmpty() ? "" : ", " + String.join(", ", told)) + ". " + GAP;
    }

    private static @Nullable String using(List<String> names) {
        return names.isEmpty() ? null : GAP + " " + shortened(names.getFirst()) + " " + GAP;
    }

    private static String withoutWeakStart(String point, @Nullable Wording wording) {
        String small = point.toLowerCase(Locale.ROOT);
        return wording == null
                ? point
                : wording.weak().stream()
                        .filter(start -> small.startsWith(start + " ") && small.length() == point.length())
                        .findFirst()
                        .map(start -> point.substring(start.length() + 1))
                        .orElse(point);
    }

    private static String withoutDot(String point) {
        return point.endsWith(".") ? point.substring(0, point.length() - 1) : point;
    }

    private static String shortened(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int end = text.lastIndexOf(' ', LONGEST);
        return text.substring(0, end > 0 ? end : text.offsetByCodePoints(0, LONGEST / 2)) + " …";
    }
}
