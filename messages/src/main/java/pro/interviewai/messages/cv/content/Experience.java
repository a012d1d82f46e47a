package pro.interviewai.messages.cv.content;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One role. Several roles under one employer are several entries with the same company.
 *
 * @param title null where the CV names only the employer
 * @param company null where the CV names only the role
 * @param team department or team
 * @param description running text, a paragraph each
 * @param achievements the points of its list, one each
 */
public record Experience(
        @Nullable Stated title,
        @Nullable Stated company,
        @Nullable Stated team,
        @Nullable Stated location,
        @Nullable Period period,
        List<Stated> description,
        List<Stated> achievements) {

    public Experience {
        description = List.copyOf(description);
        achievements = List.copyOf(achievements);
    }
}
