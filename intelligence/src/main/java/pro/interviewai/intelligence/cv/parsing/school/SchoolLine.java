package pro.interviewai.intelligence.cv.parsing.school;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pro.interviewai.intelligence.cv.parsing.text.FoundPeriod;
import pro.interviewai.intelligence.cv.parsing.text.Stretch;

/**
 * A line of an education, taken apart.
 *
 * @param others names that no word tells anything about
 * @param detail whether it only tells about the entry above it
 */
record SchoolLine(
        Stretch whole,
        @Nullable Stretch degree,
        @Nullable Stretch school,
        @Nullable Stretch place,
        @Nullable Stretch honours,
        @Nullable Stretch grade,
        @Nullable FoundPeriod period,
        List<Stretch> others,
        boolean detail) {

    static SchoolLine detail(Stretch whole, @Nullable Stretch honours, @Nullable Stretch grade) {
        return new SchoolLine(whole, null, null, null, honours, grade, null, List.of(), true);
    }

    boolean names() {
        return degree != null || school != null;
    }

    boolean isOnlyDate() {
        return period != null && !names() && others.isEmpty();
    }
}
