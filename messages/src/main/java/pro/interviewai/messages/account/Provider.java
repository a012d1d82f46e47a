package pro.interviewai.messages.account;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Who else may vouch for a person's address. */
public enum Provider {
    @JsonProperty("google")
    GOOGLE,
    @JsonProperty("github")
    GITHUB
}
