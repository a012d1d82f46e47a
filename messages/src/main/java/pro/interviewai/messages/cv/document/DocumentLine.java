package pro.interviewai.messages.cv.document;

import org.jspecify.annotations.Nullable;
import pro.interviewai.messages.NotPersonalData;
import pro.interviewai.messages.PersonalData;

/**
 * One line of one column or table cell. In what is written from right to left the text is in logical order. Parts of a line
 * that stand wide apart, such as a title and its date at the right margin, are joined by one tab ({@code \t}); all other white
 * space is one blank.
 *
 * @param number from 1, in reading order
 * @param page from 1
 * @param text in Unicode's normal form C, without bullets, ligatures split, letters of a spaced-out word joined; never blank
 * @param box where it stands on its page; none where the format has no layout
 * @param size of its largest letters in points; 0 where unknown
 * @param bold whether most of it is
 * @param bullet whether a bullet stood before it
 * @param column of the page, from 0; what spans all columns is in 0
 * @param cell whether it stands in a table
 * @param place on the page
 */
public record DocumentLine(
        @NotPersonalData int number,
        @NotPersonalData int page,
        @PersonalData String text,
        @NotPersonalData @Nullable Box box,
        @NotPersonalData double size,
        @NotPersonalData boolean bold,
        @NotPersonalData boolean bullet,
        @NotPersonalData int column,
        @NotPersonalData boolean cell,
        @NotPersonalData Place place) {

    /** In points from the page's upper left corner. */
    public record Box(
            @NotPersonalData double x,
            @NotPersonalData double y,
            @NotPersonalData double width,
            @NotPersonalData double height) {}

    /** Part of the page that it belongs to. */
    public enum Place {
        BODY,
        HEADER,
        FOOTER
    }
}
