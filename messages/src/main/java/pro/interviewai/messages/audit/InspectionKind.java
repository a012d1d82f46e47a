package pro.interviewai.messages.audit;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What somebody looks at. */
public enum InspectionKind {
    @JsonProperty("stream")
    STREAM,
    @JsonProperty("state")
    STATE,
    @JsonProperty("subject")
    SUBJECT,
    /** Whose an address is. */
    @JsonProperty("address")
    ADDRESS,
    /** All about a person, brought here from another installation. */
    @JsonProperty("import")
    IMPORT
}
