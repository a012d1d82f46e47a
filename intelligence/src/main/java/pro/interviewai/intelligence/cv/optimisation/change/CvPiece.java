package pro.interviewai.intelligence.cv.optimisation.change;

import pro.interviewai.messages.cv.content.Section;
import pro.interviewai.messages.cv.content.Stated;

/**
 * A piece of a CV where it stands.
 *
 * @param path as {@link pro.interviewai.messages.cv.content.ContentEdit} has it
 */
public record CvPiece(Section section, String path, Kind kind, Stated stated) {

    /** What may be done with the wording of a piece. */
    public enum Kind {
        /** Names, dates, addresses and skills: never reworded. */
        FACT,
        /** A paragraph of running text. */
        TEXT,
        /** A member of a role's list. */
        POINT,
        /** A line of what has no form of its own, in which names may stand. */
        LINE
    }

    public String text() {
        return stated.text();
    }

    /** The path of the list or entry that it stands in. */
    public String parent() {
        return path.substring(0, Math.max(0, path.lastIndexOf('/')));
    }

    /** Whether it is running text in the person's words. */
    public boolean isProse() {
        return kind == Kind.TEXT || kind == Kind.POINT;
    }
}
