package pro.interviewai.messages.cv;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How a version of a CV came about. */
public enum VersionKind {
    /** Read from a file. */
    @JsonProperty("upload")
    UPLOAD,
    /** Made of another version to be corrected by its person. */
    @JsonProperty("correction")
    CORRECTION,
    /** Another version with the changes of an optimisation that its person has accepted. */
    @JsonProperty("optimisation")
    OPTIMISATION
}
