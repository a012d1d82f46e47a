package pro.interviewai.messages.cv.content;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One programme, with a degree or without.
 *
 * @param degree the programme or degree
 * @param gpa grade as written, such as {@code 3.8/4.0} or {@code 1,3}
 * @param details what else stands there, such as coursework or a thesis
 */
public record Education(
        @Nullable Stated degree,
        @Nullable Stated institution,
        @Nullable Stated location,
        @Nullable Period period,
        @Nullable Stated gpa,
        @Nullable Stated honours,
        List<Stated> details) {

    public Education {
        details = List.copyOf(details);
    }
}
