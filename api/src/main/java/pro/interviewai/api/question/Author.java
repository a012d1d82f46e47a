package pro.interviewai.api.question;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Where a question of the bank comes from. */
enum Author {
    /** It came with the program. */
    @JsonProperty("system")
    SYSTEM,
    @JsonProperty("admin")
    ADMIN
}
