package pro.interviewai.messages.cv.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pro.interviewai.messages.ProblemException;
import pro.interviewai.messages.cv.CvProblem;
import pro.interviewai.messages.cv.optimisation.CvChange;

/**
 * Changes single pieces of a content. A piece is named by its path: names of components and places in lists, from 0, such
 * as {@code contact/phone}, {@code experience/0/achievements/2} or {@code experience/0/period/start}.
 */
public final class ContentEdit {
    /** Deeper and later ones first, so that what was changed does not move what is still to be changed. */
    private static final Comparator<CvChange> FROM_THE_END =
            (one, other) -> ContentPath.of(other.path()).compareTo(ContentPath.of(one.path()));

    private ContentEdit() {}

    /**
     * Adds, replaces or takes out one piece; of a field of the head, also in the line where it stood.
     *
     * @param path of what is added in a list: the place at which it stands afterwards
     * @param piece none of a deletion
     * @throws ProblemException CV_PIECE_UNKNOWN if the path leads nowhere, or such a thing cannot be there
     */
    public static CvContent one(CvContent content, CvChange.Type type, String path, @Nullable Stated piece) {
        if ((piece == null) != (type == CvChange.Type.DELETION)) {
            throw new ProblemException(CvProblem.CV_PIECE_UNKNOWN);
        }
        var where = ContentPath.of(path);
        var changed = (CvContent) ContentTree.changed(content, where, type, piece);
        var before = textBefore(content, type, path);
        return before == null || !isFieldOfHead(where)
                ? changed
                : withHead(changed, HeadLines.with(changed.contact(), before, piece == null ? null : piece.text()));
    }

    private static boolean isFieldOfHead(ContentPath path) {
        return path.first().equals("contact")
                && !path.isLast()
                && !path.rest().first().equals("lines");
    }

    private static CvContent withHead(CvContent content, Contact contact) {
        return new CvContent(
                contact,
                content.summary(),
                content.experience(),
                content.education(),
                content.skills(),
                content.languages(),
                content.certifications(),
                content.others(),
                content.order());
    }

    /**
     * What becomes of a content by changes whose paths all name pieces of it as it is. What is added at a place comes before
     * what stands there.
     *
     * @throws ProblemException CV_PIECE_UNKNOWN as {@link #one}
     */
    public static CvContent all(CvContent content, List<CvChange> changes) {
        var ordered = new ArrayList<>(changes);
        ordered.sort(FROM_THE_END.thenComparing(change -> change.type() == CvChange.Type.ADDITION));
        var changed = content;
        for (var change : ordered) {
            var text = change.optimised();
            var piece =
                    text == null || change.type() == CvChange.Type.DELETION ? null : new Stated(text, change.source());
            changed = one(changed, change.type(), change.path(), piece);
        }
        return changed;
    }

    /**
     * The text of a piece before it is changed; none where nothing stands there, or more than one piece.
     *
     * @throws ProblemException CV_PIECE_UNKNOWN if the path leads nowhere
     */
    public static @Nullable String textBefore(CvContent content, CvChange.Type type, String path) {
        if (type == CvChange.Type.ADDITION) {
            return null;
        }
        return switch (ContentTree.at(content, ContentPath.of(path))) {
            case Stated stated -> stated.text();
            case PartialDate date -> date.value();
            case Boolean said -> said.toString();
            case null, default -> null;
        };
    }
}
