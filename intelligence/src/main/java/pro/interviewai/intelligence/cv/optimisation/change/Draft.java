package pro.interviewai.intelligence.cv.optimisation.change;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pro.interviewai.messages.cv.content.Section;
import pro.interviewai.messages.cv.optimisation.CvChange;

/**
 * A change that has not been held to the CV yet.
 *
 * @param rules the reasons for it, the weightiest last
 * @param said texts that the new one may rest on; none where it is known to rest on nothing
 * @param basis pieces that these stand in
 */
public record Draft(
        Section section,
        CvChange.Type type,
        String path,
        @Nullable String original,
        @Nullable String optimised,
        List<ChangeRule> rules,
        List<String> said,
        List<CvPiece> basis) {

    /** Whether it is about one of these paths, or something that stands below one. */
    public boolean isWithin(Set<String> paths) {
        for (int end = path.length(); end > 0; end = path.lastIndexOf('/', end - 1)) {
            if (paths.contains(path.substring(0, end))) {
                return true;
            }
        }
        return false;
    }

    public static Draft modification(CvPiece piece, String optimised, List<ChangeRule> rules, List<String> said) {
        return new Draft(
                piece.section(),
                CvChange.Type.MODIFICATION,
                piece.path(),
                piece.text(),
                optimised,
                rules,
                said,
                List.of(piece));
    }

    public static Draft deletion(CvPiece piece, ChangeRule rule) {
        return deletion(piece.section(), piece.path(), piece.text(), rule, List.of(piece));
    }

    /** Takes out an entry with all that stands in it. */
    public static Draft deletion(Section section, String path, String original, ChangeRule rule, List<CvPiece> basis) {
        return new Draft(section, CvChange.Type.DELETION, path, original, null, List.of(rule), List.of(), basis);
    }

    public static Draft addition(Section section, String path, String optimised, ChangeRule rule, List<CvPiece> basis) {
        return new Draft(
                section,
                CvChange.Type.ADDITION,
                path,
                null,
                optimised,
                List.of(rule),
                basis.stream().map(CvPiece::text).toList(),
                basis);
    }
}
