package pro.interviewai.messages.account;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a person may agree to besides the terms, and withdraw. */
public enum ConsentPurpose {
    /** That the use of pages and features is counted. */
    @JsonProperty("analytics")
    ANALYTICS,
    /** Letters about what is new. */
    @JsonProperty("news")
    NEWS
}
