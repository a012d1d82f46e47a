package pro.interviewai.messages.cv.document;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Where the text of a document comes from. */
public enum TextOrigin {
    /** Written in the file. */
    @JsonProperty("text")
    TEXT,
    /** Read from its pictures, with mistakes to be expected. */
    @JsonProperty("recognised")
    RECOGNISED
}
