package pro.interviewai.messages.cv.document;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;
import pro.interviewai.messages.NotPersonalData;

/**
 * Something in a document that programs which read CVs have difficulties with.
 *
 * @param page null where it holds for the whole document
 */
public record Trouble(
        @NotPersonalData Kind kind,
        @NotPersonalData @Nullable Integer page) {

    /** What is in the way. */
    public enum Kind {
        /** Text stands in columns, which simple programs read across. */
        @JsonProperty("columns")
        COLUMNS,
        /** A page has only pictures. */
        @JsonProperty("imageOnly")
        IMAGE_ONLY,
        /** Letters of a font cannot be told from the file, though they are drawn. */
        @JsonProperty("unmappableFont")
        UNMAPPABLE_FONT,
        /** Letters of words stand apart. */
        @JsonProperty("spacedLetters")
        SPACED_LETTERS,
        /** Text stands in boxes that many programs skip. */
        @JsonProperty("textBoxes")
        TEXT_BOXES,
        /** Text stands in tables. */
        @JsonProperty("tables")
        TABLES,
        /** Contact details stand only in a header or footer, which many programs skip. */
        @JsonProperty("contactInHeader")
        CONTACT_IN_HEADER,
        /** Text has the colour of its background, or is too small to be read. */
        @JsonProperty("hiddenText")
        HIDDEN_TEXT,
        /** Changes are tracked; what was inserted is read, what was deleted is not. */
        @JsonProperty("trackedChanges")
        TRACKED_CHANGES,
        /** The file bears scripts or files, which are not run or opened. */
        @JsonProperty("activeContent")
        ACTIVE_CONTENT
    }
}
