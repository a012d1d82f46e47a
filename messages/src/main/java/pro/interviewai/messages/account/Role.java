package pro.interviewai.messages.account;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What an account may do. */
public enum Role {
    @JsonProperty("user")
    USER,
    @JsonProperty("pro")
    PRO,
    @JsonProperty("elite")
    ELITE,
    @JsonProperty("admin")
    ADMIN,
    @JsonProperty("auditor")
    AUDITOR
}
