package pro.interviewai.intelligence.cv.parsing.school;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pro.interviewai.intelligence.cv.parsing.text.FoundPeriod;
import pro.interviewai.intelligence.cv.parsing.text.Paragraphs;
import pro.interviewai.intelligence.cv.parsing.text.Stretch;
import pro.interviewai.messages.cv.content.Education;
import pro.interviewai.messages.cv.content.Stated;

/** One programme while its lines are read. */
final class SchoolEntry {
    private final List<Stretch> details = new ArrayList<>();
    private @Nullable Stretch degree;
    private @Nullable Stretch school;
    private @Nullable Stretch place;
    private @Nullable Stretch grade;
    private @Nullable Stretch honours;
    private @Nullable FoundPeriod period;

    boolean hasDegree() {
        return degree != null;
    }

    @Nullable
    Stretch school() {
        return school;
    }

    boolean hasPeriod() {
        return period != null;
    }

    boolean hasDetails() {
        return !details.isEmpty();
    }

    void isAt(@Nullable Stretch sharedSchool) {
        school = sharedSchool;
    }

    void endsIn(FoundPeriod known) {
        period = known;
    }

    /** A line that only tells about it; a grade or honours that fill the line are not told twice. */
    void tell(SchoolLine line, boolean onlyGrade, boolean onlyHonours) {
        if (line.grade() != null && grade == null) {
            grade = line.grade();
            if (onlyGrade) {
                return;
            }
        }
        if (onlyHonours && honours == null) {
            honours = line.whole();
            return;
        }
        details.add(line.whole());
    }

    /**
     * Takes what the line names.
     *
     * @param degreeFirst whether a name that no word explains is rather the programme
     * @param schoolFollows whether the next line names the school
     * @param degreeFollows whether the next line names the programme
     */
    void take(SchoolLine line, boolean degreeFirst, boolean schoolFollows, boolean degreeFollows) {
        degree = degree == null ? line.degree() : degree;
        school = school == null ? line.school() : school;
        place = place == null ? line.place() : place;
        grade = grade == null ? line.grade() : grade;
        honours = honours == null ? line.honours() : honours;
        period = period == null ? line.period() : period;
        for (Stretch name : line.others()) {
            Stretch known = line.degree();
            if (degree == null && !degreeFollows && (school != null || schoolFollows || degreeFirst)) {
                degree = name;
            } else if (school == null && !schoolFollows) {
                school = name;
            } else if (known != null && known.equals(degree) && known.to() < name.from()) {
                degree = known.through(name);
            } else {
                details.add(name);
            }
        }
    }

    Education education() {
        List<Stated> told = Paragraphs.of(details).stream().map(Stretch::stated).toList();
        return new Education(
                stated(degree),
                stated(school),
                stated(place),
                period == null ? null : period.period(),
                stated(grade),
                stated(honours),
                told);
    }

    private static @Nullable Stated stated(@Nullable Stretch stretch) {
        return stretch == null ? null : stretch.stated();
    }
}
